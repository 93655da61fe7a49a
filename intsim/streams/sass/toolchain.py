"""The compilers and the disassembler: Triton and nvcc to cubins, nvdisasm to text. No GPU is needed."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from intsim.errors import InputError
from intsim.resources import resource
from intsim.streams.sass.lanes import BANK

HEADERS = resource("kernels") / "cuda"
"""Where headers are looked for that do not lie beside a source."""

COMPILERS_OWN = b".nv.constant2."
"""How the name of the section of a kernel's constants begins that its compiler chose."""
TRITON = "3.0.0"
"""What compiled the stored kernels; others order instructions differently, and have other interfaces."""
AS_PTX = {120: 89}
"""Capabilities that this Triton does not know, by the one for which it writes PTX that nvcc's ptxas compiles for them:
what has mma.sync and asynchronous copies alone is the same on both."""


@dataclass(frozen=True)
class Compiled:
    """A cubin's text and its static resources: registers per thread, shared bytes per block, stack bytes per thread.

    Attributes:
        constants: what the compiler put into its own constant bank, by ``lanes.BANK``.
    """

    listing: str
    life_ranges: str
    registers: int
    shared_bytes: int
    stack_bytes: int
    compiler: str
    constants: Mapping[int, int]


def require_triton() -> None:
    """Raise an ``InputError`` that names the extra when Triton is not installed."""
    if find_spec("triton") is None:
        raise InputError("needs triton", key="kernels", expected="pip install 'intsim[triton]'")


def _triton_tools() -> Path:
    spec = find_spec("triton")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "backends" / "nvidia" / "bin"


