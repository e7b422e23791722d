"""How much each feature of a sentence counts. Written by `bench/fit_summary.py`: do not edit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "bias": 0.0157,
    "first": -0.1242,
    "second": -0.0188,
    "third": -0.0018,
    "early": 0.1462,
    "late": 0.0025,
    "opens_paragraph": 0.0034,
    "lead_paragraph": 0.0122,
    "length": 0.0922,
    "short": -0.0247,
    "long": -0.0169,
    "title": 0.0769,
    "title_share": -0.0276,
    "central": 0.0980,
    "like_lead": -0.0060,
    "names": 0.0156,
    "figures": 0.0025,
    "quoted": -0.0190,
    "question": 0.0047,
}
