"""What a run of a model says: a sentence, a table, files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from intsim.models.memory import GIB
from intsim.models.result import MODEL_FILE, ModelResult, call_row
from intsim.report.figures import write_figures
from intsim.report.figures.model import amdahl, parts
from intsim.studies.amdahl import Point
from intsim.tables import union_of_columns, write_csv

CLOSE = 0.1
"""To one, within which two decimals of a ratio and its interval tell nothing apart."""

ROUNDING = 1e-9
"""Of a time, below which two sums of it differ in the order of their summands alone."""


def sentence(run: ModelResult) -> str:
    """The answer in one sentence."""
    how = ", ".join([run.linear, run.attention, *([run.model.variant] if run.model.variant else [])])
    what = ", ".join([f"{run.model.name} ({how}) on {run.machine}", *run.settings])
    low, high = run.ttft_interval_s
    first = f"{run.ttft_s:.3g} s ({low:.3g} to {high:.3g})"
    if run.tpot_interval_s is None:
        said = f"{what}: {run.prompt} tokens in {first}"
    else:
        low, high = run.tpot_interval_s
        said = (f"{what}: {run.prompt} tokens in, the first out after {first}, then "
                f"{run.tokens_per_s:.3g} tokens/s ({run.batch / high:.3g} to {run.batch / low:.3g})")
    if run.energy_per_token_interval_j is not None:
        low, high = run.energy_per_token_interval_j
        said += f", {run.energy_per_token_j:.3g} J a token ({low:.3g} to {high:.3g})"
    share = _share(run)
    said += (f"; the softmax path takes {100 * share:.2g} % of the time" if share is not None else
             f"; {run.attention} is one step, of which the softmax path is not told apart")
    if run.baseline is not None:
        low, high = run.speedup().interval
        digits = 3 if abs(run.faster() - 1.0) < CLOSE else 2
        said += (f"; {run.faster():.{digits}f} times as fast as with {run.baseline.attention} "
                 f"({low:.{digits}f} to {high:.{digits}f}), "
                 f"whose attention takes {100 * _of_attention(run.baseline):.2g} % of the time{_figures(run.baseline)}")
    return said + "."


def _figures(run: ModelResult) -> str:
    """What a baseline gives, in brackets."""
    found = [f"{run.ttft_s:.3g} s", *([f"{run.tokens_per_s:.3g} tokens/s"] if run.tpot_s else []),
             *([f"{run.energy_per_token_j:.3g} J"] if run.energy_per_token_j is not None else [])]
    return f" ({', '.join(found)})"


def _of_attention(run: ModelResult) -> float:
    """The share of attention's calls: what another attention can gain at most."""
    return sum(line.latency_s for phase in run.phases for line in phase.lines
               if line.group == "attention") / run.latency_s


def _share(run: ModelResult) -> float | None:
    found = [phase.breakdown["softmax_path"] for phase in run.phases if "softmax_path" in phase.breakdown]
    return sum(found) / run.latency_s if found else None


def part_rows(run: ModelResult) -> list[dict[str, Any]]:
    """A row per phase and part, the baseline beside it."""
    rows = []
    for phase in run.phases:
        other = run.baseline.phase(phase.name) if run.baseline else None
        names = dict.fromkeys([*phase.breakdown, *(other.breakdown if other else ())])
        for part in names:
            own = phase.breakdown.get(part, 0.0)
            row: dict[str, Any] = {"phase": phase.name, "part": part, "latency_s": own,
                                   "share_percent": 100 * own / phase.latency_s}
            if run.baseline and other:
                row[f"{run.baseline.attention}_s"] = other.breakdown.get(part, 0.0)
            rows.append(row)
        total: dict[str, Any] = {"phase": phase.name, "part": "all", "latency_s": phase.latency_s,
                                 "share_percent": 100.0, **dict(zip(("low_s", "high_s"), run.interval_s(phase.name),
                                                                    strict=True))}
        if run.baseline and other:
            total[f"{run.baseline.attention}_s"] = other.latency_s
        rows.append(total)
    return rows


