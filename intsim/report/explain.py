"""An explanation as text for a terminal and as one page of HTML."""

from __future__ import annotations

import html
import math
from importlib import resources

from intsim.studies.explain.model import Explanation, Lift, Row
from intsim.tables import shown, text_table

WIDEST = 100
"""Columns of a timeline; where an iteration lasts longer, one stands for several cycles."""

LEGEND = "E: at work on its unit, e: until its result; = waits before it"
SHOWN_LINKS = 16
SHOWN_STEPS = 4
MILLI = 1e-3
SHOWS = 1.005
"""A gain that shows in two decimals."""
AHEAD = 1.02
"""Of two changes, how much more one gives a step before both are told."""
NO_LIFT = Lift("nothing", 1.0, 1.0, 1.0)
WORDS = ("a ", "the ", "its ", "on ", "half ", "twice ", "issue ", "shared ", "producers ", "no ", "links ", "copies ",
         "beside ", "threads ", "cores ", "pages ")
"""How phrases begin that are no names, and so are written large at the head of a sentence."""


def answer(found: Explanation) -> str:
    """The sentences that were asked for: where the call's time goes, what bounds the step, what would lift that."""
    parts = ", ".join(f"{name} {seconds / found.call_s:.0%}" for name, seconds in found.steps[:SHOWN_STEPS])
    more = len(found.steps) - SHOWN_STEPS
    sure = f" ({_time(found.interval_s[0])} to {_time(found.interval_s[1])})" if found.interval_s else ""
    energy = "" if found.energy_j is None else f" and {_energy(found.energy_j)}"
    said = [f"{found.pipeline} takes {_time(found.call_s)}{sure}{energy} on {found.machine} ({found.call}): {parts}"
            + (f", and {more} more." if more > 0 else "."),
            f"{found.step}{' by itself' * found.shares} is bound by {found.bound}."]
    return " ".join([*said, *(_of_a_loop(one, bool(found.others)) for one in found.loops), _helps(found)])


def _of_a_loop(found: Explanation, named: bool) -> str:
    """What bounds a loop, of the core that has it where there are several."""
    first, *rest = found.bounds
    bound = (f"{f'on {found.core} ' * named}{found.whole} takes {_of_loop(found, found.time)}; {first.name} alone "
             f"would take {_of_loop(found, first.time)}")
    return _sentence(bound + (f", the next bound, {rest[0].name}, {_of_loop(found, rest[0].time)}." if rest else "."))


def _helps(found: Explanation) -> str:
    """The change that gives the whole call most, or that none does; before it, of a CPU, whose steps follow each other,
    one that gives the step clearly more."""
    lifts = [lift for one in found.loops for lift in one.lifts]
    best = max(lifts, key=lambda lift: (lift.call, lift.loop), default=NO_LIFT)
    own = max(lifts, key=lambda lift: (lift.step or 1.0, lift.call), default=NO_LIFT) if found.core else best
    of_step = f"{_sentence(own.change)} would help the step most: {_gains(own)}"
    if best.call < SHOWS:
        nothing = "othing that was tried makes the whole call 0.5 % faster."
        return f"{of_step}; n{nothing}" if found.core and (own.step or 1.0) > AHEAD else f"N{nothing}"
    if (own.step or 1.0) > AHEAD * (best.step or 1.0):
        return f"{of_step}. {_sentence(best.change)} would help the whole call most: {_gains(best)}."
    return f"{_sentence(best.change)} would help most: {_gains(best)}."


def _gains(lift: Lift) -> str:
    """What a change gives: the loop, where that is faster at all, the step, the call."""
    loop = f"{'that part' if lift.step is None else 'the loop'} {lift.loop:.2f}x, " * (lift.loop >= SHOWS)
    step = "" if lift.step is None else f"the step {lift.step:.2f}x, "
    return f"{loop}{step}the whole call {lift.call:.2f}x as fast"


def _time(seconds: float) -> str:
    return f"{shown(seconds * 1e3)} ms" if seconds >= MILLI else f"{shown(seconds * 1e6)} us"


def _energy(joules: float) -> str:
    return f"{shown(joules)} J" if joules >= 1.0 else f"{shown(joules * 1e3)} mJ"


def _of_loop(found: Explanation, time: float) -> str:
    """A time of the loop: cycles, or seconds in a unit that suits them."""
    return f"{shown(time)} {found.unit}" if found.unit == "cycles" else _time(time / 1e6)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] if words.startswith(WORDS) else words


def _steps(found: Explanation) -> list[dict[str, object]]:
    return [{"step": name, "ms": seconds * 1e3, "percent": 100 * seconds / found.call_s}
            for name, seconds in found.steps]


