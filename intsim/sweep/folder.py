"""What a sweep's folder says of itself: the sweep that it is of, so that an edited one does not pass for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from intsim.config.document import Document, read_document
from intsim.errors import InputError

USED = "sweep.yaml"
PYTHON = ".py"
VERSION = ".intsim-version"
"""Holds the digest of the intsim that the folder was last written by."""
MADE_OF = ".intsim-made-of"
"""Holds the digests of the machines and plug-ins of the sweep, a line each: the digest and the name."""
OUTPUTS = re.compile(r"results\.parquet|report\.html|(pareto|sensitivity)\.csv|(pareto|heat|sensitivity)-.*\.(svg|png)")
"""What a finished sweep writes, beside its records and its own file."""


def take_folder(folder: Path, document: Document, model: str, made_of: Mapping[str, str]) -> list[str]:
    """Put a sweep's file into its folder, and take away what is of another.

    Args:
        folder: claimed.
        document: of the sweep, as it is used.
        model: digest of the intsim that does it. made_of: those of its machines and plug-ins, by name.

    Returns:
        The keys in which the sweep that was there differs, whether intsim does, and which machines and plug-ins were
        edited since; none where there was none, or the same.

    Raises:
        InputError: the folder cannot be written.
    """
    changed = [*_changed(folder / USED, document.data), *_updated(folder, model), *_edited(folder / MADE_OF, made_of)]
    try:
        for path in folder.iterdir():
            if OUTPUTS.fullmatch(path.name):
                path.unlink()
        fresh = folder / f".unfinished-{USED}"
        fresh.write_text(_used(document), encoding="utf-8")
        fresh.replace(folder / USED)
        (folder / VERSION).write_text(model, encoding="utf-8")
        lines = [f"{digest} {name}\n" for name, digest in made_of.items()]
        (folder / MADE_OF).write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror})", file=folder, key="--out") from None
    return changed


def _used(document: Document) -> str:
    """The sweep's own text, unless the command line changed something."""
    if document.data == document.written:
        return document.text
    return yaml.safe_dump(document.data, sort_keys=False, allow_unicode=True)


def _updated(folder: Path, model: str) -> Iterator[str]:
    """Says so where another intsim wrote the folder, or one that did not yet leave its digest."""
    path = folder / VERSION
    if (folder / USED).exists() and not (path.exists() and path.read_bytes() == model.encode()):
        yield "intsim itself (its code, its stored kernels or installed plug-ins)"


def _edited(path: Path, made_of: Mapping[str, str]) -> Iterator[str]:
    """What has the same name and another content than when the folder was last written."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
    before = {name: digest for digest, _, name in (line.partition(" ") for line in lines)}
    for name, digest in made_of.items():
        if before.get(name, digest) != digest:
            yield f"{'the plug-in' if name.endswith(PYTHON) else 'the files of'} {name}"


def _changed(path: Path, data: Mapping[str, Any]) -> Iterator[str]:
    if not path.exists():
        return
    try:
        before = read_document(path).data
    except InputError:
        yield f"{USED}, which cannot be read any more"
        return
    for key in dict.fromkeys([*before, *data]):
        old, new = before.get(key), data.get(key)
        if old == new or key in ("title", "question"):
            continue
        if isinstance(old, dict) and isinstance(new, dict):
            yield from (f"{key}.{name}" for name in dict.fromkeys([*old, *new]) if old.get(name) != new.get(name))
        else:
            yield key
