"""A plug-in: one file of Python that offers pipelines, softmax methods, variants, kernels and machines.

What it offers it calls ``PIPELINE``, ``METHOD``, ``VARIANT`` (or the plural), ``KERNELS`` (folders of stored kernels),
``MACHINES`` (machine files, or folders of them) and ``SOURCES`` (what ``intsim kernels build`` compiles for it).
Modules beside it are imported with a dot: ``from .numerics import METHOD``.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from intsim.arguments import path as path_of
from intsim.discovery import entry_points_of
from intsim.errors import InputError
from intsim.resources import YAML, is_regular, nearest_file, yaml_files
from intsim.streams.archive import SUFFIX

CONSTANTS = ("PIPELINE", "METHOD", "VARIANT", "KERNELS", "MACHINES", "SOURCES")
GROUPS = tuple(f"intsim.{name}" for name in (
    "pipelines", "linear_pipelines", "rows_pipelines", "distributed_pipelines", "softmax", "variants", "kernels",
    "machines"))
"""Of entry points."""
A_PLUGIN = "the path of a Python file"
PREFIX = "intsim_plugin_"
"""Of the names under which plug-ins are imported."""


@dataclass(frozen=True)
class Plugin:
    """A plug-in that was loaded.

    Attributes:
        path: of its file.
        digest: SHA-256 of its code and its kernels.
        kernels: folders of stored kernels; machines: files by name.
        sources: of kernels that it can build.
    """

    path: Path
    module: ModuleType
    digest: str
    kernels: tuple[Path, ...]
    machines: dict[str, Path]
    sources: tuple[Any, ...]

    @property
    def where(self) -> str:
        """What messages say of the place of what it offers."""
        return str(self.path)


def load_plugin(path: str | Path) -> Plugin:
    """Import a plug-in; one whose files are as they were is not imported again.

    Raises:
        InputError: no such file, code that fails (with its line), or something offered that is not what its name says.
    """
    file = Path(path_of("plugin", path, A_PLUGIN))
    if file.suffix != ".py" or not is_regular(file):
        raise InputError(f"'{path}' is not there, or is no file" if file.suffix == ".py" else f"found '{path}'",
                         key="plugin", expected=A_PLUGIN, nearest=nearest_file(file))
    file = file.resolve()
    module = _imported(file)
    kernels = tuple(_folder(file, found) for found in _listed(module, "KERNELS"))
    machines: dict[str, Path] = {}
    for found in _listed(module, "MACHINES"):
        for machine in _machine_files(file, found):
            if machines.setdefault(machine.stem, machine) != machine:
                raise InputError(f"two machines are called '{machine.stem}'", file=file, key="MACHINES",
                                 expected="a name for each")
    return Plugin(file, module, _digest(module, kernels), kernels, machines, tuple(_listed(module, "SOURCES")))


def _imported(file: Path) -> ModuleType:
    """The module of a file, with a name that its path and its content give."""
    name = PREFIX + sha256(str(file).encode()).hexdigest()[:12]
    known = sys.modules.get(name)
    if known is not None:
        if known.__dict__["__content__"] == _content(known):
            return known
        _forget(name)
    spec = spec_from_file_location(name, file, submodule_search_locations=[str(file.parent)])
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # an edit within a second would meet the old code
    try:
        spec.loader.exec_module(module)
    except BaseException as error:
        _forget(name)
        if isinstance(error, Exception | SystemExit):
            raise _failed(file, error) from error
        raise
    finally:
        sys.dont_write_bytecode = writes
    module.__dict__["__content__"] = _content(module)
    if not any(constant in vars(module) or f"{constant}S" in vars(module) for constant in CONSTANTS):
        raise InputError("offers nothing", file=file, expected=f"one of {', '.join(CONSTANTS)} at its top level")
    return module


def _loaded(name: str) -> list[str]:
    """The names of a plug-in's module, and of those beside it that it imported."""
    return [found for found in sys.modules if found == name or found.startswith(f"{name}.")]


def _forget(name: str) -> None:
    for found in _loaded(name):
        del sys.modules[found]


def installed_digest() -> str:
    """SHA-256 of the code and the kernels of installed packages that offer anything; empty where there are none."""
    digest, any_found = sha256(), False
    for group in GROUPS:
        for point in entry_points_of(group):
            any_found = True
            digest.update(f"{group} {point.name} = {point.value}\0".encode())
            spec = find_spec(point.module.split(".")[0])
            for folder in map(Path, (spec.submodule_search_locations or []) if spec else []):
                for path in sorted([*folder.rglob("*.py"), *folder.rglob(f"*{SUFFIX}")]):
                    digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
            if spec and spec.origin and not spec.submodule_search_locations:
                digest.update(Path(spec.origin).read_bytes())
    return digest.hexdigest() if any_found else ""


def _failed(file: Path, error: BaseException) -> InputError:
    """One message of what a plug-in's code raised: at the innermost line of its own, or at what cannot be read."""
    place, line = file, None
    if isinstance(error, SyntaxError) and error.filename:
        place, line = Path(error.filename), error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if Path(frame.filename).is_relative_to(file.parent):
                place, line = Path(frame.filename), frame.lineno
    expected = "code that Python can run"
    if isinstance(error, SyntaxError) and "codec" in str(error):
        expected = "a file in UTF-8"
    if isinstance(error, ModuleNotFoundError) and error.name and (file.parent / f"{error.name}.py").is_file():
        expected = f"'from .{error.name} import ...': what lies beside a plug-in is imported with a dot"
    if isinstance(error, InputError):
        return error if error.file else error.at(place, line, error.key)
    return InputError(f"cannot be loaded: {type(error).__name__}: {error}", file=place, line=line, expected=expected)


def _content(module: ModuleType) -> str:
    """SHA-256 of the files of a module and of those beside it that it imported."""
    digest = sha256()
    files = {getattr(sys.modules[name], "__file__", None) for name in _loaded(module.__name__)}
    for path in sorted(Path(file) for file in files if file):
        digest.update(path.name.encode() + b"\0" + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()


def _digest(module: ModuleType, kernels: tuple[Path, ...]) -> str:
    digest = sha256(module.__dict__["__content__"].encode())
    for folder in kernels:
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _listed(module: ModuleType, constant: str) -> list[Any]:
    found = vars(module).get(constant, ())
    return list(found) if isinstance(found, tuple | list) else [found]


def _folder(file: Path, found: Any) -> Path:
    if not isinstance(found, str | Path):
        raise InputError(f"found {type(found).__name__}", file=file, key="KERNELS", expected="a folder, as a path")
    return file.parent / found  # it need not exist before 'intsim kernels build' has written to it


def _machine_files(file: Path, found: Any) -> Iterator[Path]:
    path = file.parent / found if isinstance(found, str | Path) else file
    if path.is_dir():
        yield from yaml_files(path)
    elif path.suffix in YAML and is_regular(path):
        yield path
    else:
        raise InputError(f"found {found!r}", file=file, key="MACHINES", expected="a machine file, or a folder of them")
