"""How much each feature of a sentence counts. Written by `bench/fit_summary.py`: do not edit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "bias": -0.0231,
    "first": -0.1112,
    "second": -0.0170,
    "third": 0.0025,
    "early": 0.1317,
    "late": 0.0019,
    "opens_paragraph": -0.0006,
    "lead_paragraph": 0.0108,
    "length": 0.0326,
    "short": -0.0045,
    "long": -0.0085,
    "title": 0.0731,
    "title_share": -0.0273,
    "central": 0.0865,
    "like_lead": -0.0095,
    "names": 0.0186,
    "figures": 0.0036,
    "quoted": -0.0108,
    "question": 0.0128,
}
