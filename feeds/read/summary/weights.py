"""How much each feature of a sentence counts. Written by `bench/fit_summary.py`: do not edit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "bias": -0.0231,
    "first": -0.1117,
    "second": -0.0170,
    "third": 0.0020,
    "early": 0.1324,
    "late": 0.0019,
    "opens_paragraph": -0.0006,
    "lead_paragraph": 0.0108,
    "length": 0.0323,
    "short": -0.0047,
    "long": -0.0083,
    "title": 0.0729,
    "title_share": -0.0260,
    "central": 0.0866,
    "like_lead": -0.0093,
    "names": 0.0182,
    "figures": 0.0037,
    "quoted": -0.0105,
    "question": 0.0116,
}