def notes(run: ModelResult) -> list[str]:
    """Memory, what was assumed, what was left out."""
    kept = run.memory
    room = "" if kept.available is None else f" of {kept.available / GIB:.1f} GiB"
    lines = [f"memory: weights {kept.weights / GIB:.3f} GiB, keys and values in {run.kv_format} "
             f"{kept.cache / GIB:.3f} GiB{room}",
             f"status: {run.status}" + (f", the machine on {run.calibration}" if run.calibration else "")]
    errors = [f"{phase.name} {100 * phase.error_s / phase.latency_s:.2g} %" for phase in run.phases
              if phase.error_s > ROUNDING * phase.latency_s]
    if errors:
        lines.append("summed over four lengths for all, against two of them: " + ", ".join(errors))
    return lines + [f"assumed: {text}" for text in run.assumptions] + [f"not modelled: {t}" for t in run.not_modelled]


def as_data(run: ModelResult) -> dict[str, Any]:
    """Everything, as plain data."""
    return {
        "model": run.model.name, "machine": run.machine, "attention": run.attention, "linear": run.linear,
        "head": run.head, "kv_format": run.kv_format, "threads": run.threads, "batch": run.batch, "prompt": run.prompt,
        "generate": run.generate, "context": run.context, "chunk": run.chunk, "variant": run.model.variant,
        "status": run.status,
        "ttft_s": run.ttft_s, "ttft_interval_s": run.ttft_interval_s, "tpot_s": run.tpot_s,
        "tpot_interval_s": run.tpot_interval_s, "tokens_per_s": run.tokens_per_s,
        "energy_per_token_j": run.energy_per_token_j, "energy_per_token_interval_j": run.energy_per_token_interval_j,
        "energy_j": run.energy_j, "energy_interval_j": run.energy_interval_j, "latency_s": run.latency_s,
        "softmax_share": _share(run), "weights_bytes": run.memory.weights, "cache_bytes": run.memory.cache,
        "memory_bytes": run.memory.available,
        "phases": {phase.name: {
            "latency_s": phase.latency_s, "interval_s": list(run.interval_s(phase.name)), "error_s": phase.error_s,
            "energy_j": phase.energy_j, "tokens": phase.tokens, "breakdown_s": dict(phase.breakdown)}
            for phase in run.phases},
        "baseline": None if run.baseline is None else {
            "attention": run.baseline.attention, "ttft_s": run.baseline.ttft_s, "tpot_s": run.baseline.tpot_s,
            "energy_per_token_j": run.baseline.energy_per_token_j, "faster": run.faster(),
            "faster_interval": run.speedup().interval},
        "assumptions": list(run.assumptions), "not_modelled": list(run.not_modelled)}


def write_grid(points: Sequence[Point], folder: Path) -> None:
    """``results.csv`` and Amdahl's picture of each machine."""
    rows = [point.row for point in points]
    write_csv(folder / "results.csv", rows, union_of_columns(rows))
    machines = dict.fromkeys(point.machine for point in points)
    write_figures({f"amdahl-{name}": amdahl([p for p in points if p.machine == name]) for name in machines}, folder)


def write_outputs(run: ModelResult, points: Sequence[Point], folder: Path, *, html: bool = False,
                  perfetto: bool = False) -> None:
    """``model.json`` with everything, ``parts.csv``, ``calls.csv``, ``speedups.csv``, plots; a page, a trace."""
    run.save(folder / MODEL_FILE)
    tables = {"parts": part_rows(run), "calls": [call_row(p, line) for p in run.phases for line in p.lines],
              "speedups": [point.row for point in points]}
    for name, rows in tables.items():
        if rows:
            write_csv(folder / f"{name}.csv", rows, union_of_columns(rows))
    drawn = {"parts": parts(run)}
    if points:
        drawn["amdahl"] = amdahl(points)
    pictures = write_figures(drawn, folder)
    if html:
        from intsim.report.model_page import model_page

        (folder / "report.html").write_text(model_page(run, points, tables["calls"], pictures), encoding="utf-8")
    if perfetto:
        from intsim.report.model_page import as_result
        from intsim.report.perfetto import write_trace

        write_trace([as_result(one) for one in (run, run.baseline) if one], folder / "trace.pftrace")
