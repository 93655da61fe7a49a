"""Where the files that ship with the package lie: in a wheel under ``intsim/data``, in a checkout beside ``intsim``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from intsim.errors import InputError, unknown_name

YAML = (".yaml", ".yml")
_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """The folder ``hw_configs``, ``kernels`` or ``experiments``."""
    packaged = _PACKAGE / "data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


@cache
def machine_files() -> dict[str, Path]:
    """Every shipped machine by name: cores, SoCs and GPUs."""
    return {path.stem: path for path in sorted(resource("hw_configs").glob("*/*.yaml"))}


def machine_file(name: str) -> Path:
    """The YAML file of a machine, by its shipped name or by the path of a user's own file.

    Raises:
        InputError: no such machine; the message has the nearest name.
    """
    files = machine_files()
    if name in files:
        return files[name]
    if name.endswith(YAML):
        if not Path(name).is_file():
            raise InputError(f"'{name}' is not there, or is no file", key="machine", expected="the path of a YAML file")
        return Path(name)
    raise unknown_name("machine", name, files)


def machine_beside(path: Path, name: str) -> str:
    """A machine as the file at ``path`` names it: a YAML file may lie beside that file or in the working directory."""
    beside = path.parent / name
    return str(beside) if name.endswith(YAML) and beside.is_file() else name
