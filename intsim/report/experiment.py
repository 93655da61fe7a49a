"""Everything that an experiment leaves behind: tables, notes, plots, the page and the trace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from intsim.accuracy.reasons import reasons
from intsim.calls import AttentionCall
from intsim.report.words import TOLD_APART
from intsim.result import GpuDetails, Result, step_row
from intsim.studies.experiment import Evaluated, Experiment
from intsim.studies.runs import MEASURES, SENSITIVITIES
from intsim.tables import NOT_MODELLED, ends, listed, union_of_columns, write_csv

SHOWN = ("machine", "pipeline", "q_len", "status", "latency_ms", "quantiser_ms", "measured_ms",
         "energy_mj", "measured_mj", "speedup", "speedup (80 %)",
         "energy_ratio", "softmax_share", "cosine_similarity", "rmse")
SHOWN_SHARE = 0.05
IDENTITY = ("machine", "pipeline", *AttentionCall.COLUMNS)


def summary(experiment: Experiment) -> tuple[list[dict[str, Any]], list[str]]:
    """Rows in milliseconds and millijoules, and the columns worth showing."""
    rows = [_shown(row) for row in experiment.rows]
    several = [c for c in (*TOLD_APART, "kv_len")
               if (any(row["kv_heads"] != row["heads"] for row in rows) if c == "kv_heads"
                   else len({row.get(c) for row in rows}) > 1)
               and not (c == "kv_len" and all(r["kv_len"] == r["q_len"] for r in rows))]
    return rows, [c for c in (*SHOWN[:3], *several, *SHOWN[3:]) if any(row.get(c) is not None for row in rows)]


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    def milli(name: str) -> float | None:
        return None if row.get(name) is None else row[name] * 1e3

    low, high = row["speedup_low"], row["speedup_high"]
    return row | {"speedup (80 %)": None if low is None else ends(low, high),
                  "latency_ms": milli("latency_s"), "quantiser_ms": milli("quantiser_s"),
                  "measured_ms": milli("measured_latency_s"),
                  "energy_mj": milli("energy_j"), "measured_mj": milli("measured_energy_j")}


def notes(experiment: Experiment) -> list[str]:
    """What the table's numbers are: projected or calibrated, the assumptions, what is not modelled."""
    lines = []
    for machine in dict.fromkeys(r.machine for r in experiment.results):
        first = next(r for r in experiment.results if r.machine == machine)
        lines.append(f"{machine}: {first.status}" + (f" ({first.calibration})" if first.calibration else
                                                     ", not fitted to any run of attention"))
    for title, attribute in (("assumed", "assumptions"), ("not modelled", "not_modelled")):
        found = dict.fromkeys(text for r in experiment.results for text in getattr(r, attribute))
        lines += [f"{title}: {text}" for text in found]
    lines += experiment.remarks
    lines += [f"drawn beside: {curve.label} ({curve.source})" for curve in experiment.curves]
    lines += kernel_notes(experiment.results)
    inputs = {f"{e.source}: {e.arguments.described()}": e.arguments for e in experiment.accuracies}
    for understood, arguments in inputs.items():
        lines += [understood, *(f"warning: {text}" for text in arguments.warnings())]
    longest = max((e.shape.kv_len for e in experiment.accuracies), default=0)
    for e in experiment.accuracies:
        if e.shape.kv_len == longest:
            lines += [f"error of {e.pipeline} on {e.source}, L = {longest}: {why}" for why in reasons(e.accuracy)]
    return lines


def kernel_notes(results: Sequence[Result]) -> list[str]:
    """Of each GPU pipeline at its longest: the kernel taken, its occupancy, what bounds it, how busy each pipe is."""
    longest: dict[tuple[str, str], Result] = {}
    for result in results:
        key = (result.machine, result.pipeline)
        if isinstance(result.details, GpuDetails) and (
                key not in longest or result.workload.kv_len > longest[key].workload.kv_len):
            longest[key] = result
    lines = []
    for (machine, pipeline), result in longest.items():
        facts = result.details
        assert isinstance(facts, GpuDetails)
        busy = sorted(facts.utilisation.items(), key=lambda item: (-item[1], item[0]))
        lines.append(
            f"{machine}, {pipeline}, L = {result.workload.kv_len}: {facts.kernel}, {facts.blocks_per_sm} blocks "
            f"and {facts.warps_per_sm} warps per SM ({facts.occupancy_limit}), bound by {facts.bound}; busy "
            + ", ".join(f"{name} {share:.0%}" for name, share in busy if share >= SHOWN_SHARE))
    return lines


