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
needs_compiler = pytest.mark.skipif(COMPILER is None or platform.machine() != "x86_64",
                                    reason="needs a C++ compiler and x86-64")


def compiled(folder: Path, name: str, text: str, defines: Mapping[str, int]) -> ctypes.CDLL:
    """The library of a program that includes kernels; every kernel and every emulated header lie beside it."""
    for path in (*(resource("kernels") / "cuda").glob("*.cu*"), *Path(__file__).with_name("emulated").glob("*.cuh")):
        shutil.copy(path, folder)
    program, library = folder / f"{name}.cpp", folder / f"{name}.so"
    program.write_text(text)
    subprocess.run([str(COMPILER), "-std=c++17", "-O1", "-mf16c", "-mfma", "-ffp-contract=off", "-w", "-shared",
                    "-fPIC", "-pthread", *(f"-D{n}={v}" for n, v in defines.items()), "-o", str(library),
                    str(program)], check=True)
    return ctypes.CDLL(str(library))
