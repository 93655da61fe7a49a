"""A bounded memory for one kind of thing, which counts how often it was asked in vain."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True)
class MemoStats:
    """How many things a memory holds, and how often it had and lacked what it was asked for."""

    entries: int
    hits: int
    misses: int


class Memo(Generic[V]):
    """Values by key, each made once. A full memory is emptied: what is needed comes back, and nothing is half-kept."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.hits = self.misses = 0
        self._values: dict[Hashable, V] = {}

    def get(self, key: Hashable, make: Callable[[], V]) -> V:
        """The value of a key; ``make`` gives it the first time."""
        try:
            found = self._values[key]
        except KeyError:  # made outside of this: what ``make`` raises should name no missing key as its cause
            self.misses += 1
        else:
            self.hits += 1
            return found
        found = make()
        if len(self._values) >= self.most:
            self._values.clear()
        self._values[key] = found
        return found

    def get_all(self, keys: Sequence[Hashable], make: Callable[[list[int]], Sequence[V]]) -> list[V]:
        """The values of keys; ``make`` gives those that are not there, by their places among the keys."""
        found = [self._values.get(key) for key in keys]
        lacking = [place for place, value in enumerate(found) if value is None]
        if lacking:
            self.misses += len(lacking)
            for place, value in zip(lacking, make(lacking), strict=True):
                if len(self._values) >= self.most:
                    self._values.clear()
                self._values[keys[place]] = found[place] = value
        self.hits += len(keys) - len(lacking)
        return [value for value in found if value is not None]

    def clear(self) -> None:
        """Forget everything; the counts start anew."""
        self._values.clear()
        self.hits = self.misses = 0

    @property
    def stats(self) -> MemoStats:
        """Counts so far."""
        return MemoStats(len(self._values), self.hits, self.misses)
