"""The kernels as a shared library for the machine at hand."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from intsim.errors import InputError
from intsim.resources import resource
from intsim.streams.aarch64.host import NEON, host_kernels, instruction_set, vector_unit
from intsim.streams.aarch64.toolchain import compiler_version

FLAGS = ("-O3", "-shared", "-fPIC", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math",
         "-fno-strict-aliasing")
"""No contraction, so that every compiler rounds alike; the others change no value and allow vectors."""

NATIVE = "-mcpu=native" if platform.machine().lower() in ("aarch64", "arm64") else "-march=native"
ZIG = "ziglang"


@dataclass(frozen=True)
class Compiler:
    """A C compiler: its command, and its name and version as it states them."""

    command: tuple[str, ...]
    version: str

    def macros(self, target: str = NATIVE) -> dict[str, str]:
        """The macros that it defines for a target."""
        done = self.run(target, "-dM", "-E", "-x", "c", os.devnull)
        lines = [line.split(None, 2) for line in done.stdout.splitlines() if line.startswith("#define ")]
        return {parts[1]: parts[2] if len(parts) > 2 else "" for parts in lines}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call it.

        Raises:
            InputError: it fails; the message has its first line.
        """
        done = subprocess.run([*self.command, *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            first = (done.stderr.strip() or "no message").splitlines()[0]
            raise InputError(f"{shlex.join(self.command)} fails: {first}", key="compiler", expected="one that works")
        return done


def find_compiler() -> Compiler:
    """``$CC`` if it is set, else the compiler of the ``ziglang`` wheel, clang, gcc or cc, whichever there is first.

    Raises:
        InputError: there is none, or ``$CC`` does not run.
    """
    candidates = [tuple(shlex.split(os.environ["CC"]))] if os.environ.get("CC") else [
        *([(sys.executable, "-m", ZIG, "cc")] if importlib.util.find_spec(ZIG) else []),
        ("clang",), ("gcc",), ("cc",)]
    for command in candidates:
        if command and shutil.which(command[0]):
            version = Compiler(command, "").run("--version").stdout.splitlines()[0].strip()
            return Compiler(command, f"{compiler_version()}, {version}" if ZIG in command else version)
    raise InputError("there is no C compiler" if len(candidates) > 1 else f"found CC={os.environ['CC']}",
                     key="compiler", expected="clang or gcc on the PATH, or pip install 'intsim[kernels]'")


@dataclass(frozen=True)
class Library:
    """The compiled kernels; ``instruction_set`` names what they use."""

    functions: ctypes.CDLL
    instruction_set: str
    compiler: Compiler


def build(compiler: Compiler, target: str = NATIVE) -> Library:
    """Compile the kernels; the files go to a temporary folder that is gone when they are loaded.

    Args:
        compiler: what to call.
        target: its option that names the machine.

    Raises:
        InputError: a processor without kernels, or a file that does not compile.
    """
    name = instruction_set(compiler.macros(target))
    if name is None:
        raise InputError("there are no kernels for this processor", key="--device", expected="x86-64 or AArch64")
    folder = resource("kernels")
    home = folder / ("neon" if name.startswith(NEON) else "host")
    sources = [home / file for file in sorted({kernel.file for kernel in host_kernels(name)})]
    options = [target]
    if not name.startswith(NEON):
        options += [f"-D{key}={value}" for key, value in vector_unit(name).definitions.items()]
        options += ["-mprefer-vector-width=512"] if name == "avx512" else []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        output = Path(temporary) / "kernels.so"
        compiler.run(*FLAGS, *options, *map(str, sources), str(folder / "host" / "machine.c"), "-o", str(output), "-lm")
        return Library(ctypes.CDLL(str(output)), name, compiler)
