"""The sentence that a comparison was asked for: how much faster, how sure, what energy, and why."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from intsim.calls import AttentionCall
from intsim.measure.records import UNCALIBRATED
from intsim.result import Result
from intsim.tables import duration, ends
from intsim.uncertainty.interval import Z_80, Uncertainty, chance_above_one, quotient

PARTS = {"gemm": "matrix products take", "softmax_path": "softmax path takes", "output": "output takes",
         "local": "devices' own work takes", "exchange": "exchange takes",
         "quantise": "quantising takes"}
"""What a part of the breakdown is called in a sentence."""
EVEN = 0.02
"""Relative difference below which two latencies are called the same."""


def speedup(result: Result, baseline: Result) -> tuple[Uncertainty, float] | None:
    """The baseline's latency over the result's with its interval, and the probability that the result is faster.

    None where either machine says nothing of its spread.
    """
    own, other = result.latency_uncertainty, baseline.latency_uncertainty
    if own is None or other is None:
        return None
    if result == baseline:
        return Uncertainty(1.0, 1.0, 0.0, {}, {}, {}), 0.5
    times = baseline.latency_s / result.latency_s
    found = quotient(times, other.doubt, own.doubt)
    return found, chance_above_one(times, found.deviation)


def answers(beside: Sequence[tuple[Result, Result]], cosines: Sequence[float | None]) -> list[str]:
    """Of each machine and pipeline other than the baseline, at its longest call, the fastest first.

    A machine before its calibration stands in the table alone where the calibrated one is there, too. Without other
    pipelines the machines are compared.
    """
    asked: dict[tuple[str, str], list[tuple[Result, Result]]] = {}
    similar = {id(result): cosine for (result, _), cosine in zip(beside, cosines, strict=True)}
    for result, baseline in beside:
        if result.pipeline != baseline.pipeline:
            asked.setdefault((result.machine, result.pipeline), []).append((result, baseline))
    longest = [max(pairs, key=lambda pair: pair[0].workload.kv_len) for pairs in asked.values()]
    machines = list(dict.fromkeys(result.machine for result, _ in beside))
    told = [m for m in machines if not (m.endswith(UNCALIBRATED) and m.removesuffix(UNCALIBRATED) in machines)]
    pairs = sorted((pair for pair in longest if pair[0].machine in told),
                   key=lambda pair: (told.index(pair[0].machine), pair[0].latency_s / pair[1].latency_s))
    return ([answer(*pair, asked[pair[0].machine, pair[0].pipeline], similar[id(pair[0])]) for pair in pairs]
            or standing([result for result, _ in beside]))


def what_ifs(results: Sequence[Result]) -> list[str]:
    """What each of the file's ``variants`` gives beside the machine as it is."""
    known = {(result.machine, result.pipeline, result.call): result for result in results}
    pairs: dict[str, list[tuple[Result, Result]]] = {}
    for result in results:
        own = known.get((result.machine.rpartition("+")[0], result.pipeline, result.call))
        if own:
            pairs.setdefault(result.machine, []).append((result, own))
    return [_what_if(label.rpartition("+")[2], found) for label, found in pairs.items()]


def _what_if(name: str, pairs: Sequence[tuple[Result, Result]]) -> str:
    """What a changed machine gives, in a sentence: each pipeline with and without the change, at its longest call."""
    said = []
    for pipeline in dict.fromkeys(changed.pipeline for changed, _ in pairs):
        changed, own = max((pair for pair in pairs if pair[0].pipeline == pipeline),
                           key=lambda pair: pair[0].workload.kv_len)
        said.append(f"{pipeline} {duration(changed.latency_s)} instead of {duration(own.latency_s)} "
                    f"({own.latency_s / changed.latency_s:.3g}x as fast)")
    return f"With {name} {pairs[0][1].machine} takes for {', '.join(said)}."


