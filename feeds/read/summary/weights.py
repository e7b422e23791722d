"""How much each feature of a sentence counts. Written by `bench/fit_summary.py`: do not edit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "bias": -0.0227,
    "first": -0.1102,
    "second": -0.0165,
    "third": 0.0025,
    "early": 0.1301,
    "late": 0.0015,
    "opens_paragraph": -0.0003,
    "lead_paragraph": 0.0110,
    "length": 0.0332,
    "short": -0.0051,
    "long": -0.0089,
    "title": 0.0723,
    "title_share": -0.0266,
    "central": 0.0851,
    "like_lead": -0.0080,
    "names": 0.0186,
    "figures": 0.0034,
    "quoted": -0.0109,
    "question": 0.0142,
}
