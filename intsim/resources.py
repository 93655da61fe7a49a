"""Where the files that ship with the package lie: in a wheel under ``intsim/data``, in a checkout beside ``intsim``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from intsim.errors import InputError, nearest_name, unknown_name

YAML = (".yaml", ".yml")
FOLDERS = ("cores", "socs", "gpus", "accelerators", "clusters")
"""Of ``hw_configs``."""

_PACKAGE = Path(__file__).resolve().parent


def is_regular(path: Path) -> bool:
    """Whether there is a file with a content of its own: no folder, no device, and a name that a file can have."""
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that is too long, or holds NUL
        return False


def nearest_file(path: Path) -> str | None:
    """The file beside a path at which there is none whose name resembles its own most, or else the folder.

    Where a folder of the path is not there, the one beside it that resembles it most, and so on from there as far as
    it leads. None where none comes close.
    """
    absent = path
    try:
        while not absent.parent.is_dir():
            absent = absent.parent
        beside = sorted(absent.parent.iterdir())
        files = [one.name for one in beside if one.is_file() and absent is path]
        near = nearest_name(absent.name, files) or nearest_name(
            absent.name, [one.name for one in beside if one.is_dir()])
    except (OSError, ValueError):  # no right to look, or a name that none can have
        return None
    if near is None:
        return None
    found = absent.with_name(near)
    whole = found / path.relative_to(absent)
    return str(whole if whole.exists() else nearest_file(whole) or found)


def is_folder(path: Path) -> bool:
    """Whether there is a folder, of a name that one can have."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


@cache
def resource(name: str) -> Path:
    """The folder ``hw_configs``, ``kernels`` or ``experiments``."""
    packaged = _PACKAGE / "data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


def kernel_file(folder: str, file: str) -> Path:
    """A kernel's source: of the package's by its name in a folder of ``kernels``, or a user's own by its whole path."""
    return resource("kernels") / folder / file


def kernel_source(folder: str, file: str) -> str:
    """How a stored kernel names its source: a user's own by its name alone, wherever it lies."""
    return Path(file).name if Path(file).is_absolute() else f"kernels/{folder}/{file}"


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of a folder, in order."""
    return sorted(file for file in folder.iterdir() if file.suffix in YAML)


def machine_files() -> dict[str, Path]:
    """Every shipped machine by name: cores, SoCs and GPUs."""
    return {path.stem: path for path in sorted(resource("hw_configs").glob("*/*.yaml"))
            if path.parent.name in FOLDERS}


def machine_file(name: str | Path) -> Path:
    """The YAML file of a machine, by its shipped name or by the path of a user's own file.

    Raises:
        InputError: no such machine; the message has the nearest name.
    """
    path = Path(name)
    shipped = None if isinstance(name, Path) else _shipped(name)
    if shipped:
        return shipped
    if path.suffix in YAML:
        if not is_regular(path):
            raise InputError(f"'{name}' is not there, or is no file", key="machine", expected="the path of a YAML file",
                             nearest=nearest_file(path))
        return path
    raise unknown_name("machine", str(name), machine_files(), key="machine")


def _shipped(name: str) -> Path | None:
    if "/" in name or name.endswith(YAML):
        return None
    root = resource("hw_configs")
    return next((path for folder in FOLDERS if is_regular(path := root / folder / f"{name}.yaml")), None)


def machine_beside(path: Path, name: str) -> str:
    """A machine as the file at ``path`` names it: a YAML file may lie beside that file or in the working directory.

    A name without a suffix is a shipped machine, or where there is none, a file of that name beside this one.
    """
    wanted = name if name.endswith(YAML) or _shipped(name) else f"{name}.yaml"
    beside = path.parent / wanted
    return str(beside) if wanted.endswith(YAML) and is_regular(beside) else name