def accuracy_rows(evaluated: Sequence[Evaluated]) -> list[dict[str, Any]]:
    """A row per pipeline and input for the whole, and one per head, as ``accuracy.csv`` has them."""
    return [
        {"pipeline": e.pipeline, "input": e.source, "q_len": e.shape.q_len, "kv_len": e.shape.kv_len,
         "head_dim": e.shape.head_dim, "causal": e.shape.causal, **({"tile": e.tile} if e.tile else {}), "batch": batch,
         "head": head, **({"v_head_dim": e.shape.channels_of_v} if e.shape.v_head_dim else {}), **a.row(),
         **a.events}
        for e in evaluated for (batch, head), a in [((None, None), e.accuracy), *e.accuracy.heads.items()]]


def rows_with_gaps(experiment: Experiment) -> list[dict[str, Any]]:
    """The rows, each with what its simulation leaves out as a list ``not_modelled``."""
    return [row | {NOT_MODELLED: list(result.not_modelled)}
            for row, result in zip(experiment.rows, experiment.results, strict=True)]


def op_rows(experiment: Experiment) -> list[dict[str, Any]]:
    """A row per step of every result, as ``ops.csv`` has them."""
    return [{k: row[k] for k in (*IDENTITY, *AttentionCall.OPTIONAL) if k in row} | step_row(record, result.latency_s)
            for row, result in zip(experiment.rows, experiment.results, strict=True) for record in result.records]


def sensitivity_rows(experiment: Experiment) -> list[dict[str, Any]]:
    """A row per result and quantity that it depends on, as ``sensitivities.csv`` has them: in what two results may be
    wrong alike."""
    rows = []
    for row, result in zip(experiment.rows, experiment.results, strict=True):
        of = dict(zip(MEASURES, (result.latency_uncertainty, result.energy_uncertainty), strict=True))
        spreads = {key: spread for sure in of.values() if sure for key, spread in sure.spreads.items() if spread}
        rows += [{k: row[k] for k in (*IDENTITY, *AttentionCall.OPTIONAL) if k in row} | {
            "quantity": key, "spread": spread, **{name: sure and sure.slopes.get(key) for name, sure in of.items()}}
            for key, spread in spreads.items()]
    return rows


def write_outputs(experiment: Experiment, folder: Path, *, html: bool = False, perfetto: bool = False) -> None:
    """Write every file of an experiment into a folder."""
    from intsim.report.figures import draw_figures, write_figures

    write_csv(folder / "results.csv", [row | {NOT_MODELLED: listed(row[NOT_MODELLED])}
                                       for row in rows_with_gaps(experiment)], [*experiment.columns, NOT_MODELLED])
    steps = op_rows(experiment)
    write_csv(folder / "ops.csv", steps, union_of_columns(steps))
    if sensitivities := sensitivity_rows(experiment):
        write_csv(folder / SENSITIVITIES, sensitivities, union_of_columns(sensitivities))
    if experiment.accuracies:
        errors = accuracy_rows(experiment.accuracies)
        write_csv(folder / "accuracy.csv", errors, union_of_columns(errors))
    (folder / "experiment.yaml").write_text(experiment.configuration, encoding="utf-8")
    lines = [*experiment.answers, f"digest: {experiment.digest}", *notes(experiment)]
    (folder / "notes.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    pictures = write_figures(draw_figures(experiment.results, experiment.frame, experiment.curves), folder)
    if html:
        (folder / "report.html").write_text(html_page(experiment, pictures), encoding="utf-8")
    if perfetto:
        from intsim.report.perfetto import write_trace

        write_trace(experiment.results, folder / "trace.pftrace")


def html_page(experiment: Experiment, pictures: Mapping[str, str]) -> str:
    """The experiment as one page, with pictures as SVG by name."""
    from intsim.report import charts, html

    rows, columns = summary(experiment)
    status = [r.status for r in experiment.results] + ["measured"] * any(r["measured_latency_s"] for r in rows)
    files = [html.source(name, text) for name, text in experiment.files]
    steps, errors = op_rows(experiment), accuracy_rows(experiment.accuracies)
    explored = charts.experiment_charts(experiment.rows, experiment.results)
    return html.page(experiment.title, experiment.question, [
        *([html.section("The answer", html.sentences(experiment.answers))] if experiment.answers else []),
        html.section("Explore", charts.filters_html(rows), '<div class="figures">',
                     *(charts.chart_html(title, chart) for title, chart in explored.items()), "</div>"),
        html.section("Results", html.table(rows, columns, linked=True)),
        html.section("Pictures", '<div class="figures">', *(html.picture(*named) for named in pictures.items()),
                     "</div>"),
        html.section("What the numbers are", html.words(status), html.sentences(notes(experiment))),
        *([html.section("Error against float64, per head", html.table(errors, union_of_columns(errors)))]
          if errors else []),
        html.section("Step by step", html.table(steps, union_of_columns(steps))),
        html.section("Configuration", f"<p>SHA-256 of the experiment and its machines: <code>{experiment.digest}</code>"
                     "</p>", html.source("experiment.yaml", experiment.configuration), *files),
    ], charts.scripts())
