"""What a sweep shows: its summary on the terminal, its CSV files and plots."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from intsim.report.style import colours, save
from intsim.report.words import written
from intsim.sweep.columns import MAXIMISED, subject_of
from intsim.sweep.folder import USED
from intsim.sweep.outcome import Sweep
from intsim.sweep.work import is_crash, unlimited_s
from intsim.tables import ends, shown, text_table

MOST_ROWS = 20
MOST_CAUSES = 8
ENOUGH = 12
"""Points from which on ranks say something."""

ALIKE = 1e-3
"""Relative difference below which two points are as good as each other; what they are known to is far more."""

MOST_TRIED = 12
"""Of points that are as good as each other those that are timed without the board's power limit."""

STRONG, WEAK = 0.5, 0.2
"""Rank correlations from which on an axis is called a mover, and below which it is not one."""

MOST_ON_PAGE = 1000
"""Rows of the page's table, the best first; the charts have every point."""


def summary(sweep: Sweep) -> str:
    """How many points of what kind, the front or the fastest, and what moves the results."""
    frame = sweep.frame
    lines = [sweep.file.title, "", *answers(sweep), "",
             f"{len(frame)} points, {sweep.tasks} distinct tasks of which {sweep.done} done now"
             + (f", {sweep.left_out} combinations left out by constraints" if sweep.left_out else "")]
    statuses = frame["status"].value_counts()
    lines += [f"{count} {status}" for status, count in statuses.items()] + [""]
    if sweep.sensitivity is not None:
        lines += [text_table(_rows(sweep.sensitivity)), ""]
    elif "pareto" in frame:
        best = frame[frame["pareto"]]
        lines += [f"Pareto front in {', '.join(sweep.file.pareto)}, per workload: {len(best)} points{_empty(sweep)}"
                  + (f", the first {MOST_ROWS}" if len(best) > MOST_ROWS else ""),
                  _shown(sweep, best.head(MOST_ROWS)), ""]
    else:
        fastest = frame.dropna(subset=["latency_s"]).nsmallest(MOST_ROWS // 2, "latency_s")
        lines += ["fastest", _shown(sweep, fastest), ""]
    lines += [f"not modelled: {text}" for text in sweep.not_modelled]
    return "\n".join(lines).rstrip()


def failures(sweep: Sweep) -> list[str]:
    """How many points lack results and why, and what is not explained for it; nothing where all have them."""
    lacking = sum(sweep.failures.values())
    if not lacking:
        return list(sweep.unexplained)
    counts = [f"{count} {what}" for what, count in (("refused", lacking - sweep.crashes), ("crashed", sweep.crashes))
              if count]
    causes = [f"{count} {'crashed' if is_crash(message) else 'refused'}: {message}"
              for message, count in sweep.failures.items()]
    more = len(causes) - MOST_CAUSES
    return [f"{lacking} of {len(sweep.frame)} points lack results: {', '.join(counts)}", *causes[:MOST_CAUSES],
            *([f"and {more} more causes, in the column 'error' of results.parquet"] if more > 0 else []),
            *sweep.unexplained]


def _shown(sweep: Sweep, frame: pd.DataFrame) -> str:
    """A table of what was found and swept, without columns that are empty or the same for all points."""
    subject = subject_of(sweep.file)
    always = (*subject.results, "point")
    kept = [c for c in _ordered(sweep, frame)
            if c not in ("error", "pareto", "status", *subject.bounds) and frame[c].notna().any()
            and (c in always or sweep.frame[c].nunique() > 1)]
    same = [c for c, of in (("kv_len", "q_len"), ("kv_heads", "heads")) if c in frame and frame[c].equals(frame[of])]
    kept = [c for c in kept if c not in same]
    return text_table(_rows(frame[kept].rename(columns=_short_names(kept))))


def _ordered(sweep: Sweep, frame: pd.DataFrame) -> list[str]:
    """The columns as a reader wants them: the point, what it is weighed by, what was swept, the rest."""
    first = ["point", *_objectives(sweep), *_axes(sweep), *subject_of(sweep.file).results]
    return list(dict.fromkeys([*(c for c in first if c in frame), *map(str, frame)]))


def _short_names(columns: Sequence[str]) -> dict[str, str]:
    """Keys without the machine's or the workload's name: their last two parts, or as many as begin with a name and tell
    them apart."""
    found = {}
    for column in columns:
        parts = column.split(".")
        least = max(1, min(2, len(parts) - 1))
        ends = (".".join(parts[-n:]) for n in range(least, len(parts) + 1))
        found[column] = next(end for end in ends if (not end[0].isdigit() or end == column) and
                             sum(other == end or other.endswith(f".{end}") for other in columns) == 1)
    return found


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(k): None if pd.isna(v) else v for k, v in row.items()} for row in frame.to_dict("records")]