def answer(result: Result, baseline: Result, others: Sequence[tuple[Result, Result]] = (),
           cosine: float | None = None) -> str:
    """How a result stands beside a baseline on the same machine and call, in one sentence.

    Args:
        cosine: similarity of its output to the exact one, which another sentence says where it is known.
        others: both at all calls that were asked for; where it is faster at one and slower at another, a second
            sentence says so.
    """
    at = _sizes(result, [other.workload for other, _ in others])
    return (f"On {result.machine} at {at}, {result.pipeline} takes {duration(result.latency_s)}"
            f"{_beside(result, baseline)}{_energy(result, baseline)}{_because(result, baseline)}."
            f"{_quantised(result, baseline)}{_turning(others)}"
            + ("" if cosine is None else f" The cosine similarity of its output to the exact one is {cosine:.4f}."))


def _turning(pairs: Sequence[tuple[Result, Result]]) -> str:
    """The ends of the range where some calls are slower and some faster; nothing where all stand alike."""
    times = [baseline.latency_s / result.latency_s for result, baseline in pairs]
    if not times or min(times) > 1.0 - EVEN or max(times) < 1.0 + EVEN:
        return ""
    calls = [result.workload for result, _ in pairs]
    low, high = (f"{_factor(end(times))} at {_sizes(pairs[times.index(end(times))][0], calls)}" for end in (min, max))
    return f" The {len(pairs)} calls differ in that: from {low}, to {high}."


def energy_ratio(result: Result, baseline: Result) -> Uncertainty | None:
    """The result's energy over the baseline's with its interval; None where either is not modelled or has no spread."""
    if result.energy_j is None or not baseline.energy_j:
        return None
    own, other = result.energy_uncertainty, baseline.energy_uncertainty
    if own is None or other is None:
        return None
    if result == baseline:
        return Uncertainty(1.0, 1.0, 0.0, {}, {}, {})
    return quotient(result.energy_j / baseline.energy_j, own.doubt, other.doubt)


def _energy(result: Result, baseline: Result) -> str:
    if result.energy_j is None or not baseline.energy_j:
        return ""
    found = energy_ratio(result, baseline)
    return with_energy(result.energy_j / baseline.energy_j, found.interval if found else None)


def with_energy(ratio: float, interval: tuple[float, float] | None) -> str:
    """The share of another run's energy, as a part of a sentence."""
    sure = f" ({100 * interval[0]:.0f} to {100 * interval[1]:.0f})" if interval else ""
    return f", with {100 * ratio:.0f} %{sure} of the energy"


def _beside(result: Result, baseline: Result) -> str:
    found = speedup(result, baseline)
    return faster_than(baseline.pipeline, baseline.latency_s / result.latency_s, found[0].interval if found else None)


def faster_than(other: str, times: float, interval: tuple[float, float] | None) -> str:
    """How much faster or slower than another, how sure that is, or that one cannot tell, as a part of a sentence.

    Args:
        times: the other's latency over that in question; interval: of it, 80 %; None where that is not known.
    """
    low, high = interval or (times, times)
    if abs(times - 1.0) < EVEN:
        return f", as long as {other}" + (f" ({_factor(low)} to {_factor(high)})" if low < high else "")
    said = f"{_factor(times)} than {other}"
    if low < 1.0 < high:
        return f": {said}, which is not sure ({_factor(low)} to {_factor(high)})"
    between = ends(*((low, high) if times > 1.0 else (1.0 / high, 1.0 / low)))
    sure = between if interval else "how sure that is, is not modelled"
    return f": {said.partition(' ')[0]} ({sure}) {said.partition(' ')[2]}"


def _factor(times: float) -> str:
    return f"{times:.3g}x faster" if times >= 1.0 else f"{1.0 / times:.3g}x slower"


