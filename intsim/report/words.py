"""What the three words for a figure mean, and how columns are read."""

from intsim.calls import AttentionCall

WORDS = {
    "projected": "computed from the machine's description alone; nothing was fitted to runs of attention on it",
    "calibrated": "a few parameters of the machine's description were fitted to measured runs",
    "measured": "a run of a real device, from the measurement file",
}

MILLI = 1e3
UNITS = {"latency_s": ("latency in ms", MILLI), "energy_j": ("energy in mJ", MILLI), "power_w": ("power in W", 1.0),
         "speedup": ("speed-up over the baseline", 1.0)}
"""How columns are written on an axis, and what they are multiplied by."""
TOLD_APART = tuple(name for name in (*AttentionCall.COLUMNS, *AttentionCall.OPTIONAL)
                   if name not in ("q_len", "kv_len"))
"""What calls of one machine, pipeline and length may differ in."""