def answers(sweep: Sweep) -> list[str]:
    """What the sweep found, in a sentence or two: the best point by each objective, and the front."""
    lines = []
    names = _short_names(_axes(sweep))
    for name in _objectives(sweep):
        known = sweep.frame.dropna(subset=[name])
        if len(known):
            more = name in MAXIMISED
            best = known.sort_values(name, ascending=not more, kind="stable").iloc[0]
            at = ", ".join(f"{names[axis]} {_level(best[axis])}" for axis in names if pd.notna(best[axis]))
            first, last = ("highest", "lowest") if more else ("lowest", "highest")
            worst = _measured(name, known[name].min() if more else known[name].max()).partition(" is ")[2]
            lines.append(f"Of {len(known)} points the {first} {_measured(name, best[name])} "
                         f"({_sure(name, best)}the {last} {worst}), "
                         f"{best['pipeline']} on {best['machine']}" + (f" with {at}" if at else "")
                         + _beside(sweep, name, best) + ".")
            lines += _as_good(sweep, known, name, best, names)
            lines += _moved_by(known, name, names)
    if "pareto" in sweep.frame:
        front = sweep.frame[sweep.frame["pareto"]]
        count, apart = len(front), len(_rounded(front, sweep.file.pareto).drop_duplicates())
        of = f", {apart} different result{'s' * (apart > 1)}," if apart < count else ""
        said = f"{count} point{of} is" if count == 1 else f"{count} points{of} are"
        lines.append(f"{said} on the Pareto front in "
                     f"{', '.join(sweep.file.pareto)}{_empty(sweep)}.")
    return [*lines, *_coinciding(sweep, names)]


def _level(value: Any) -> str:
    """What an axis was set to, without the zeros that a measured figure would have."""
    text = shown(value) or "none"
    return text.rstrip("0").rstrip(".") if isinstance(value, float) and "." in text and "e" not in text else text


