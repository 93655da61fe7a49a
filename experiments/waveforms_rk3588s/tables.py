"""The tables of README.md."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import intsim
from intsim.measure.traces import Fold, find_runs, fold, read_trace
from intsim.studies.waveform import Beside, beside

TRACES = Path(__file__).parents[1] / "measured" / "traces"
SHORT = (("fp16", 1024, 2000), ("quant_only", 2048, 800), ("int_attention", 4096, 400))
LONG = (("fp32", 16384, 120), ("quant_only", 16384, 120))
"""Pipeline, tokens, and the runs that a trace holds; those whose waveforms the meter resolves."""
PHASES = {
    "fp32": (("Q K^T, all eight cores", [1], [1]),
             ("Q K^T, the little cores' threads on the big cores", [2, 3], [2, 3]),
             ("softmax, all cores", [4], [4]), ("softmax, big cores", [5], [5, 6]),
             ("P V: one core takes 1 GiB for a copy of P", [6], [7]),
             ("P V: the copy and the product, all cores", [7], [8]), ("the same, big cores", [8], [9, 10]),
             ("P V: one core gives the memory back", [9], [11])),
    "quant_only": (("P V, all cores", [1], [1]), ("P V, big cores", [2], [2, 3]),
                   ("P V: one core gives the memory back", [3], [4]), ("Q K^T", [4, 5], [5, 6, 7]),
                   ("dequantise, one big core", [6], [8]), ("softmax, all cores", [7], [9]),
                   ("softmax on the big cores, then quantise", [8], [10, 11, 12]),
                   ("P V: one core takes 256 MiB for a copy of P", [9], [13]))}
"""What runs in the folded waveforms: the numbers of the measured and of the projected plateaus, each of them once."""


@cache
def _beside(pipeline: str, length: int, repeats: int) -> tuple[Beside, Fold | None]:
    trace = read_trace(TRACES / f"{pipeline}_L{length // 1024}k_repeat{repeats}.csv")
    found = find_runs(trace, repeats)
    folded = fold(trace, found) if found.period_s else None
    result = intsim.simulate(intsim.Workload(length, length, 128), pipeline, "rk3588s", threads=8)
    return beside(result, found, folded, trace), folded


def _cells(pairs: Sequence[tuple[float, float]]) -> list[str]:
    return [f"{measured:.4g}, {own:.4g} ({100 * (own / measured - 1.0):+.1f} %)" for measured, own in pairs]


def runs() -> list[list[str]]:
    """Of each trace: time, mean power and energy of a run, measured and projected."""
    return [["run", "duration ms", "mean power W", "energy J"],
            *([f"`{pipeline}`, {length}", *_cells([(one.measured, one.projected) for one in
                                                    _beside(pipeline, length, repeats)[0].compared])]
              for pipeline, length, repeats in (*SHORT, *LONG))]


def deviations() -> list[list[str]]:
    """How far the samples of the short runs deviate from their mean, measured and of runs that are all alike."""
    found = ((f"`{pipeline}`, {length}", _beside(pipeline, length, repeats)[0].deviations_w)
             for pipeline, length, repeats in SHORT)
    return [["run", "samples deviate by W", "of runs that are all alike"],
            *([run, *(f"{watts:.2g}" for watts in deviations_w or ())] for run, deviations_w in found)]


def fp32() -> list[list[str]]:
    """The plateaus of FP32."""
    return _plateaus("FP32", *LONG[0])


def quant_only() -> list[list[str]]:
    """The plateaus of Quant-Only."""
    return _plateaus("Quant-Only", *LONG[1])


def _plateaus(title: str, pipeline: str, length: int, repeats: int) -> list[list[str]]:
    found, folded = _beside(pipeline, length, repeats)
    assert folded is not None
    phases = PHASES[pipeline]
    if sorted(i for _, measured, _ in phases for i in measured) != [*range(1, 1 + len(folded.phases))] or sorted(
            i for *_, own in phases for i in own) != [*range(1, 1 + len(found.plateaus))]:
        raise ValueError(f"{pipeline}: {len(folded.phases)} measured and {len(found.plateaus)} projected plateaus")

    def cells(measured: Sequence[int], own: Sequence[int]) -> list[str]:
        seen, ours = [folded.phases[i - 1] for i in measured], [found.plateaus[i - 1] for i in own]
        lasts = sum(p.duration_s for p in seen), sum(p.duration_s for p in ours)
        joules = sum(p.energy_j for p in seen), sum(p.duration_s * p.power_w for p in ours)
        return _cells([(1e3 * lasts[0], 1e3 * lasts[1]), (joules[0] / lasts[0], joules[1] / lasts[1]), joules])

    return [[f"{title}, what runs", "duration ms", "mean power W", "energy J"],
            *([what, *cells(measured, own)] for what, measured, own in phases)]
