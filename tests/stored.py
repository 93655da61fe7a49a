"""The kernels that ship, read once for all tests, and whether they can be compiled anew."""

from __future__ import annotations

from intsim.errors import InputError
from intsim.streams.sass.toolchain import nvidia_tool
from intsim.streams.store import search_path
from intsim.streams.stores import Stores

KERNELS = Stores(search_path())

load_stream, stream_names, streams_for = KERNELS.neon.load, KERNELS.neon.names, KERNELS.neon.for_routine
load_kernel, kernel_names, kernels_for = KERNELS.fused.load, KERNELS.fused.names, KERNELS.fused.for_pipeline
load_softmax, softmax_kernel_names = KERNELS.operators.load, KERNELS.operators.names
softmax_kernel = KERNELS.operators.for_operator


def has_compiler() -> bool:
    """Whether CUDA's compiler and disassembler are here."""
    try:
        nvidia_tool("nvcc"), nvidia_tool("nvdisasm")
    except InputError:
        return False
    return True
