"""Kernel calls that the CPU pipelines share: packing, the two GEMMs, what they are for one query, row-wise kernels."""

from __future__ import annotations

from intsim.pipelines.common.buffers import CHANNELS, KEYS, ROWS, V_CHANNELS
from intsim.pipelines.spec import Buffer, Invocation, Kernels, Threading

INTEGER = {"u8s8": "s8"}
"""The format of the second factor, where it is not the product's name."""


def k_packed(form: str) -> Buffer:
    """K in the panels of a GEMM."""
    return Buffer("k_packed", form, (KEYS, CHANNELS))


def v_packed(form: str) -> Buffer:
    """V transposed in the panels of a GEMM."""
    return Buffer("v_packed", form, (V_CHANNELS, KEYS))


def qk(kind: str) -> Kernels:
    """Pack K, then scores (q_len x kv_len) = Q K^T; of one query, rows of K against it."""
    packing = Invocation(f"pack_b_{kind}", {"m": KEYS, "k": CHANNELS}, {"src": "k", "dst": "k_packed"})
    product = Invocation(f"gemm_{kind}", {"m": ROWS, "n": KEYS, "k": CHANNELS},
                         {"a": "q", "b": "k_packed", "c": "scores"})
    one = Invocation(f"gemv_{kind}", {"m": KEYS, "k": CHANNELS}, {"b": "k", "x": "q", "dst": "scores"})
    return {"invocations": (packing, product), "one_query": (one,), "own": (k_packed(kind),)}


def pv(kind: str, target: str = "context") -> Kernels:
    """Pack V^T, then the target (q_len x v_head_dim) = P V; of one query, rows of V^T against its probabilities."""
    form = INTEGER.get(kind, kind)
    packing = Invocation(f"pack_b_{form}", {"m": V_CHANNELS, "k": KEYS}, {"src": "v", "dst": "v_packed"})
    product = Invocation(f"gemm_{kind}", {"m": ROWS, "n": V_CHANNELS, "k": KEYS},
                         {"a": "probabilities", "b": "v_packed", "c": target})
    one = Invocation(f"gemv_{kind}", {"m": V_CHANNELS, "k": KEYS}, {"b": "v", "x": "probabilities", "dst": target})
    return {"invocations": (packing, product), "one_query": (one,), "own": (v_packed(form),)}


def row_by_row(routine: str, source: Buffer, target: Buffer, threading: Threading = "rows",
               constant: str = "") -> tuple[Invocation, ...]:
    """A kernel over the rows of a buffer; ``constant`` is the parameter that it is compiled for."""
    return (Invocation(routine, dict(zip(("m", "n"), source.axes, strict=True)),
                       {"src": source.name, "dst": target.name}, threading, constant=constant),)
