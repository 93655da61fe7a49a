"""The compiler that the ``ziglang`` wheel carries, and what it makes of a kernel's C file."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from intsim.compiled import cache_folder
from intsim.errors import InputError

FLAGS = ("-target", "aarch64-linux-musl", "-O3", "-ffp-contract=off", "-nostdlib", "-shared", "-fPIC",
         "-fno-stack-protector", "-fno-builtin")
"""No contraction: a rounding that the C text does not have must not appear or vanish with the compiler's version."""


@dataclass(frozen=True)
class CompiledFile:
    """A compiled C file: its loadable segments as (address, bytes), and its functions as name -> (address, size)."""

    segments: tuple[tuple[int, bytes], ...]
    functions: dict[str, tuple[int, int]]

    def code(self, name: str) -> bytes:
        """The machine code of a function."""
        address, size = self.functions[name]
        for start, data in self.segments:
            if start <= address < start + len(data):
                return data[address - start:address - start + size]
        raise KeyError(name)


def require_tools() -> None:
    """Raise an ``InputError`` that names the extra when a tool is not installed."""
    missing = [name for name in ("ziglang", "unicorn", "capstone", "elftools") if find_spec(name) is None]
    if missing:
        raise InputError(f"needs {', '.join(missing)}", key="kernels", expected="pip install 'intsim[kernels]'")


def compiler_version() -> str:
    """The compiler by name and version, as streams record it."""
    return f"zig {metadata.version('ziglang')} cc"


def read_intrinsics(cpu: str, spare: Path) -> Path:
    """``arm_neon.h`` as the compiler keeps it for a CPU: its text takes longer to read than most kernels.

    It lies in the user's cache folder, or in ``spare`` where none can be written: the compiler finds what it has made
    before by the paths that it was given.

    Raises:
        InputError: the tools are missing.
    """
    require_tools()
    folder = cache_folder() / f"zig-{metadata.version('ziglang')}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _intrinsics(cpu, folder)
    except OSError:
        return _intrinsics(cpu, spare)


def _intrinsics(cpu: str, folder: Path) -> Path:
    header, output = folder / "intrinsics.h", folder / f"{cpu}.pch"
    fresh = output.with_suffix(f".{os.getpid()}")
    if not header.exists():  # one that was written anew no longer is the one that was compiled
        fresh.write_text("#include <arm_neon.h>\n#include <stdint.h>\n", encoding="utf-8")
        with suppress(FileExistsError):  # another process was faster
            os.link(fresh, header)
        fresh.unlink()  # it is the header, too
    if _compile(cpu, "-x", "c-header", str(header), "-o", str(fresh)).returncode == 0:
        fresh.replace(output)
    return output


def compile_c(source: Path, cpu: str, folder: Path, headers: Path, intrinsics: Path) -> CompiledFile:
    """Compile one C file for a CPU (zig's spelling, such as ``cortex_a76-fullfp16``).

    Args:
        source: the file; folder: for what the compiler writes.
        headers: where headers are looked for that do not lie beside the file.
        intrinsics: of this CPU, by ``read_intrinsics``; a file that they stand in the way of is compiled without them.

    Raises:
        InputError: the tools are missing, or the compiler refuses the file; the message has its first line.
    """
    require_tools()
    output = folder / f"{source.stem}-{cpu}.so"
    options = f"-I{headers}", str(source), "-o", str(output)
    done = _compile(cpu, "-include-pch", str(intrinsics), *options)
    if done.returncode:
        done = _compile(cpu, *options)
    if done.returncode:
        raise InputError(f"does not compile: {(done.stderr.strip() or 'no message').splitlines()[0]}", file=source)
    return read_elf(output.read_bytes())


def _compile(cpu: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "ziglang", "cc", *FLAGS, f"-mcpu={cpu}", *options],
                          capture_output=True, text=True, check=False)


def read_elf(data: bytes) -> CompiledFile:
    """The segments and functions of a shared object."""
    from elftools.elf.elffile import ELFFile
    from elftools.elf.sections import SymbolTableSection

    elf = ELFFile(BytesIO(data))
    segments = tuple((s["p_vaddr"], s.data() + bytes(s["p_memsz"] - s["p_filesz"]))
                     for s in elf.iter_segments() if s["p_type"] == "PT_LOAD")
    functions = {symbol.name: (symbol["st_value"], symbol["st_size"])
                 for section in elf.iter_sections() if isinstance(section, SymbolTableSection)
                 for symbol in section.iter_symbols()
                 if symbol["st_info"]["type"] == "STT_FUNC" and symbol["st_size"]}
    return CompiledFile(segments, functions)