def _bounds(found: Explanation) -> list[dict[str, object]]:
    return [{"bound": bound.name, found.unit: bound.time} for bound in found.bounds]


def _links(found: Explanation) -> list[dict[str, object]]:
    return [{found.unit: link.time, "instruction": link.name, "waits for": link.why, "times": link.count}
            for link in found.critical]


def _hidden(found: Explanation) -> list[str]:
    """The line below the table where steps are not in it."""
    working = ", ".join(f"{name} {_time(seconds)}" for name, seconds in found.hidden)
    return [f"beside these, and adding no time: {working} under way"] * bool(found.hidden)


def _idle(found: Explanation) -> str:
    return "no gain from: " + (", ".join(found.idle) or "nothing that was tried")


def text(found: Explanation, most: int = 60) -> str:
    """All of it: the answer, the timeline of at most ``most`` instructions, the tables."""
    cores = [[one.core] * bool(found.others) for one in found.loops]
    parts = [answer(found)]
    for core, one in zip(cores, found.loops, strict=True):
        parts += ["", *core, *_code(one), "", *timeline(one, most)]
    parts += ["", "where the call's time goes", text_table(_steps(found)), *_hidden(found)]
    for core, one in zip(cores, found.loops, strict=True):
        parts += ["", *core, *_tables(one)]
    return "\n".join([*parts, "", *remarks(found, "note: ")])


def remarks(found: Explanation, note: str = "") -> list[str]:
    """What must be known: the notes of all loops, each once, beginning with ``note``, and what is not modelled."""
    notes = dict.fromkeys(text for one in found.loops for text in one.notes)
    return [*(f"{note}{text}" for text in notes), *(f"not modelled: {text}" for text in found.not_modelled)]


def _code(found: Explanation) -> list[str]:
    of = "kernel" if found.unit == "cycles" else "run"
    return [found.code, f"{found.code_share:.0%} of the {of}'s time"]


def _tables(found: Explanation) -> list[str]:
    """The critical path of a loop, its bounds, what would lift them."""
    parts = [f"bounds, {found.unit} of {found.whole}", text_table(_bounds(found)), "",
             "what would lift it, times as fast", text_table(lift_rows(found)), _idle(found)]
    if not found.critical:
        return parts
    more = len(found.critical) - SHOWN_LINKS
    return [f"critical path{_turns(found)}", text_table(_links(found)[:SHOWN_LINKS]),
            *[f"... and {more} more"] * (more > 0), "", *parts]


def _turns(found: Explanation) -> str:
    """How many iterations the critical path goes through, where there are several."""
    return f" ({found.critical_turns:g} iterations)" if found.critical_turns > 1 else ""


def timeline(found: Explanation, most: int) -> list[str]:
    """A line per instruction: its unit, what it waited for, and the cycles in which it was at work."""
    rows = _most_telling(found.rows, most)
    last = max(row.end for row in rows)
    scale = max(1, math.ceil(last / WIDEST))
    names = max(len(row.name) for row in rows)
    units = max(len(row.unit) for row in rows)
    waits = max(len(_waited(row)) for row in rows)
    lines = [f"{found.timed}, {'a column is ' + str(scale) + ' ' + found.unit if scale > 1 else found.unit}; {LEGEND}"]
    lines += [f"{row.name.ljust(names)}  {row.unit.ljust(units)}  {_waited(row).ljust(waits)}  {_bar(row, scale)}"
              .rstrip() for row in rows]
    if len(rows) < len(found.rows):
        lines.append(f"... {len(found.rows) - len(rows)} more of {len(found.rows)} (--rows N, or --out DIR --html)")
    return lines


def _most_telling(rows: tuple[Row, ...], most: int) -> tuple[Row, ...]:
    """Where there are too many, those that waited longest, in order."""
    if len(rows) <= most:
        return rows
    chosen = sorted(range(len(rows)), key=lambda i: (-rows[i].waited, -rows[i].busy, i))[:most]
    return tuple(rows[i] for i in sorted(chosen))


def _waited(row: Row) -> str:
    return f"{row.waited_for} {shown(row.waited)}" if row.waited else row.waited_for


def _bar(row: Row, scale: int) -> str:
    start, busy, end = (round(value / scale) for value in (row.start, row.start + row.busy, row.end))
    waited = min(start, round(row.waited / scale))
    at_work = max(1, busy - start)
    return " " * (start - waited) + "=" * waited + "E" * at_work + "e" * max(0, end - start - at_work)


def lift_rows(found: Explanation) -> list[dict[str, object]]:
    """A row for each change that helps, times as fast."""
    return [{"change": lift.change, **({"part": lift.loop} if lift.step is None else {
        "loop": lift.loop, "step": lift.step}), "call": lift.call} for lift in found.lifts]


