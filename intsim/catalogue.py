"""What there is by name: the package's own, what installed packages offer, and what plug-ins add."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intsim.discovery import installed, offered
from intsim.errors import InputError, unknown_name
from intsim.plugin import Plugin, load_plugin
from intsim.resources import YAML, machine_beside, machine_file, machine_files, yaml_files
from intsim.streams.store import search_path

if TYPE_CHECKING:
    from intsim.pipelines.registry import Names
    from intsim.streams.origin import Origins
    from intsim.streams.stores import Stores


class Catalogue:
    """Machines, kernels, pipelines and methods by name; nothing is looked for before it is asked for.

    Args:
        names: gives those of pipelines and methods; by default new ones above the package's.
    """

    def __init__(self, names: Callable[[], Names] | None = None) -> None:
        self._make_names = names
        self._plugins: dict[Path, Plugin] = {}
        self._found: dict[str, Path] = {}  # machines of the package, which stay where they are

    @cached_property
    def names(self) -> Names:
        """The pipelines and the softmax methods."""
        from intsim.pipelines.registry import Names  # and with it numpy, which machine files do not need

        return self._make_names() if self._make_names else Names()

    @cached_property
    def kernels(self) -> Stores:
        """The stored kernels: the package's, the user's, those of installed packages and of plug-ins."""
        from intsim.streams.stores import Stores

        more = [folder for plugin in self.plugins for folder in plugin.kernels]
        return Stores(dict.fromkeys(search_path([*_folders("intsim.kernels", "KERNELS"), *more])), self.origins)

    @property
    def origins(self) -> Origins:
        """What plug-ins offer to build kernels from."""
        from intsim.streams.origin import Origins

        return Origins(tuple((plugin.path, source) for plugin in self.plugins for source in plugin.sources))

    @cached_property
    def _more_machines(self) -> dict[str, Path]:
        """Machine files by name, beside the package's."""
        shipped, found = machine_files(), dict[str, Path]()
        outside = [(file.stem, file) for path in _folders("intsim.machines", "MACHINES")
                   for file in ([path] if path.is_file() else yaml_files(path))]
        for name, file in [*outside, *(item for plugin in self.plugins for item in plugin.machines.items())]:
            if name in shipped or found.setdefault(name, file) != file:
                raise InputError(f"another machine is called '{name}'", file=file, key="MACHINES",
                                 expected="a name of its own")
        return found

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """What was plugged in, in order."""
        return tuple(self._plugins.values())

    def plug(self, path: str | Path) -> Plugin:
        """Load a plug-in, anew if it was edited, and add what it offers.

        Raises:
            InputError: it cannot be loaded, or offers something that is none or whose name is taken; then
                nothing of it is left, not of an earlier state either.
        """
        plugin = load_plugin(path)
        if self._plugins.get(plugin.path) == plugin:
            return plugin
        try:
            self._plugins[plugin.path] = plugin
            self._look_anew()
            self.names.add(plugin.module, plugin.where)
            self.machine_files()
            self.kernels.check_names()
        except InputError as error:
            self.unplug(plugin.path)
            raise error if error.file else error.at(
                plugin.path, key=None if error.key == plugin.where else error.key) from None
        return plugin

    def unplug(self, path: str | Path) -> None:
        """Forget what a plug-in offered."""
        plugin = self._plugins.pop(Path(path).resolve(), None)
        if plugin is not None:
            self._look_anew()
            self.names.drop(plugin.where)

    def _look_anew(self) -> None:
        for name in ("kernels", "_more_machines"):
            vars(self).pop(name, None)

    def machine_files(self) -> dict[str, Path]:
        """Every machine file by name."""
        return dict(sorted({**machine_files(), **self._more_machines}.items()))

    def machine_file(self, name: str | Path) -> Path:
        """The file of a machine, by its name or by the path of a user's own file.

        Raises:
            InputError: no such machine; the message has the nearest name.
        """
        if isinstance(name, str) and name in self._found:
            return self._found[name]
        if isinstance(name, str) and name in self._more_machines:
            return self._more_machines[name]
        try:
            found = machine_file(name)
        except InputError as error:
            if self._more_machines and error.problem.startswith("unknown"):
                raise unknown_name("machine", str(name), self.machine_files(), key="machine") from None
            raise
        if isinstance(name, str) and not name.endswith(YAML):
            self._found[name] = found
        return found

    def machine_beside(self, path: Path, name: str) -> str:
        """A machine as the file at ``path`` names it, see ``resources.machine_beside``."""
        return name if name in self._found else machine_beside(path, name)

    @property
    def digest(self) -> str:
        """SHA-256 of the content of the plug-ins; empty where there are none."""
        contents = "".join(sorted(plugin.digest for plugin in self.plugins))
        return sha256(contents.encode()).hexdigest() if contents else ""


def _folders(group: str, constant: str) -> list[Path]:
    """Folders and files that installed packages name.

    Raises:
        InputError: an entry point that cannot be loaded, or names something else.
    """
    found: list[Path] = []
    for where, loaded in installed(group):
        for item in _paths(loaded, constant):
            if not isinstance(item, str | Path) or not Path(item).is_absolute():
                raise InputError(f"found {item!r}", key=where, expected="an absolute path")
            found.append(Path(item))
    return found


def _paths(loaded: Any, constant: str) -> Iterable[Any]:
    for item in offered(loaded, constant):
        yield from item if isinstance(item, tuple | list) else (item,)


def _default_names() -> Names:
    from intsim.pipelines.registry import DEFAULT

    return DEFAULT


DEFAULT = Catalogue(_default_names)
"""That of the default session: its names are those that a pipeline has where no session is named."""
