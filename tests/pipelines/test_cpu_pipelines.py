"""Every CPU pipeline with masks, causal, grouped heads and odd lengths: against float64, and IntAttention bit for bit
against its equations in Python's integers.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import product

import numpy as np
import pytest

import intsim
from intsim.numerics.softmax.index_softmax import table
from intsim.pipelines.registry import get_pipeline, pipeline_names
from tests.numerics.plain import half_even, integer_product, round_to
from tests.sampled import sampled

CPU = [name for name in pipeline_names() if get_pipeline(name).target == "cpu"]
SHAPES = [(1, 1, 1, 1, 5, 1), (1, 2, 1, 7, 7, 24), (2, 4, 2, 9, 13, 16), (1, 1, 1, 33, 65, 8), (1, 3, 3, 5, 31, 40)]
"""batch, heads, kv_heads, q_len, kv_len, head_dim."""
KINDS = ("all", "causal", "masked", "both")
LOOSE = {"turbo_attention_int4": 0.1, "turbo_attention": 0.6, "turbo_attention_int2": 0.6}
"""Bounds on the error of pipelines with few bits for K and V, relative to the largest value."""

BLOCKS_OF_32 = {"ggml_q8_0"}
"""Pipelines that take whole blocks of a head dimension only."""


def fitting(name, shape):
    return (*shape[:-1], 32) if name in BLOCKS_OF_32 else shape


def tensors(batch, heads, kv_heads, q_len, kv_len, head_dim):
    random = np.random.default_rng(kv_len)
    return tuple(random.standard_normal(s) for s in (
        (batch, heads, q_len, head_dim), (batch, kv_heads, kv_len, head_dim), (batch, kv_heads, kv_len, head_dim)))


def masks(q_len, kv_len):
    keep = np.random.default_rng(1).random((q_len, kv_len)) < 0.6
    keep[:, 0] = True
    return {"all": (None, False), "causal": (None, True), "masked": (keep, False), "both": (keep, True)}


def float64_attention(q, k, v, keep):
    """One head, one row at a time."""
    rows = []
    for i, row in enumerate(q):
        logits = [float(row @ key) / math.sqrt(len(row)) if keep[i, j] else -math.inf for j, key in enumerate(k)]
        weights = [math.exp(x - max(logits)) for x in logits]
        rows.append(sum(w * value for w, value in zip(weights, v, strict=True)) / sum(weights))
    return np.array(rows)


def keys_that_count(mask, causal, q_len, kv_len):
    keep = np.ones((q_len, kv_len), dtype=bool) if mask is None else mask
    return keep & np.tril(np.ones((q_len, kv_len), dtype=bool), kv_len - q_len) if causal else keep


@pytest.mark.parametrize(("name", "shape", "kind"), sampled(product(CPU, SHAPES, KINDS), every=3))
def test_close_to_float64(name, shape, kind):
    batch, heads, kv_heads, q_len, kv_len, _ = shape
    q, k, v = tensors(*fitting(name, shape))
    mask, causal = masks(q_len, kv_len)[kind]
    found = intsim.attention(q, k, v, pipeline=name, mask=mask, causal=causal)
    keep = keys_that_count(mask, causal, q_len, kv_len)
    exact = np.array([[float64_attention(q[b, h], k[b, h * kv_heads // heads], v[b, h * kv_heads // heads], keep)
                       for h in range(heads)] for b in range(batch)])
    assert found.shape == exact.shape
    error = np.abs(found.astype(np.float64) - exact).max() / np.abs(v).max()
    assert error < {"fp32": 1e-5, "fp16": 5e-3, **LOOSE}.get(name, 0.08)


def int_attention_of_a_head(q, k, v, keep):
    """Equations 2-18 of the paper, each rounding exact; float only where the pipeline has floats (scales, output)."""
    scales = {n: float(np.abs(x).max()) / 127 for n, x in (("q", q), ("k", k), ("v", v))}
    q8, k8, v8 = ([[max(-127, min(127, half_even(Fraction(float(e) / scales[n])))) for e in row] for row in x]
                  for n, x in (("q", q), ("k", k), ("v", v)))
    scores = integer_product(np.array(q8), np.array(k8))
    clip = max(1, math.floor(6.6 / (scales["q"] * scales["k"] * (1.0 / math.sqrt(q.shape[1]))) + 0.5))
    lut, rows = [int(e) for e in table()], []
    for i, row in enumerate(scores):
        kept = [j for j in range(len(row)) if keep[i, j]]
        top = max(row[j] for j in kept)
        index = {j: math.floor(Fraction(31 * min(top - row[j], clip), clip) + Fraction(1, 2)) for j in kept}
        total = sum(lut[index[j]] for j in kept)
        p = [math.floor(Fraction(255 * lut[index[j]], total) + Fraction(1, 2)) if j in index else 0
             for j in range(len(row))]
        context = [sum(x * value[d] for x, value in zip(p, v8, strict=True)) for d in range(v.shape[1])]
        factor = Fraction(float(np.float32(scales["v"] / 255.0)))
        single = [round_to(np.float32, round_to(np.float32, Fraction(c)) * factor) for c in context]
        rows.append([float(round_to(np.float16, x)) for x in single])
    return rows


@pytest.mark.parametrize(("kind", "shape"), sampled(product(KINDS, SHAPES), every=2))  # each shape with two masks
def test_int_attention_is_its_equations_bit_for_bit(kind, shape):
    batch, heads, kv_heads, q_len, kv_len, _ = shape
    q, k, v = tensors(*shape)
    mask, causal = masks(q_len, kv_len)[kind]
    found = intsim.attention(q, k, v, pipeline="int_attention", mask=mask, causal=causal)
    keep = keys_that_count(mask, causal, q_len, kv_len)
    for b in range(batch):
        for h in range(heads):
            shared = h * kv_heads // heads
            assert found[b, h].tolist() == int_attention_of_a_head(q[b, h], k[b, shared], v[b, shared], keep)


@pytest.mark.parametrize("name", [n for n in CPU if n.startswith("int_attention")])
@pytest.mark.parametrize("size", [1e-25, 1e-12, 1e12])
def test_inputs_of_any_magnitude_give_an_answer(name, size):
    """Thresholds saturate at what an int32 holds instead of failing: flat logits then share their weight."""
    q, k, v = (x * s for x, s in zip(tensors(1, 1, 1, 3, 8, 16), (size, size, 1.0), strict=True))
    assert np.isfinite(intsim.attention(q, k, v, pipeline=name)).all()


@pytest.mark.parametrize("name", CPU)
def test_a_scale_of_zero_gives_the_mean_of_the_values(name):
    q, k, v = tensors(*fitting(name, (1, 1, 1, 3, 8, 16)))
    found = intsim.attention(q, k, v, pipeline=name, scale=0.0)
    assert np.abs(found.astype(np.float64) - v.mean(axis=2)).max() < LOOSE.get(name, 0.03)
