"""Why an output is off: what was counted on the way, in words."""

from __future__ import annotations

from intsim.accuracy.metrics import Accuracy

EVENTS = {
    "vanished_rows": ("rows", "rows of P are all zero: flat, and longer than twice the top value of P's format"),
    "wrapped_rows": ("rows", "row sums wrapped at 2^16: 257 keys as large as the maximum are enough"),
    "vanished_inputs": ("inputs", "elements of Q, K and V were rounded to 0: the largest is over 254 times as large"),
    "vanished_probabilities": ("keys", "keys have a P below half a step of their tile's INT8: it became 0"),
    "coarse_cache": ("cached", "elements of K and V come back from the cache off by over 1/16 of their block's range"),
    "saturated": (None, "elements of Q, K and V are beyond the pipeline's format"),
    "saturated_logits": (None, "logits are beyond 8 bits and were clipped"),
    "overflowed_inputs": (None, "elements of Q, K and V are beyond float16"),
    "overflowed_scores": (None, "scores are beyond float16, infinite or no number"),
    "nonfinite_outputs": (None, "elements of the output are infinite or no number"),
}
"""Event -> the count it is a part of, and what it means. A pipeline may count others: they are shown by name."""

MEANT = {"sparsified_keys"}
"""Counts of what a method does by design: how much it loses by them, the lost mass of P says."""

NEGLIGIBLE = 0.05
"""Share of the whole below which a count explains nothing (a few of any inputs round to 0)."""


def reasons(accuracy: Accuracy) -> list[str]:
    """What was counted, worst first, then what an investigation found, as sentences; small counts are left out."""
    found = []
    silent = MEANT | {whole for whole, _ in EVENTS.values()}
    for name, count in accuracy.events.items():
        whole, meaning = EVENTS.get(name, (None, name.replace("_", " ")))
        if name in silent:
            continue
        total = accuracy.events[whole] if whole else 0
        share = count / total if total else 1.0
        if share >= NEGLIGIBLE:
            found.append((-share, f"{count} of {total} {meaning}" if total else f"{count} {meaning}"))
    if accuracy.lost_mass is not None and accuracy.lost_mass >= NEGLIGIBLE:
        percent = 100 * accuracy.lost_mass
        found.append((-accuracy.lost_mass, f"{percent:.0f} % of the probability is on keys whose P is 0"))
    return [*(text for _, text in sorted(found)), *accuracy.causes]
