"""Finding what goes by a name: our own modules, those of other packages by entry points, and what a session adds."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, Generic, TypeVar

from intsim.errors import InputError, unknown_name

Named = TypeVar("Named")


class Registry(Generic[Named]):
    """Objects with a name, of one type.

    A module adds what it calls ``CONSTANT`` (an object) and ``CONSTANTS`` (several). Our own modules are imported when
    the first name is asked for, those of other packages when a name is asked for that ours do not have.

    Args:
        what: the word for such an object in messages.
        kind: its type, which has a ``name``.
        package: whose modules hold ours.
        group: of entry points, each an object, several, or a module.
        constant: the name of an object in a module.
    """

    def __init__(self, what: str, kind: type[Named], package: str, group: str, constant: str) -> None:
        self.what, self.kind, self.package, self.group, self.constant = what, kind, package, group, constant
        self._found: dict[str, Named] = {}
        self._own, self._outside = False, False

    def add(self, item: Named) -> None:
        """Add an object, as a plug-in does.

        Raises:
            InputError: something else, or a name that is taken.
        """
        self._discover_own()
        self._add(item, "")

    def add_module(self, module: ModuleType) -> None:
        """Add what a module offers.

        Raises:
            InputError: as ``add``.
        """
        for item in self._offered(module):
            self.add(item)

    def discover(self) -> None:
        """Look everywhere; what was found once is not looked for again.

        Raises:
            InputError: an entry point that cannot be loaded, or as ``add``.
        """
        self._discover_own()
        if self._outside:
            return
        self._outside = True
        for point in sorted(entry_points(group=self.group), key=lambda point: (point.name, point.value)):
            where = f"{self.group} {point.name} = {point.value}"
            try:
                loaded = point.load()
            except Exception as error:  # whatever a stranger's module does
                raise InputError(f"cannot be loaded: {type(error).__name__}: {error}", key=where) from error
            for item in self._offered(loaded):
                self._add(item, where)

    def names(self) -> list[str]:
        """Every name, sorted."""
        self.discover()
        return sorted(self._found)

    def get(self, name: str) -> Named:
        """What goes by a name.

        Raises:
            InputError: nothing does; the message has the nearest name.
        """
        self._discover_own()
        if name not in self._found:
            self.discover()
        if name not in self._found:
            raise unknown_name(self.what, name, self._found, key=self.what.split()[0])
        return self._found[name]

    def check(self, item: Named) -> None:
        """Refuse an object that cannot be used; called before it is added."""

    def _discover_own(self) -> None:
        if self._own:
            return
        self._own = True
        package = import_module(self.package)
        for module in sorted(m.name for m in iter_modules(package.__path__)):
            for item in self._offered(import_module(f"{self.package}.{module}")):
                self._add(item, f"{self.package}.{module}")

    def _offered(self, found: Any) -> Iterator[Named]:
        if isinstance(found, ModuleType):
            contents = vars(found)
            yield from (contents[name] for name in [self.constant] if name in contents)
            yield from contents.get(f"{self.constant}S", ())
        elif isinstance(found, tuple | list):
            yield from found
        else:
            yield found

    def _add(self, item: Named, where: str) -> None:
        if not isinstance(item, self.kind):
            raise InputError(f"found {type(item).__name__}", key=where or self.what, expected=f"a {self.kind.__name__}")
        name: str = item.name  # type: ignore[attr-defined]
        if name in self._found:
            raise InputError(f"two objects are called '{name}'", key=where or self.what, expected="a name for each")
        self.check(item)
        self._found[name] = item
