"""The columns of a sweep's table."""

from __future__ import annotations

from intsim.calls import AttentionCall

SHAPE = AttentionCall.COLUMNS
FIXED = ("machine", "pipeline", *SHAPE, "threads")
"""What a point is, beside the columns of its axes."""

TIMING = ("latency_s", "energy_j", "power_w", "softmax_share")
RATIOS = ("speedup", "energy_ratio")
ACCURACY = ("cosine_similarity", "relative_l1", "rmse", "max_abs_error")
BESIDE = ("point", "status", "error", "pareto")
"""What else the table has."""

RESULTS = (*TIMING, *RATIOS, *ACCURACY)
"""What was found."""
