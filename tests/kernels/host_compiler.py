"""Compiling the CUDA kernels for the CPU, with the emulated instructions of ``emulated/`` in the place of the GPU's.

Libraries are kept beside what pytest remembers of a run: to compile them takes three quarters of the kernels' tests.
"""

import ctypes
import platform
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from intsim.resources import resource

COMPILER = shutil.which("g++") or shutil.which("clang++")
FLAGS = ("-std=c++17", "-Og", "-mf16c", "-mfma", "-ffp-contract=off", "-w", "-fPIC")
"""To optimise more takes twice as long to compile, and most programs run for a tenth of that."""

LINKER = ("-fuse-ld=gold",) if shutil.which("ld.gold") else ()
"""It takes a third of what the usual one takes."""

EMULATED = Path(__file__).with_name("emulated")
KEPT = Path(__file__).parents[2] / ".pytest_cache" / "kernels"
needs_compiler = pytest.mark.skipif(COMPILER is None or platform.machine() != "x86_64",
                                    reason="needs a C++ compiler and x86-64")


def compiled(folder: Path, name: str, text: str, defines: Mapping[str, int]) -> ctypes.CDLL:
    """The library of a program that includes kernels.

    Args:
        folder: of the test; every kernel and every emulated header are copied into it. The host's own headers are
            compiled once, beside it.
        name: of the program; text: its source; defines: its macros.
    """
    program = sha256(repr((text, sorted(defines.items()))).encode()).hexdigest()[:16]
    library = _kept() / f"{name}.{program}.so"
    if not library.exists():
        made = _made(folder, name, text, defines)
        library.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(made, partial := library.with_suffix(f".{folder.parent.name}.{folder.name}"))
        partial.replace(library)  # whole: another worker may look for it
    return ctypes.CDLL(str(library))


def _made(folder: Path, name: str, text: str, defines: Mapping[str, int]) -> Path:
    for path in _sources():
        shutil.copy(path, folder)
    program, library = folder / f"{name}.cpp", folder / f"{name}.so"
    program.write_text(text)
    subprocess.run([str(COMPILER), *FLAGS, "-include", str(_standard(folder.parent)), "-shared", *LINKER,
                    *(f"-D{n}={v}" for n, v in defines.items()), "-o", str(library), str(program)], check=True)
    return library


def _sources() -> list[Path]:
    return sorted([*(resource("kernels") / "cuda").glob("*.cu*"), *EMULATED.iterdir()])


@cache
def _kept() -> Path:
    """The folder of what this compiler made of these kernels; that of others is removed."""
    compiler = Path(str(COMPILER)).resolve()
    digest = sha256(repr((str(compiler), compiler.stat().st_mtime_ns, FLAGS, LINKER)).encode())
    for path in _sources():
        digest.update(path.name.encode() + path.read_bytes())
    folder = KEPT / digest.hexdigest()[:16]
    for other in set(KEPT.glob("*")) - {folder}:
        shutil.rmtree(other, ignore_errors=True)
    return folder


def _standard(folder: Path) -> Path:
    """The host's headers in a folder, with what the compiler made of them."""
    header = folder / "standard.h"
    if not header.exists():
        shutil.copy(EMULATED / header.name, header)
        subprocess.run([str(COMPILER), *FLAGS, "-x", "c++-header", str(header), "-o", f"{header}.gch"], check=True)
    return header
