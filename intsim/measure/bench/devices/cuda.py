"""An NVIDIA GPU: the Triton kernels, their values checked, the fastest stored tile taken (extras: torch, triton)."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.measure.bench.model import Bench, Request
from intsim.measure.triton_launch import TritonLaunch
from intsim.pipelines.run import attention
from intsim.streams.sass.manifest import compilations, get_compilation
from intsim.streams.sass.manifest.model import Tile, TritonSource

BATCH, HEADS = 4, 32
"""Of the timed calls, as in the INT-FlashAttention benchmark."""

CHECKED_LENGTH = 256


def bench(request: Request) -> Bench:
    """Check, time.

    Raises:
        InputError: PyTorch, Triton or a GPU is missing, an option that means nothing here, a pipeline or head dimension
            without a Triton kernel for the GPU, wrong values.
    """
    torch = _require_gpu()
    for name, given in (("--threads", request.threads), ("--realtime", request.realtime or None)):
        if given is not None:
            raise InputError("means nothing on a GPU", key=name)
    major, minor = torch.cuda.get_device_capability()
    tiles = _tiles(f"sm_{major}{minor}", request)
    for pipeline, dim in tiles:
        request.progress(f"checking the values of {pipeline}, head_dim {dim}")
        for name, _ in tiles[pipeline, dim]:
            _check(name)
    processor = torch.cuda.get_device_name()
    source = (f"intsim bench on {processor}, CUDA {torch.version.cuda}, torch {torch.__version__}, "
              f"triton {metadata.version('triton')}")
    rows = [row for (pipeline, dim), of in tiles.items() for row in _rows(request, pipeline, dim, of, source)]
    remarks = ("every kernel gave the numeric model's values within the bound of 2^x", "energy: not measured",
               "the kernels in kernels/cuda are not run: only Triton's are")
    machine = {"device": request.device_name, "processor": processor, "compute_capability": f"{major}.{minor}",
               "source": source, "remarks": list(remarks)}
    return Bench(rows, machine, remarks)


def _require_gpu() -> Any:
    missing = [name for name in ("torch", "triton") if find_spec(name) is None]
    if missing:
        raise InputError(f"needs {', '.join(missing)}", key="--device", expected="pip install 'intsim[torch,triton]'")
    import torch

    if not torch.cuda.is_available():
        raise InputError("PyTorch finds no CUDA device", key="--device", expected="an NVIDIA GPU, and PyTorch for it")
    return torch


def _tiles(arch: str, request: Request) -> dict[tuple[str, int], list[tuple[str, Tile]]]:
    """Names and tiles of the kernels of each pipeline and head dimension, without masks and changes of scores."""
    found: dict[tuple[str, int], list[tuple[str, Tile]]] = {}
    for name, (source, tile) in compilations().items():
        plain = isinstance(source, TritonSource) and not source.modification and not tile.masked
        if plain and tile.arch == arch:
            found.setdefault((source.pipeline, tile.head_dim), []).append((name, tile))
    names = sorted({pipeline for pipeline, _ in found})
    for pipeline in request.pipelines or names:
        for dim in request.head_dims:
            if (pipeline, dim) not in found:
                raise InputError(f"no Triton kernel of {pipeline} for {arch} with head_dim {dim}", key="--pipelines",
                                 expected=f"one of {', '.join(names) or 'none'}; "
                                          f"head_dim {' or '.join(map(str, sorted({d for _, d in found})))}")
    return {key: found[key] for key in found if key[0] in (request.pipelines or names) and key[1] in request.head_dims}


def _check(name: str) -> None:
    source, tile = get_compilation(name)
    assert isinstance(source, TritonSource)
    random = np.random.default_rng(0)
    q, k, v = (random.normal(size=(1, 2, CHECKED_LENGTH, tile.head_dim)).astype(np.float16) for _ in range(3))
    found = TritonLaunch(name, q, k, v, "cuda")().float().cpu().numpy()
    expected = attention(q, k, v, source.pipeline, tile=tile.block_n).astype(np.float32)
    worst = float(np.abs(found - expected).max() / np.abs(expected).max())
    if not worst <= source.tolerance:
        raise InputError(f"{name} differs from the numeric model by {worst:.3g} of the largest output",
                         key="--pipelines", expected=f"at most {source.tolerance:.3g}")


def _rows(request: Request, pipeline: str, dim: int, tiles: list[tuple[str, Tile]],
          source: str) -> Iterator[dict[str, Any]]:
    """A row per length, of the tile that is fastest there."""
    from triton.testing import do_bench

    random = np.random.default_rng(0)
    for length in request.lengths:
        fitting = [(name, tile) for name, tile in tiles if not length % tile.block_m and not length % tile.block_n]
        if not fitting:
            raise InputError(f"found {length}", key="--lengths", expected="a multiple of 128, the tile")
        q, k, v = (random.standard_normal((BATCH, HEADS, length, dim), dtype=np.float32) for _ in range(3))
        timed = []
        for name, _ in fitting:
            request.progress(f"{name}, {length} x {length}")
            launch = TritonLaunch(name, q, k, v, "cuda")
            low, middle, high = do_bench(launch, rep=25 * request.rounds, quantiles=[0.25, 0.5, 0.75])
            timed.append((middle / 1e3, max((high - low) / 2e3, 1e-9), name))
        seconds, spread, name = min(timed)
        yield {"device": request.device_name, "pipeline": pipeline, "kernel": name, "op": None, "batch": BATCH,
               "heads": HEADS, "q_len": length, "kv_len": length, "head_dim": dim, "causal": False, "threads": None,
               "latency_s": float(f"{seconds:.6g}"), "latency_uncertainty_s": float(f"{spread:.2g}"), "energy_j": None,
               "repeats": request.rounds, "source": source, "note": None}
