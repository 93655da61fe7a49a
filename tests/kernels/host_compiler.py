"""Compiling the CUDA kernels for the CPU, with the emulated instructions of ``emulated/`` in the place of the GPU's."""

import ctypes
import platform
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from intsim.resources import resource

COMPILER = shutil.which("g++") or shutil.which("clang++")
FLAGS = ("-std=c++17", "-Og", "-mf16c", "-mfma", "-ffp-contract=off", "-w", "-fPIC")
"""To optimise more takes twice as long to compile, and most programs run for a tenth of that."""

LINKER = ("-fuse-ld=gold",) if shutil.which("ld.gold") else ()
"""It takes a third of what the usual one takes."""

EMULATED = Path(__file__).with_name("emulated")
needs_compiler = pytest.mark.skipif(COMPILER is None or platform.machine() != "x86_64",
                                    reason="needs a C++ compiler and x86-64")


def compiled(folder: Path, name: str, text: str, defines: Mapping[str, int]) -> ctypes.CDLL:
    """The library of a program that includes kernels.

    Args:
        folder: of the test; every kernel and every emulated header are copied into it. The host's own headers are
            compiled once, beside it.
        name: of the program; text: its source; defines: its macros.
    """
    for path in (*(resource("kernels") / "cuda").glob("*.cu*"), *EMULATED.glob("*.cuh")):
        shutil.copy(path, folder)
    program, library = folder / f"{name}.cpp", folder / f"{name}.so"
    program.write_text(text)
    subprocess.run([str(COMPILER), *FLAGS, "-include", str(_standard(folder.parent)), "-shared", *LINKER,
                    *(f"-D{n}={v}" for n, v in defines.items()), "-o", str(library), str(program)], check=True)
    return ctypes.CDLL(str(library))


def _standard(folder: Path) -> Path:
    """The host's headers in a folder, with what the compiler made of them."""
    header = folder / "standard.h"
    if not header.exists():
        shutil.copy(EMULATED / header.name, header)
        subprocess.run([str(COMPILER), *FLAGS, "-x", "c++-header", str(header), "-o", f"{header}.gch"], check=True)
    return header
