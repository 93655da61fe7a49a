"""Kernel calls that the CPU pipelines share: packing, the two GEMMs, what they are for one query, row-wise kernels."""

from __future__ import annotations

from intsim.pipelines.spec import Invocation


def qk(kind: str) -> tuple[Invocation, ...]:
    """Pack K, then scores (q_len x kv_len) = Q K^T."""
    packing = Invocation(f"pack_b_{kind}", {"m": "kv_len", "k": "head_dim"}, {"src": "k", "dst": "k_packed"})
    product = Invocation(f"gemm_{kind}", {"m": "q_len", "n": "kv_len", "k": "head_dim"},
                         {"a": "q", "b": "k_packed", "c": "scores"})
    return packing, product


def pv(kind: str, packed: str | None = None) -> tuple[Invocation, ...]:
    """Pack V^T, then context (q_len x head_dim) = P V; ``packed`` is V's type where it is not P's."""
    packing = Invocation(f"pack_b_{packed or kind}", {"m": "head_dim", "k": "kv_len"}, {"src": "v", "dst": "v_packed"})
    product = Invocation(f"gemm_{kind}", {"m": "q_len", "n": "head_dim", "k": "kv_len"},
                         {"a": "probabilities", "b": "v_packed", "c": "context"})
    return packing, product


def qk_one(kind: str) -> tuple[Invocation, ...]:
    """Scores of one query: rows of K against it."""
    return (Invocation(f"gemv_{kind}", {"m": "kv_len", "k": "head_dim"}, {"b": "k", "x": "q", "dst": "scores"}),)


def pv_one(kind: str) -> tuple[Invocation, ...]:
    """Context of one query: rows of V^T against its probabilities."""
    return (Invocation(f"gemv_{kind}", {"m": "head_dim", "k": "kv_len"},
                       {"b": "v", "x": "probabilities", "dst": "context"}),)


def over_scores(routine: str, source: str, target: str, serial: bool = False,
                constant: str = "") -> tuple[Invocation, ...]:
    """A kernel over q_len rows of kv_len; ``constant`` is the parameter that it is compiled for."""
    return (Invocation(routine, {"m": "q_len", "n": "kv_len"}, {"src": source, "dst": target},
                       "serial" if serial else "rows", constant=constant),)


def over_output(routine: str, source: str, target: str, serial: bool = False) -> tuple[Invocation, ...]:
    """A kernel over q_len rows of head_dim."""
    return (Invocation(routine, {"m": "q_len", "n": "head_dim"}, {"src": source, "dst": target},
                       "serial" if serial else "rows"),)