def _rounded(frame: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    """Values as far as two points that are the same agree in them."""
    return frame[list(columns)].map("{:.9g}".format)


def _as_good(sweep: Sweep, known: pd.DataFrame, name: str, best: pd.Series, axes: Mapping[str, str]) -> list[str]:
    """How many points are as good as the best, where a power limit makes them so; nothing where that is not why."""
    subject = subject_of(sweep.file)
    alike = (known[name] / best[name] - 1.0).abs() < ALIKE
    for column in ("machine", "pipeline", *(column for column in subject.work if column in known)):
        alike &= known[column].map(str) == str(best[column])
    equal = known[alike]
    idle = [short for axis, short in axes.items() if equal[axis].nunique(dropna=False) > 1]
    if not idle or name not in (*subject.timing, *subject.ratios):
        return []
    free = []
    for point in equal["point"].iloc[::-(-len(equal) // MOST_TRIED)]:
        if (seconds := unlimited_s(sweep.timed[point])) is None:
            return []
        free.append(seconds)
    if max(free) < min(free) * (1.0 + ALIKE):
        return []
    return [f"{len(equal)} points are as good as that one (within {100 * ALIKE:.1g} %): the board's power limit sets "
            f"their clock and so makes them equal, whatever they have in {', '.join(idle)}."]


def _coinciding(sweep: Sweep, axes: Mapping[str, str]) -> list[str]:
    """Which axes change nothing between points that have the same values, as a clock does above a power limit."""
    objectives = _objectives(sweep)
    same = [name for name in ("machine", "pipeline", *subject_of(sweep.file).work) if name in sweep.frame]
    known = sweep.frame.dropna(subset=objectives)
    values = known.assign(**dict(_rounded(known, objectives)))
    groups = [known.loc[rows.index] for _, rows in values.groupby([*same, *objectives], dropna=False) if len(rows) > 1]
    idle = [short for axis, short in axes.items() if any(rows[axis].nunique(dropna=False) > 1 for rows in groups)]
    if not idle:
        return []
    values_of = [written(name)[0].partition(" in ")[0] for name in objectives]
    return [f"{sum(map(len, groups))} of these points coincide with others in {' and '.join(values_of)}: what they "
            f"differ in ({', '.join(idle)}) changes nothing there; 'intsim explain' of one says what bounds it."]


def _empty(sweep: Sweep) -> str:
    """Why nothing is on the front, where nothing is: columns without a value, and what is not modelled of them."""
    if sweep.frame["pareto"].any():
        return ""
    without = [name for name in sweep.file.pareto if sweep.frame[name].isna().all()]
    why = [text for text in sweep.not_modelled if text.startswith("energy")]
    of_energy = any(name.startswith(("energy", "power")) for name in without)
    return f": no point has {' or '.join(without) or 'all of them'}" + (f" ({why[0]})" if why and of_energy else "")


def _measured(name: str, value: float) -> str:
    label, factor = written(name)
    what, _, unit = label.partition(" in ")
    return f"{what} is {shown(value * factor)} {unit}".rstrip()


def _sure(name: str, best: pd.Series) -> str:
    """The 80 % interval of a point's objective, where it has one."""
    what, _, unit = name.rpartition("_")
    low, high = (best.get(f"{name}_{end}", best.get(f"{what}_{end}_{unit}")) for end in ("low", "high"))
    if low is None or high is None or pd.isna(low) or pd.isna(high):
        return ""
    factor = written(name)[1]
    return f"80 %: {shown(low * factor)} to {shown(high * factor)}; "


def _beside(sweep: Sweep, name: str, best: pd.Series) -> str:
    """What the same point gives beside its baseline."""
    ratio = next((ratio for ratio, (of, _) in subject_of(sweep.file).ratios.items() if of == name), None)
    if ratio is None or ratio not in best or pd.isna(best[ratio]):
        return ""
    of = "the energy of" if name == "energy_j" else "as fast as"
    times = f"{best[ratio]:.3g} times{_ratio_sure(best, ratio)}"
    return f": {times} {of} {sweep.file.base.baseline} at the same point"


def _ratio_sure(best: pd.Series, ratio: str) -> str:
    """The 80 % interval of a ratio, where it has one."""
    low, high = (best.get(f"{ratio}_{end}") for end in ("low", "high"))
    return "" if pd.isna(low) or pd.isna(high) else f" ({ends(low, high)})"


def _moved_by(known: pd.DataFrame, name: str, axes: Mapping[str, str]) -> list[str]:
    """Which axes an objective follows, by rank, where there are points enough to say so."""
    moving = [axis for axis in axes if pd.api.types.is_numeric_dtype(known[axis]) and known[axis].nunique() > 1]
    if len(known) < ENOUGH or len(moving) < 2 or known[name].nunique() < 2:
        return []
    follows = {axes[axis]: float(known[axis].rank().corr(known[name].rank())) for axis in moving}
    order = sorted(follows, key=lambda axis: -abs(follows[axis]))
    strong = [f"{axis} {follows[axis]:+.2f}" for axis in order if abs(follows[axis]) >= STRONG]
    weak = [axis for axis in order if abs(follows[axis]) < WEAK]
    what = written(name)[0].partition(" in ")[0]
    said = f"{', '.join(strong)} (rank correlation)" if strong else "no axis by itself"
    hardly = f"; it hardly follows {', '.join(weak)}" if weak else ""
    return [f"Over these points {what} follows {said}{hardly}."]


def _objectives(sweep: Sweep) -> list[str]:
    return sweep.file.pareto or ["latency_s"]


def _axes(sweep: Sweep) -> list[str]:
    """The columns that were swept, beside machine and pipeline, which the rows name anyhow."""
    names = [subject_of(sweep.file).column(axis) for axis in sweep.file.axes]
    return [name for name in names if name in sweep.frame and name not in ("machine", "pipeline")]


def html_page(sweep: Sweep, configuration: str) -> str:
    """The sweep as one page: what it found, charts to explore it with, its best points."""
    from intsim.report import charts, html

    objectives = _objectives(sweep)
    frame = sweep.frame.dropna(subset=objectives)
    frame = frame.sort_values(objectives, ascending=[name not in MAXIMISED for name in objectives], kind="stable")
    rows = _rows(frame)
    drawn = charts.sweep_charts(rows, ["machine", "pipeline", *_axes(sweep)], [
        *objectives, *(name for name in ("latency_s", "energy_j") if name not in objectives)],
        subject_of(sweep.file).work, _tints(sweep))
    columns = [c for c in _ordered(sweep, frame) if c not in ("error", "status") and frame[c].notna().any()]
    names = _short_names(columns)
    listed = [{names.get(c, c): value for c, value in row.items()} for row in rows[:MOST_ON_PAGE]]
    return html.page(sweep.file.title, sweep.file.question, [
        html.section("The answer", html.sentences([*answers(sweep), *failures(sweep)])),
        html.section("Explore", charts.filters_html(rows),
                     *(charts.chart_html(title, chart) for title, chart in drawn.items())),
        html.section("Points" + (f", the best {MOST_ON_PAGE} of {len(rows)}" if len(rows) > MOST_ON_PAGE else ""),
                     html.table(listed, list(names.values()), linked=True)),
        html.section("What the numbers are", html.words(list(frame["status"].unique())),
                     html.sentences([f"not modelled: {text}" for text in sweep.not_modelled])),
        html.section("Configuration", html.source("sweep.yaml", configuration)),
    ], charts.scripts())


def write_outputs(sweep: Sweep, folder: Path, *, html: bool = False) -> None:
    """Write the page, CSV files and plots beside the results and the sweep's file, each complete or absent."""
    with tempfile.TemporaryDirectory(prefix=".unfinished-", dir=folder) as name:
        fresh = Path(name)
        if html:
            configuration = (folder / USED).read_text(encoding="utf-8")
            (fresh / "report.html").write_text(html_page(sweep, configuration), encoding="utf-8")
        if sweep.sensitivity is not None:
            sweep.sensitivity.to_csv(fresh / "sensitivity.csv", index=False, lineterminator="\n")
        if "pareto" in sweep.frame:
            front = sweep.whole[sweep.frame["pareto"]]
            front.to_csv(fresh / "pareto.csv", index=False, lineterminator="\n")
        for stem, figure in figures(sweep):
            save(figure, fresh / stem)
        for path in sorted(fresh.iterdir()):
            path.replace(folder / path.name)


def _tints(sweep: Sweep) -> dict[str, str]:
    """A colour per pipeline, in the order of the sweep's file: the same in all pictures, whatever is best in them."""
    return colours([str(name) for name in sweep.frame["pipeline"].unique()])


def _last(column: str) -> str:
    """The last part of a key, for the name of a file."""
    return column.rpartition(".")[2]


def _longest(sweep: Sweep) -> Iterator[tuple[str, pd.DataFrame]]:
    """The points of the longest sequences, of each model by itself, and what to add to the name of their picture."""
    subject, frame = subject_of(sweep.file), sweep.frame
    named = frame.groupby("model", sort=False) if "model" in subject.work and frame["model"].nunique() > 1 else [
        ("", frame)]
    for name, rows in named:
        lengths = rows[list(subject.size)].sum(axis=1)
        yield re.sub(r"\W+", "-", "-" + str(name)) if name else "", rows[lengths == lengths.max()]


def figures(sweep: Sweep) -> Iterator[tuple[str, Any]]:
    """Its pictures, each with the name of its file."""
    from intsim.report.figures import sweep as draw

    objectives = sweep.file.pareto
    if "pareto" in sweep.frame and sweep.frame["pareto"].any():
        for name, rows in _longest(sweep):
            for other in objectives[1:]:
                yield f"pareto-{_last(objectives[0])}-{_last(other)}{name}", draw.front(
                    rows, objectives[0], other, subject_of(sweep.file).size[0], _tints(sweep))
    for spec in sweep.file.heat_maps:
        yield f"heat-{spec.value}-{_last(spec.y)}-{_last(spec.x)}", draw.heat_map(sweep.frame, spec)
    if sweep.sensitivity is not None:
        drawing = draw.sobol if sweep.file.sampling.method == "sobol" else draw.tornado
        for of, rows in sweep.sensitivity.groupby("of", sort=False):
            yield f"sensitivity-{_last(str(of))}", drawing(rows, str(of))
