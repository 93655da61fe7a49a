"""What stands where a file should: links, folders, pipes, devices, huge files, bytes that are no text."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from broken.verdicts import Broken
from intsim.cli import main
from intsim.measure.records import read_records
from intsim.result import Result
from intsim.session import Session

HUGE = 1 << 36
"""Bytes of a sparse file, which takes no room on the disk."""


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(HUGE)


THINGS: Mapping[str, Callable[[Path], object]] = {
    "a FIFO": os.mkfifo, "a socket": _socket, "a folder": Path.mkdir, "64 GiB of zeros": _sparse,
    "a link to /dev/zero": lambda path: path.symlink_to("/dev/zero"),
    "a link to nothing": lambda path: path.symlink_to("nothing"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to a folder": lambda path: path.symlink_to("/tmp"),
    "nothing": lambda path: None, "an empty file": lambda path: path.write_bytes(b""),
    "Latin-1": lambda path: path.write_bytes("Gerät: Größe\n".encode("latin-1") * 3),
    "UTF-16 without a mark": lambda path: path.write_bytes("kind: soc\n".encode("utf-16-le")),
    "NUL bytes": lambda path: path.write_bytes(b"\0" * 4096), "a gzip": lambda path: path.write_bytes(b"\x1f\x8b" * 9),
    "a million line breaks": lambda path: path.write_bytes(b"\n" * 1_000_000),
    "one long line": lambda path: path.write_bytes(b"a" * 5_000_000),
    "a script": lambda path: path.write_bytes(b"#!/bin/sh\nexit 0\n"), "JSON": lambda path: path.write_bytes(b"{}")}

NAMES: Sequence[str] = ("a\0b", "x" * 5000, "x" * 300, "\udcff", "", ".", "..", "/", "a/b/c", "/dev/stdin/x", "~", "-")


def _main(*line: str) -> Callable[[str], object]:
    return lambda path: main([word.replace("FILE", path) for word in line])


READERS: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "run": (".yaml", _main("run", "FILE")), "sweep": (".yaml", _main("sweep", "FILE", "--out", "swept")),
    "trace": (".csv", _main("trace", "FILE", "--repeats", "3")),
    "accuracy npz": (".npz", _main("accuracy", "FILE", "--pipeline", "fp16")),
    "accuracy safetensors": (".safetensors", _main("accuracy", "FILE", "--pipeline", "fp16")),
    "calibrate": (".csv", _main("calibrate", "rk3588s-uncalibrated", "--measurements", "FILE", "--no-folds")),
    "model": (".json", _main("model", "FILE", "--prompt", "8", "--generate", "1")),
    "compare": ("", _main("compare", "FILE", "FILE")), "show": (".yaml", _main("show", "FILE")),
    "plugin": (".py", _main("list", "pipelines", "--plugin", "FILE")),
    "machine": (".yaml", lambda path: Session().load(path)), "records": (".csv", read_records),
    "result": (".json", Result.load)}
"""What reads a file, and how its name ends."""


def broken_paths(random: np.random.Generator) -> Iterator[Broken]:
    """Endless files that are none."""
    while True:
        reader = list(READERS)[int(random.integers(len(READERS)))]
        suffix, use = READERS[reader]
        if random.integers(4):
            thing = list(THINGS)[int(random.integers(len(THINGS)))]
            free = reader == "plugin" and thing in ("an empty file", "a million line breaks")
            yield Broken("path", f"{reader}: {thing}", partial(_used, use, thing, f"thing{suffix}"), wrong=not free)
        else:
            name = NAMES[int(random.integers(len(NAMES)))]
            name += suffix if random.integers(2) and name not in ("", "-") else ""
            yield Broken("path", f"{reader}: called {name[:20]!r}", partial(_named, use, name))


def _used(use: Callable[[str], object], thing: str, name: str, folder: Path) -> object:
    path = folder / "things" / name
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    THINGS[thing](path)
    return use(str(path))


def _named(use: Callable[[str], object], name: str, folder: Path) -> object:
    return use(name)
