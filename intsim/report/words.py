"""What the three words for a figure mean, and how columns are read."""

from intsim.calls import AttentionCall

WORDS = {
    "projected": "computed from the machine's description alone; nothing was fitted to runs of attention on it",
    "calibrated": "a few parameters of the machine's description were fitted to measured runs",
    "measured": "a run of a real device, from the measurement file",
}

MILLI = 1e3
UNITS = {
    "latency_s": ("latency in ms", MILLI), "energy_j": ("energy in mJ", MILLI), "power_w": ("power in W", 1.0),
    "softmax_share": ("softmax path's share of the latency in %", 100.0),
    "speedup": ("speed-up over the baseline", 1.0), "energy_ratio": ("energy over the baseline's", 1.0),
    "ttft_s": ("time to the first token in ms", MILLI), "tpot_s": ("time per token in ms", MILLI),
    "ttft_speedup": ("speed-up of the first token", 1.0), "tpot_speedup": ("speed-up per token", 1.0),
    "tokens_per_s": ("tokens per second", 1.0), "prefill_tokens_per_s": ("tokens per second of the prompt", 1.0),
    "energy_per_token_j": ("energy per token in mJ", MILLI), "weights_bytes": ("weights in MB", 1e-6),
    "cache_bytes": ("cache in MB", 1e-6), "cosine_similarity": ("cosine similarity", 1.0),
    "rmse": ("RMSE against float64", 1.0), "relative_l1": ("relative L1 error", 1.0),
    "max_abs_error": ("greatest error", 1.0),
}


def written(column: str) -> tuple[str, float]:
    """How a column is written on an axis, and what it is multiplied by; a swept key as itself."""
    return UNITS.get(column, (short(column), 1.0))


def short(name: str) -> str:
    """A swept key without the part that all of a sweep share."""
    return name.removeprefix("machine.").removeprefix("pipeline.").removeprefix("workload.")


TOLD_APART = tuple(name for name in (*AttentionCall.COLUMNS, *AttentionCall.OPTIONAL)
                   if name not in ("q_len", "kv_len"))
"""What calls of one machine, pipeline and length may differ in."""
