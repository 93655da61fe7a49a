"""What long work is doing and how far it is, on the terminal's last line; nothing where standard error is a file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from tqdm import tqdm

T = TypeVar("T")

Told = Callable[[str, float | None], None]
"""Told what begins now, and which share of all is done; None where nobody knows."""

WITH_SHARE = "{percentage:3.0f} %|{bar:20}| {elapsed}<{remaining} {desc}"
WITHOUT = "{elapsed} {desc}"


def nobody(what: str, share: float | None = None) -> None:
    """Nobody is told."""


class Progress:
    """Draws what it is told, in a ``with``; when that ends, the line is gone."""

    def __init__(self) -> None:
        self._bar: tqdm[Any] | None = None

    def __call__(self, what: str, share: float | None = None) -> None:
        """Something begins."""
        if not sys.stderr.isatty():
            return
        form = WITHOUT if share is None else WITH_SHARE
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(total=1.0, leave=False, file=sys.stderr, dynamic_ncols=True, bar_format=form, desc=what)
        self._bar.bar_format = form
        self._bar.n = share or 0.0
        self._bar.set_description_str(what)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.close()


def each(things: Iterable[T], told: Told, name: Callable[[T], str]) -> Iterator[T]:
    """Things one by one, each told by its name before it is given."""
    known: Sequence[T] = list(things)
    for at, thing in enumerate(known):
        told(name(thing), at / len(known))
        yield thing
