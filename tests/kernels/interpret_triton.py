"""Run by test_triton.py with TRITON_INTERPRET=1: kernels in Triton's interpreter, outputs to a file.

Triton 3.0.0's interpreter was written for NumPy 1: its memory access and its scalars fail with NumPy 2, and its FP8
conversions do not round. Those three are replaced here by NumPy's and ml_dtypes'; of later ones the last alone.
"""

import ctypes
import sys
from types import SimpleNamespace
from typing import Any

import ml_dtypes
import numpy as np
import triton
import triton.language as tl
from triton.runtime import interpreter

from intsim.measure.triton_launch import TritonLaunch
from intsim.numerics.float8 import e4m3_nearest, e5m2_by_half_up

FP8 = {tl.float8e5: np.dtype(ml_dtypes.float8_e5m2), tl.float8e4nv: np.dtype(ml_dtypes.float8_e4m3fn)}


def window(pointers: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    first, last = int(pointers.min()), int(pointers.max()) + size
    memory = np.frombuffer((ctypes.c_char * (last - first)).from_address(first), dtype=np.uint8)
    return memory, (pointers - np.uint64(first)).astype(np.int64)[..., None] + np.arange(size)


def load(pointers: np.ndarray, mask: Any, other: Any, dtype: Any) -> np.ndarray:
    kept = np.broadcast_to(mask, pointers.shape)
    memory, index = window(pointers[kept], np.dtype(dtype).itemsize)
    found = np.full(pointers.shape, 0 if other is None else other, dtype)
    found[kept] = memory[index].view(dtype)[..., 0]
    return found


def store(pointers: np.ndarray, value: np.ndarray, mask: Any) -> None:
    kept = np.broadcast_to(mask, pointers.shape)
    memory, index = window(pointers[kept], value.dtype.itemsize)
    memory[index] = np.ascontiguousarray(value[kept])[..., None].view(np.uint8).reshape(index.shape)


def convert(data: np.ndarray, source: Any, target: Any, rounding: Any) -> np.ndarray:
    if source in FP8:
        wide = data.view(FP8[source]).astype(np.float16)
        return wide.view(np.uint16)
    narrow = e5m2_by_half_up(data) if target == tl.float8e5 else e4m3_nearest(data)
    return narrow.view(np.uint8)


def for_numpy_2() -> None:
    """Replace what Triton 3.0 cannot do with it."""
    patch = interpreter._patch_lang_tensor

    def patched(tensor: Any) -> None:
        patch(tensor)
        tensor.__index__ = lambda self: int(self.handle.data.item())

    interpreter._patch_lang_tensor = patched
    interpreter._interpreter = SimpleNamespace(load=load, store=store)


def main(path: str) -> None:
    if triton.__version__.startswith("3.0."):
        for_numpy_2()
    interpreter._convert_float = convert
    tensors = np.load(path)
    found = {}
    for name in sys.argv[2:]:
        kernel, _, causal = name.partition("+")
        q, k, v = (tensors[n + ("_ragged" if causal == "ragged" else "")] for n in "qkv")
        output = TritonLaunch(kernel, q, k, v, "cpu", causal == "causal")()
        found[name] = output.float().numpy()
    np.savez(path.replace("in.npz", "out.npz"), **found)


if __name__ == "__main__":
    main(sys.argv[1])
