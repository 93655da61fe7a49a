"""Running a Triton kernel of a pipeline on PyTorch tensors: on a GPU, or on the CPU in Triton's interpreter."""

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.numerics.float8 import E4M3, E5M2
from intsim.pipelines.run import prepared_head
from intsim.streams.sass.manifest import get_compilation
from intsim.streams.sass.manifest.model import Tile, TritonSource
from intsim.streams.sass.toolchain import triton_function


def _padded(values: dict[str, Any], names: tuple[str, ...], rows: int) -> None:
    """Pad tensors and scales per row with zeros to whole tiles."""
    length = len(values[names[0]])
    for name in names:
        array = values.get(name)
        if array is not None and array.ndim and len(array) == length:
            values[name] = np.concatenate([array, np.zeros((rows - length, *array.shape[1:]), dtype=array.dtype)])


def _stacked(heads: list[dict[str, Any]], name: str, device: str) -> Any:
    """A kernel argument of all heads, as a tensor on a device."""
    import torch

    array = np.stack([np.ascontiguousarray(values.get(name, np.ones(1, dtype=np.float16))) for values in heads])
    narrow = {E5M2: torch.float8_e5m2, E4M3: torch.float8_e4m3fn}.get(array.dtype)
    if narrow is None:
        return torch.from_numpy(array).to(device)
    return torch.from_numpy(array.view(np.uint8)).to(device).view(narrow)


class TritonLaunch:
    """A pipeline's Triton kernel on one set of tensors, ready to be launched again and again.

    Args:
        name: of a stored kernel; its architecture does not matter.
        q: (batch, heads, q_len, head_dim), k and v: (batch, kv_heads, kv_len, head_dim), floating point; lengths are
            multiples of the tile where the kernel has no mask.
        causal: as ``AttentionCall``'s, for a kernel with a mask.
        device: PyTorch's name; ``cpu`` runs in Triton's interpreter, for which TRITON_INTERPRET=1 must be set.
    """

    def __init__(self, name: str, q: np.ndarray, k: np.ndarray, v: np.ndarray, device: str,
                 causal: bool = False) -> None:
        import torch

        source, tile = get_compilation(name)
        assert isinstance(source, TritonSource)
        self.tile: Tile = tile
        batch, heads, q_len, head_dim = q.shape
        kv_heads, kv_len = k.shape[1:3]
        self.q_len = q_len
        m, n = (1, 1) if source.bounded else (tile.block_m, tile.block_n)
        q_rows, kv_rows = -(-q_len // m) * m, -(-kv_len // n) * n
        of_query, of_key = [], []
        for b, h in np.ndindex(batch, heads):
            group = heads // kv_heads
            values = dict(prepared_head(source.pipeline, q[b, h], k[b, h // group], v[b, h // group]))
            _padded(values, ("q", "q_scale"), q_rows)
            _padded(values, ("k", "k_scale"), kv_rows)
            _padded(values, ("v",), kv_rows)
            values |= {name: values[name].T for name in source.transposed}
            of_query.append(values)
            if h % group == 0:
                of_key.append(values)
        names = [n.removesuffix("_pointer") for n in source.types if n.endswith("_pointer") and n != "output_pointer"]
        pointers = {f"{n}_pointer": _stacked(of_query if n.startswith("q") else of_key, n, device) for n in names}
        out_type = torch.float8_e5m2 if source.types["output_pointer"] == "*fp8e5" else torch.float16
        self.output = torch.empty((batch, heads, q_rows, head_dim), dtype=out_type, device=device)
        given = {**pointers, "output_pointer": self.output, "scale": float(1 / np.sqrt(head_dim)), "q_len": q_len,
                 "kv_len": kv_len, "offset": kv_len - q_len if causal else kv_len}
        self.arguments = {n: given[n] for n in source.types}
        self.constants = {**source.constants, "GROUP": heads // kv_heads, "HEAD_DIM": head_dim,
                          "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n, "MASKED": tile.masked}
        self.grid = (-(-q_len // tile.block_m), batch * heads)
        self.function = triton_function(source.path, source.function)

    def __call__(self) -> Any:
        """Launch; the output tensor (batch, heads, q_len, head_dim)."""
        self.function[self.grid](**self.arguments, **self.constants, num_warps=self.tile.warps,
                                 num_stages=self.tile.stages)
        return self.output[:, :, :self.q_len]