def _module(path: Path) -> Any:
    """The module of a file, which may import those beside it."""
    spec = importlib.util.spec_from_file_location(f"intsim_kernels_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module


def triton_function(path: Path, function: str) -> Any:
    """A Triton kernel from its source file.

    Raises:
        InputError: Triton is not installed.
    """
    require_triton()
    return getattr(_module(path), function)


def compile_triton(path: Path, function: str, types: Mapping[str, str],
                   constants: Mapping[str, int | bool | float | None],
                   capability: int, warps: int, stages: int, whole_tiles: bool) -> Compiled:
    """Compile a Triton kernel.

    Args:
        types: Triton types of the run-time arguments; pointers are taken to be multiples of 16.
        constants: values of the ``constexpr`` arguments.
        capability: 80 for sm_80; of ``AS_PTX`` by way of PTX for another one.
        whole_tiles: lengths are multiples of 16 too.

    Raises:
        InputError: Triton is not installed or another version, or refuses the kernel for this architecture.
    """
    kernel = triton_function(path, function)
    if metadata.version("triton") != TRITON:
        raise InputError(f"found triton {metadata.version('triton')}", key="kernels",
                         expected=f"{TRITON}, which the stored kernels come from: pip install 'intsim[triton]'")
    import triton
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource, AttrsDescriptor

    names = kernel.arg_names
    aligned = {i for i, name in enumerate(names)
               if types.get(name, "").startswith("*") or (whole_tiles and name.endswith("_len"))}
    source = ASTSource(kernel, {i: types[n] for i, n in enumerate(names) if n in types},
                       {names.index(n): value for n, value in constants.items()},
                       AttrsDescriptor(divisible_by_16=aligned, equal_to_1=set()))
    try:
        compiled = triton.compile(source, target=GPUTarget("cuda", AS_PTX.get(capability, capability), 32),
                                  options={"num_warps": warps, "num_stages": stages, "enable_fp_fusion": True})
    except (RuntimeError, triton.compiler.CompilationError) as error:
        raise InputError(f"does not compile for sm_{capability}: {str(error).splitlines()[0]}", file=path) from None
    own, known = _triton_tools(), capability not in AS_PTX
    cubin = compiled.asm["cubin"] if known else _assembled(compiled.asm["ptx"], f"sm_{capability}")
    ptxas, nvdisasm = (own / tool if known else nvidia_tool(tool) for tool in ("ptxas", "nvdisasm"))
    version = f"triton {metadata.version('triton')}, ptxas {_tool_version(ptxas)}"
    return _read(cubin, nvdisasm, compiled.metadata.shared, version)


def _assembled(ptx: str, arch: str) -> bytes:
    """The cubin of PTX for an architecture, by nvcc's ptxas."""
    with tempfile.TemporaryDirectory() as folder:
        source, cubin = Path(folder) / "kernel.ptx", Path(folder) / "kernel.cubin"
        source.write_text(ptx, encoding="utf-8")
        subprocess.run([str(nvidia_tool("ptxas")), "-lineinfo", f"-arch={arch}", "-o", str(cubin), str(source)],
                       capture_output=True, check=True)
        return cubin.read_bytes()


def nvidia_tool(name: str) -> Path:
    """A tool of the ``nvidia-cuda-*`` wheels, or else of a CUDA installation on PATH.

    Raises:
        InputError: there is none.
    """
    spec = find_spec("nvidia")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for path in sorted(Path(folder).glob(f"cu*/bin/{name}")):
            return path
    found = shutil.which(name)
    if found is None:
        raise InputError(f"needs {name}", key="kernels", expected="pip install 'intsim[cuda]', or the CUDA toolkit")
    return Path(found)


def compile_cuda(path: Path, defines: Mapping[str, int], arch: str, shared_bytes: int) -> Compiled:
    """Compile a CUDA kernel; for sm_70, which nvcc 13 has dropped, with NVRTC 12 and Triton's disassembler.

    Args:
        defines: preprocessor symbols.
        shared_bytes: dynamic shared memory that the kernel is launched with.

    Raises:
        InputError: the tools are missing, or nvcc refuses the file; the message has its first line.
    """
    if arch == "sm_70":
        return _compile_by_nvrtc(path, defines, arch, shared_bytes)
    nvcc = nvidia_tool("nvcc")
    with tempfile.TemporaryDirectory() as folder:
        cubin = Path(folder) / "kernel.cubin"
        target = "sm_90a" if arch == "sm_90" else arch
        done = subprocess.run([str(nvcc), "-cubin", "-O3", "-lineinfo", "-std=c++17", f"-arch={target}", f"-I{HEADERS}",
                               *(f"-D{name}={value}" for name, value in defines.items()), "-o", str(cubin), str(path)],
                              capture_output=True, text=True, check=False)
        if done.returncode:
            first = (done.stderr.strip() or "no message").splitlines()[0]
            raise InputError(f"does not compile for {arch}: {first}", file=path)
        code = cubin.read_bytes()
    return _read(code, nvidia_tool("nvdisasm"), shared_bytes, f"nvcc {_tool_version(nvcc)}")


NVRTC = "nvidia-cuda-nvrtc-cu12"


def _compile_by_nvrtc(path: Path, defines: Mapping[str, int], arch: str, shared_bytes: int) -> Compiled:
    spec = find_spec("nvidia.cuda_nvrtc") if find_spec("nvidia") else None
    if spec is None or spec.submodule_search_locations is None:
        raise InputError(f"{arch} needs NVRTC 12", key="kernels", expected="pip install 'intsim[cuda,triton]'")
    require_triton()
    folder = Path(spec.submodule_search_locations[0]) / "lib"
    ctypes.CDLL(str(next(folder.glob("libnvrtc-builtins.so.*"))), mode=ctypes.RTLD_GLOBAL)
    nvrtc = ctypes.CDLL(str(folder / "libnvrtc.so.12"))
    options = [f"--gpu-architecture={arch}", "--generate-line-info", "--std=c++17", f"--include-path={path.parent}",
               f"--include-path={HEADERS}",
               *(f"--define-macro={name}={value}" for name, value in defines.items())]
    program, size = ctypes.c_void_p(), ctypes.c_size_t()

    def text_of(kind: str) -> bytes:
        """Log or cubin of the program."""
        getattr(nvrtc, f"nvrtcGet{kind}Size")(program, ctypes.byref(size))
        buffer = ctypes.create_string_buffer(size.value)
        getattr(nvrtc, f"nvrtcGet{kind}")(program, buffer)
        return buffer.raw

    nvrtc.nvrtcCreateProgram(ctypes.byref(program), path.read_bytes(), path.name.encode(), 0, None, None)
    failed = nvrtc.nvrtcCompileProgram(program, len(options),
                                       (ctypes.c_char_p * len(options))(*(o.encode() for o in options)))
    log, cubin = text_of("ProgramLog").decode().strip("\0\n"), b"" if failed else text_of("CUBIN")
    nvrtc.nvrtcDestroyProgram(ctypes.byref(program))
    if failed:
        raise InputError(f"does not compile for {arch}: {log.splitlines()[0]}", file=path)
    return _read(cubin, _triton_tools() / "nvdisasm", shared_bytes, f"nvrtc {metadata.version(NVRTC)}")


def _tool_version(tool: Path) -> str:
    text = subprocess.run([str(tool), "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"V(\d+\.\d+\.\d+)", text)
    assert found is not None
    return found[1]


def _read(cubin: bytes, nvdisasm: Path, shared_bytes: int, compiler: str) -> Compiled:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kernel.cubin"
        path.write_bytes(cubin)

        def run(tool: Path, *options: str) -> str:
            return subprocess.run([str(tool), *options, str(path)], capture_output=True, text=True, check=True).stdout

        usage = run(nvdisasm.with_name("cuobjdump"), "-res-usage")
        found = re.search(r"REG:(\d+) STACK:(\d+) SHARED:(\d+)", usage)
        assert found is not None
        return Compiled(run(nvdisasm, "-gi", "-hex", "-c"), run(nvdisasm, "-plr", "-lrm", "narrow", "-c"),
                        int(found[1]), max(shared_bytes, int(found[3])), int(found[2]), compiler, own_constants(cubin))


def own_constants(cubin: bytes) -> dict[int, int]:
    """The words of the compiler's constant bank, of a cubin (ELF of 64 bits) with one kernel."""
    start, size, count, names = (value for form, at in (("<Q", 0x28), ("<HHH", 0x3A))
                                 for value in struct.unpack_from(form, cubin, at))
    headers = [struct.unpack_from("<IIQQQQ", cubin, start + size * i) for i in range(count)]
    found = dict[int, int]()
    for name, _, _, _, place, length in headers:
        if cubin.startswith(COMPILERS_OWN, headers[names][4] + name):
            words = struct.unpack_from(f"<{length // 4}I", cubin, place)
            found |= {(2 << BANK) + 4 * i: word for i, word in enumerate(words)}
    return found
