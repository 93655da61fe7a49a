"""The columns of a sweep's table."""

from __future__ import annotations

SHAPE = ("batch", "heads", "kv_heads", "q_len", "kv_len", "head_dim", "causal")
FIXED = ("machine", "pipeline", *SHAPE, "threads")
"""What a point is, beside the columns of its axes."""

TIMING = ("latency_s", "energy_j", "power_w", "softmax_share")
RATIOS = ("speedup", "energy_ratio")
ACCURACY = ("cosine_similarity", "relative_l1", "rmse", "max_abs_error")
RESULTS = (*TIMING, *RATIOS, *ACCURACY)
"""What was found."""
