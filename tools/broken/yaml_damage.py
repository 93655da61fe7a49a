"""Damage to YAML files: a value, a key or the text, at a random place, as editors leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from intsim.config.document import Document, dotted, parse_document

NOT_NUMBERS = ("~", "[]", "{}", "text", "true", ".nan", ".inf", "-.inf", "2001-01-01", "010", "1:30", "*a", "?", "''",
               "-1.0", "1.0e+30", "1e400", "[1, 2]", "{value: {value: 1}}", "!!binary aGk=", "1_0", "0x10", "&a 1.0",
               "99999999999999999999999999999999", "\"\\0\"", "1,5", "1.0 GB", "−1")
"""None of which is a quantity of anything."""

NOT_NAMES = ("~", "[]", "{}", "5", "true", "''", "\"\\0\"", "\"a\\nb\"", "no-such-name", "../../etc/passwd",
         "/etc/passwd",
             "/dev/zero", "x" * 300, ".", "*a", "2001-01-01", "<script>alert(1)</script>", "[a]")

FREE_TEXT = ("title", "question", "meaning", "sources", "fitted", "comment", "calibration", "what", "step",
             "compiler", "processor", "system", "device", "published", "says")
"""Keys whose text means nothing to the program."""

SMALL = ("memory_overlap", "instruction_share", "multicast_fill", "barrier_us", "wake_us", "after_us")
"""Parts of 1, which may be as small as they like, and what a fit may find next to nothing of."""

UNITS = (1e6, 1e9, 1e-9)
"""A value mistaken by so much is of another unit (MB for GB and Hz for GHz are; 10^3 often is)."""


@dataclass(frozen=True)
class Damage:
    """A damaged text, how, and whether it must be refused."""

    text: str
    what: str
    wrong: bool


def damages(text: str, random: np.random.Generator, free: Callable[[str], bool] = lambda _: False) -> Iterator[Damage]:
    """Endless damage to a text; ``free`` names keys that may hold anything of their type."""
    document = parse_document(Path("m.yaml"), text)
    makers = [_value, _value, _value, _unit, _misspelt, _without, _twice, _list, _text]
    while True:
        made = makers[int(random.integers(len(makers)))](document, random)
        if made is not None:
            key = made.what.split(" ")[0]
            yield Damage(made.text, made.what, made.wrong and not free(key))


def _pick(random: np.random.Generator, things: Any) -> Any:
    return things[int(random.integers(len(things)))]


def _scalar(document: Document, random: np.random.Generator) -> tuple[Any, int, int, str]:
    path = _pick(random, list(document.scalars))
    span = document.scalars[path]
    return path, span.start, span.end, document.text[span.start:span.end]


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _value(document: Document, random: np.random.Generator) -> Damage | None:
    path, start, end, was = _scalar(document, random)
    numeric = _number(was)
    new = _pick(random, NOT_NUMBERS if numeric else NOT_NAMES)
    text = document.text[:start] + new + document.text[end:]
    free = any(str(part) in FREE_TEXT for part in path) or path == ("source",) or (
        path[0] == "phases" and path[-1] == "name")
    optional = path[-1] in ("baseline", "threads", "schedule", "kv_heads") and new == "~"
    # An experiment's sizes may be lists of them, and a comma within brackets makes two, of an axis' values, too.
    within = isinstance(path[-1], int) and document.text[end:].lstrip()[:1] in (",", "]")
    several = (path[0] == "shapes" and new == ("1,5" if isinstance(path[-1], int) else "[1, 2]")) or (
        path[0] == "axes" and within and new == "1,5")
    harmless = several or (free and not numeric) or was in ("true", "false") or new == was or optional
    return Damage(text, f"{dotted(path)} = {new[:60]}", not harmless)


def _unit(document: Document, random: np.random.Generator) -> Damage | None:
    path, start, end, was = _scalar(document, random)
    if not _number(was) or not float(was):
        return None
    factor = _pick(random, (1e3, 1e-3, *UNITS))
    text = document.text[:start] + repr(float(was) * factor) + document.text[end:]
    wrong = factor in UNITS and not {"fit", "published", *SMALL} & set(path)
    return Damage(text, f"{dotted(path)} x {factor:g}", wrong)


def _key_line(document: Document, random: np.random.Generator) -> tuple[Any, int] | None:
    path = _pick(random, [p for p in document.lines if p and isinstance(p[-1], str)])
    line = document.lines[path] - 1
    text = document.text.splitlines()[line]
    return (path, line) if text.lstrip().startswith((f"{path[-1]}:", f"- {path[-1]}:")) else None


def _misspelt(document: Document, random: np.random.Generator) -> Damage | None:
    found = _key_line(document, random)
    if found is None:
        return None
    path, line = found
    lines = document.text.splitlines(keepends=True)
    key = str(path[-1])
    wrong = key + key[-1] if len(key) < 3 else key[:-2] + key[-1] + key[-2] if key[-1] != key[-2] else key[:-1]
    lines[line] = lines[line].replace(f"{key}:", f"{wrong}:", 1)
    named = any(str(part) in ("sources", "variants", "set", "fit", "buffers") for part in path)
    return Damage("".join(lines), f"{dotted(path)} misspelt {wrong}", not named)


def _without(document: Document, random: np.random.Generator) -> Damage | None:
    found = _key_line(document, random)
    if found is None:
        return None
    lines = document.text.splitlines(keepends=True)
    del lines[found[1]]
    return Damage("".join(lines), f"{dotted(found[0])} without its line", False)


def _twice(document: Document, random: np.random.Generator) -> Damage | None:
    found = _key_line(document, random)
    if found is None:
        return None
    lines = document.text.splitlines(keepends=True)
    if lines[found[1]].lstrip().startswith("-") or lines[found[1]].rstrip().endswith((":", ">", "[", "{", ",")):
        return None
    lines.insert(found[1], lines[found[1]])
    return Damage("".join(lines), f"{dotted(found[0])} twice", True)


def _list(document: Document, random: np.random.Generator) -> Damage | None:
    """A whole section that becomes something else."""
    path = _pick(random, [p for p in document.lines if p and len(p) == 1])
    line = document.lines[path] - 1
    lines = document.text.splitlines(keepends=True)
    stop = next((i for i in range(line + 1, len(lines)) if lines[i][:1] not in (" ", "#", "\n", "-")), len(lines))
    new = _pick(random, ("~", "[]", "{}", "5", "[~]", "[[]]", "{a: 1}", "{'': 1}", "[{a: 1}]", "text"))
    was = lines[line].partition(":")[2]
    lines[line:stop] = [f"{path[0]}: {new}\n"]
    harmless = str(path[0]) in FREE_TEXT or new in ("{}", "[]", "~") or (new == "5" and _number(was))
    return Damage("".join(lines), f"{path[0]} = {new}", not harmless)


def _text(document: Document, random: np.random.Generator) -> Damage:
    """Damage that knows nothing of YAML."""
    text, at = document.text, int(random.integers(1, len(document.text)))
    made, what = _pick(random, (
        (text[:at], "cut"), (text[:at] + "\t" + text[at:], "tab"), (text[:at] + "\0" + text[at:], "NUL"),
        (text[:at] + ": " + text[at:], "colon"), (text[:at] + "\n" + text[at:], "line break"),
        (text[:at] + "[" * 100_000, "100,000 brackets"), (text.replace("\n", "\r\n"), "CRLF"),
        (text + "".join(f"k{i}: 1\n" for i in range(100_000)), "100,000 unknown keys"),
        (text + "x: !!python/object/apply:os.system [true]\n", "python tag"), ("", "empty"), ("# only\n", "comment"),
        ("\ufeff" + text, "byte-order mark"), ("---\n" + text + "---\na: 1\n", "two documents")))
    must = what in ("NUL", "100,000 brackets", "100,000 unknown keys", "python tag", "empty", "comment",
                    "two documents")
    return Damage(made, f"{what} at {at}", must)
