"""Finding what goes by a name: our own modules, those of other packages by entry points, and what plug-ins add."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from copy import copy
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from intsim.errors import InputError, unknown_name

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Named = TypeVar("Named")


class Registry(Generic[Named]):
    """Objects with a name, of one type.

    A module adds what it calls ``CONSTANT`` (an object) and ``CONSTANTS`` (several). Our own module of a name is
    imported when that is asked for, the others when there is none, those of other packages when ours do not have it.

    Args:
        what: the word for such an object in messages.
        kind: its type, which has a ``name``.
        package: whose modules hold ours.
        group: of entry points, each an object, several, or a module.
        constant: the name of an object in a module.
    """

    def __init__(self, what: str, kind: type[Named], package: str, group: str, constant: str) -> None:
        self.what, self.kind, self.package, self.group, self.constant = what, kind, package, group, constant
        self.below: Self | None = None
        self._found: dict[str, Named] = {}
        self._places: dict[str, str] = {}
        self._no_module: set[str] = set()
        self._own, self._outside = False, False

    def over(self) -> Self:
        """An empty registry above this one: it finds all that this one finds, and what it adds stays its own."""
        above = copy(self)
        above.below, above._found, above._places, above._own, above._outside = self, {}, {}, True, True
        return above

    def add(self, item: Named, where: str = "") -> None:
        """Add an object.

        Args:
            item: what to add.
            where: what a message says of its place.

        Raises:
            InputError: something else, or a name that is taken.
        """
        self.discover()
        self._add(item, where)

    def drop(self, where: str) -> None:
        """Forget what was added from a place."""
        for name in [name for name, place in self._places.items() if place == where]:
            del self._found[name], self._places[name]

    def discover(self) -> None:
        """Look everywhere; what was found once is not looked for again.

        Raises:
            InputError: an entry point that cannot be loaded, or as ``add``.
        """
        if self.below is not None:
            self.below.discover()
        self._discover_own()
        if self._outside:
            return
        self._outside = True
        for where, loaded in installed(self.group):
            for item in offered(loaded, self.constant):
                self._add(item, where)

    def names(self) -> list[str]:
        """Every name, sorted."""
        self.discover()
        return sorted({*self._found, *(self.below.names() if self.below else ())})

    def at_hand(self, name: str) -> Named | None:
        """What goes by a name, if it was found before or our own module of that name offers it: to import all others,
        and to look through installed packages, takes longer than most projections."""
        if name not in self._found and not self._own and name not in self._no_module:
            if name.isidentifier() and find_spec(f"{self.package}.{name}"):
                self._discover_module(f"{self.package}.{name}")
            else:
                self._no_module.add(name)
        return self._found.get(name) or (self.below.at_hand(name) if self.below else None)

    def find(self, name: str) -> Named | None:
        """What goes by a name; other packages are asked last."""
        found = self.at_hand(name)
        if found is not None:
            return found
        self._discover_own()
        if name not in self._found:
            found = Registry.find(self.below, name) if self.below else None  # nothing that is made of others
            if found is not None or self._outside:
                return found
            self.discover()
        return self._found.get(name)

    def get(self, name: str) -> Named:
        """What goes by a name.

        Raises:
            InputError: nothing does; the message has the nearest name.
        """
        found = self.find(name)
        if found is None:
            raise unknown_name(self.what, name, self.names(), key=self.what.split()[0])
        return found

    def check(self, item: Named) -> None:
        """Refuse an object that cannot be used; called before it is added."""

    def _discover_own(self) -> None:
        if self._own:
            return
        self._own = True
        package = import_module(self.package)
        for module in sorted(m.name for m in iter_modules(package.__path__)):
            self._discover_module(f"{self.package}.{module}")

    def _discover_module(self, name: str) -> None:
        for item in offered(import_module(name), self.constant):
            self._add(item, name)

    def _add(self, item: Named, where: str) -> None:
        if not isinstance(item, self.kind):
            raise InputError(f"found {type(item).__name__}", key=where or self.what, expected=f"a {self.kind.__name__}")
        name: str = item.name  # type: ignore[attr-defined]
        if self._found.get(name) is item:  # a module offers what it imported as METHOD among its METHODS, too
            return
        if name in self._found or (self.below and name in self.below.names()):
            raise InputError(f"two objects are called '{name}'", key=where or self.what, expected="a name for each")
        self.check(item)
        self._found[name], self._places[name] = item, where


def offered(found: Any, constant: str) -> Iterator[Any]:
    """What a module offers as ``CONSTANT`` and ``CONSTANTS``; anything else is offered as it is, or one by one."""
    if isinstance(found, ModuleType):
        contents = vars(found)
        yield from (contents[name] for name in [constant] if name in contents)
        several = contents.get(f"{constant}S", ())
        yield from several if isinstance(several, Iterable) else (several,)
    elif isinstance(found, tuple | list):
        yield from found
    else:
        yield found


def installed(group: str) -> Iterator[tuple[str, Any]]:
    """What installed packages offer by the entry points of a group: where it stands, and the object or module.

    Raises:
        InputError: one that cannot be loaded.
    """
    for point in entry_points_of(group):
        where = f"{group} {point.name} = {point.value}"
        try:
            yield where, point.load()
        except Exception as error:  # whatever a stranger's module does
            raise InputError(f"cannot be loaded: {type(error).__name__}: {error}", key=where) from error


def entry_points_of(group: str) -> list[EntryPoint]:
    """The entry points of a group, in order; nothing is loaded."""
    found = _entry_points(tuple(sys.path))
    return sorted(found.select(group=group) if found else (), key=lambda point: (point.name, point.value))


@lru_cache(maxsize=1)
def _entry_points(path: tuple[str, ...]) -> Any:
    """Of all packages on a path, whose files are read once, whatever the groups that are asked for.

    Where no package's file names a group of ours, which is so in most places, the library that takes them apart is left
    alone: it takes a tenth of a first answer.
    """
    if not any(map(_may_offer, path)):
        return None
    from importlib.metadata import entry_points

    return entry_points()


def _may_offer(folder: str) -> bool:
    """Whether a package in a folder of the path names a group of ours; what is there and is no folder may."""
    try:
        infos = [entry.path for entry in os.scandir(folder or ".") if entry.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return Path(folder).exists()
    for info in infos:
        try:
            if b"[intsim." in Path(info, "entry_points.txt").read_bytes():
                return True
        except OSError:  # most packages have no such file
            continue
    return False