def standing(results: Sequence[Result]) -> list[str]:
    """How machines stand beside one another in each pipeline, at its longest call: a sentence each.

    Calls as long that differ in something else, such as the heads that share keys and values, have one each.
    """
    lines = []
    for pipeline in dict.fromkeys(result.pipeline for result in results):
        found = [result for result in results if result.pipeline == pipeline]
        longest = max(result.workload.kv_len for result in found)
        for call in dict.fromkeys(r.workload for r in found if r.workload.kv_len == longest):
            first, *rest = sorted((r for r in found if r.workload == call), key=lambda result: result.latency_s)
            others = "".join(f", on {result.machine} {_times(result, first)} that" for result in rest)
            at, time = _sizes(first, [r.workload for r in found]), duration(first.latency_s)
            lines.append(f"At {at}, {pipeline} takes {time} on {first.machine}{others}.")
    return lines


def _times(result: Result, other: Result) -> str:
    """How many times as long as another machine, whose errors have nothing in common with this one's."""
    times, sure = result.latency_s / other.latency_s, (result.latency_uncertainty, other.latency_uncertainty)
    deviations = [found.deviation for found in sure if found]
    factor = math.exp(Z_80 * math.hypot(*deviations))
    between = f" ({ends(times / factor, times * factor)})" if len(deviations) == len(sure) else ""
    return f"{times:.3g} times{between}"


def _sizes(result: Result, among: Sequence[AttentionCall]) -> str:
    """The call in words, as far as it is not one head of one sequence without a mask, or calls beside it differ."""
    call = result.workload
    said = [f"{call.kv_len} token{'s' * (call.kv_len > 1)}"]
    if call.q_len != call.kv_len:
        said.append("1 query" if call.q_len == 1 else f"{call.q_len} queries")
    wide = call.v_head_dim is not None or any(other.widths != call.widths for other in among)
    if call.heads > 1 or wide or any(other.heads != call.heads for other in among):
        shared = "" if call.kv_heads == call.heads else f" on {call.kv_heads} of K and V"
        said.append(f"{call.heads} head{'s' * (call.heads > 1)}" + f" of {call.widths}" * wide + shared)
    if call.batch > 1:
        said.append(f"batch {call.batch}")
    return ", ".join([*said, *["causal"] * call.causal, *[call.variant] * bool(call.variant)])


def _quantised(result: Result, baseline: Result) -> str:
    """The comparison where the inputs come as float16; nothing where neither has a quantiser beside it."""
    added = {x.pipeline: x.quantiser for x in (result, baseline) if x.quantiser}
    made = next(iter(added.values())).made if added else ""
    return with_quantisers(baseline.latency_with_quantiser_s / result.latency_with_quantiser_s, made,
                           {name: found.latency_s for name, found in added.items()})


def with_quantisers(times: float, made: str, takes: Mapping[str, float]) -> str:
    """A sentence on what two kernels' times leave out; nothing where no inputs are quantised beside them.

    Args:
        times: as fast with it as the other one. made: what is quantised. takes: seconds of it, by whose they are.
    """
    if not takes:
        return ""
    said = f"{times:.3g}x as fast" if times >= 1.0 else f"{1.0 / times:.3g}x slower"
    each = " and ".join(f"{duration(seconds)} for {name}" for name, seconds in takes.items())
    return f" That is of kernels alone; quantising {made} takes {each}, and with it it is {said}."


def _because(result: Result, baseline: Result) -> str:
    """The part of the breakdown that changed most of those that changed as the whole did; nothing of two as long."""
    if abs(baseline.latency_s / result.latency_s - 1.0) < EVEN:
        return ""
    own, other = ({part: sum(r.latency_s for r in x.records if r.part == part) for part in PARTS}
                  for x in (result, baseline))
    gain = 1.0 if result.latency_s < baseline.latency_s else -1.0
    part = max(PARTS, key=lambda name: gain * (other[name] - own[name]))
    if gain * (other[part] - own[part]) < EVEN * max(result.latency_s, baseline.latency_s):
        return ""
    return f", because its {PARTS[part]} {duration(own[part])} instead of {duration(other[part])}"