def html_page(found: Explanation) -> str:
    """One page without any file beside it."""
    from intsim.report.html import page, section, sentences, table  # with Matplotlib, which text does not need

    title = f"Why {found.pipeline} takes its time on {found.machine}: {found.step}"
    return page(title, "What bounds it, and what helps?", [
        section("The answer", f"<p>{html.escape(answer(found))}</p>"),
        *(_picture(one, bool(found.others)) for one in found.loops),
        section("Where the call's time goes", table(_steps(found), ["step", "ms", "percent"]),
                *(f"<p>{html.escape(_sentence(line))}.</p>" for line in _hidden(found))),
        *(part for one in found.loops for part in _loop_tables(one, bool(found.others))),
        section("To be known", sentences(remarks(found)))],
        f"<script>{resources.files('intsim.report').joinpath('timeline.js').read_text(encoding='utf-8')}</script>")


def _picture(found: Explanation, named: bool) -> str:
    """A loop in time, with the core that has it in the title where there are several."""
    from intsim.report.html import section

    timed = found.timed[:1].upper() + found.timed[1:]
    return section(f"{timed} in time{_of_core(found, named)}", f"<p>{html.escape(found.code)}</p>", _drawn(found))


def _of_core(found: Explanation, named: bool) -> str:
    return f": {found.core}" * named


def _loop_tables(found: Explanation, named: bool) -> list[str]:
    """Bounds of a loop, what would lift them, its critical path; titles as of its picture."""
    from intsim.report.html import section, table

    unit, of = found.unit, _of_core(found, named)
    return [
        section(f"Bounds of {found.whole}{of}", table(_bounds(found), ["bound", unit])),
        section(f"What would lift it, times as fast{of}",
                table(lift_rows(found), ["change", "part", "loop", "step", "call"])
                if found.lifts else "<p>Nothing that was tried makes it faster.</p>",
                f"<p>{html.escape(_sentence(_idle(found)))}</p>"),
        section(f"Critical path{_turns(found)}{of}", table(_links(found), [unit, "instruction", "waits for", "times"]))]


LONGEST_NAME, LONGEST_UNIT = 60, 40


def _drawn(found: Explanation) -> str:
    """The timeline as rows of a page; to point at a bar, to tap it or to go to it by arrow keys says its times. On a
    phone a bar has the whole width, below its name."""
    from intsim.report.html import TALL

    last = max(row.end for row in found.rows)
    rows = "\n".join(_drawn_row(row, last, found.unit) for row in found.rows)
    marks = "".join(f"<span>{shown(at or 0)}</span>" for at in (0.0, last / 2, last))
    widths = (max(len(text[:most]) for text in texts) for texts, most in (
        ([row.name for row in found.rows], LONGEST_NAME), ([row.unit for row in found.rows], LONGEST_UNIT)))
    tall = " tall" if len(found.rows) > TALL else ""
    return _key(found.unit) + (
        f'<div class="wide{tall}"><div class="timeline" tabindex="0" role="application" aria-label="timeline" '
        f'style="grid-template-columns: {" 40rem ".join(f"{width}ch" for width in widths)}">{rows}\n'
        f'<div class="marks"><span class="ends">{marks}</span></div></div></div>'
        '<p class="told" aria-live="polite"></p>')


WAITS, RESULT, WORKS = "#bbbbbb", "#9cc4e4", "#1f6fb2"


def _key(unit: str) -> str:
    """What the colours of the timeline mean, and what its times are in."""
    return '<p class="key">' + "".join(f'<i style="background:{colour}"></i>{words}' for colour, words in (
        (WAITS, "waits"), (WORKS, "at work on its unit"), (RESULT, "until its result"))) + f"; in {unit}</p>"


def _drawn_row(row: Row, last: float, unit: str) -> str:
    about = html.escape(f"{row.name}: from {shown(row.start)}, on {row.unit or 'no unit'} for {shown(row.busy)}, "
                        f"result at {shown(row.end)} {unit}; waited for {_waited(row) or 'nothing'}")
    waited = min(row.waited, row.start)
    spans = ((row.start - waited, waited, WAITS), (row.start, max(row.end - row.start, 0.0), RESULT),
             (row.start, row.busy, WORKS))
    drawn = "".join(
        f'<i style="left: {100 * start / last:.2f}%; width: {100 * length / last:.2f}%; background: {colour}"></i>'
        for start, length, colour in spans if length > 0)
    return (f'<div class="row" title="{about}"><span>{html.escape(row.name[:LONGEST_NAME])}</span>'
            f'<span class="bar">{drawn}</span><span>{html.escape(row.unit[:LONGEST_UNIT])}</span></div>')
