"""TurboAttention against a reference in Python's integers and fractions, one element at a time."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import intsim
from intsim.accuracy.inputs import synthetic
from intsim.errors import InputError
from intsim.numerics.flashq import compress, quantise_blocks, two_bit_heads
from intsim.pipelines.registry import get_pipeline
from tests.numerics.plain import half_even, integer_product, round_to

TILE = 64
F16, F32 = np.float16, np.float32
CUBIC = [round_to(F16, Fraction(c)) for c in ("0.9996137", "-0.9920488", "0.4624693", "-0.1025005")]
POWERS = [round_to(F16, Fraction(math.exp(-i))) for i in range(8)]
BITS = {"turbo_attention_int8": 8, "turbo_attention_int4": 4, "turbo_attention_int2": 2}


def f16(x):
    return round_to(F16, x)


def f32(x):
    return round_to(F32, x)


def sas(distance, threshold=6):
    """Table of the whole part times the cubic of the fraction, each step rounded to float16."""
    x = f16(min(distance, Fraction(7)))
    whole = math.floor(x)
    f = x - whole
    cubic = CUBIC[3]
    for c in (CUBIC[2], CUBIC[1], CUBIC[0]):
        cubic = f16(cubic * f + c)
    return f16((POWERS[whole] if whole < threshold else 0) * cubic)


def stage_one(x):
    """Codes of rows, and a scale for each 64 of them."""
    codes, scales = [], []
    for start in range(0, len(x), TILE):
        block = x[start:start + TILE]
        largest = max(abs(float(e)) for row in block for e in row)
        scales.append(largest / 119 if largest else 1.0)
        codes += [[max(-119, min(119, half_even(Fraction(float(e) / scales[-1])))) for e in row] for row in block]
    return codes, scales


def through_cache(codes, bits):
    """Each channel of 64 tokens to its own integers below 2^bits, and back."""
    if bits == 8:
        return codes
    out = [list(row) for row in codes]
    for start in range(0, len(codes), TILE):
        for channel in range(len(codes[0])):
            tokens = [row[channel] for row in codes[start:start + TILE]]
            zero, top = min(tokens), 2**bits - 1
            step = max(1, math.ceil(Fraction(max(tokens) - zero, top)))
            for i, x in enumerate(tokens):
                out[start + i][channel] = math.floor(Fraction(x - zero, step) + Fraction(1, 2)) * step + zero
    return out


def total_of(p):
    """Eight lanes over the tile's groups of eight, then pairs."""
    lanes = [Fraction(0)] * 8
    for j, e in enumerate(p):
        lanes[j % 8] = f32(lanes[j % 8] + e)
    four = [f32(lanes[i] + lanes[i + 4]) for i in range(4)]
    return f32(f32(four[0] + four[1]) + f32(four[2] + four[3]))


def attention_of_a_head(q, k, v, keep, bits):
    (q8, qs), (k8, ks), (v8, vs) = stage_one(q), stage_one(k), stage_one(v)
    k8, v8 = through_cache(k8, bits), through_cache(v8, bits)
    scores = integer_product(np.array(q8), np.array(k8))
    scale, output = 1.0 / math.sqrt(q.shape[1]), []
    for first in range(0, len(q), TILE):
        rows = range(first, min(first + TILE, len(q)))
        top, total = dict.fromkeys(rows), dict.fromkeys(rows, Fraction(0))
        acc = {row: [Fraction(0)] * v.shape[1] for row in rows}
        for left in range(0, len(k), TILE):
            keys = range(left, min(left + TILE, len(k)))
            step = f32(Fraction(qs[first // TILE] * ks[left // TILE] * scale))
            p, alpha = {}, {}
            for row in rows:
                logits = [f32(f32(Fraction(scores[row][j])) * step) if keep[row, j] else None for j in keys]
                before = top[row]
                top[row] = max((x for x in (*logits, before) if x is not None), default=None)
                p[row] = [sas(f32(top[row] - x)) if x is not None else Fraction(0) for x in logits]
                alpha[row] = (Fraction(1) if before == top[row] else Fraction(0) if before is None
                              else sas(f32(top[row] - before)))
                total[row] = f32(total[row] * alpha[row] + total_of(p[row]))
            largest = max(max(part) for part in p.values())
            inverse = f16(min(f32(Fraction(119) / largest), Fraction(65504))) if largest else Fraction(65504)
            factor = f32(f32(Fraction(vs[left // TILE])) / inverse)
            for row in rows:
                codes = [half_even(f16(e * inverse)) for e in p[row]]
                for d in range(v.shape[1]):
                    context = sum(c * v8[j][d] for c, j in zip(codes, keys, strict=True))
                    acc[row][d] = f32(context * factor + f32(acc[row][d] * alpha[row]))
        for row in rows:
            reciprocal = f32(1 / total[row]) if total[row] else Fraction(1)
            output.append([float(f16(f32(a * reciprocal))) for a in acc[row]])
    return output


def tensors(q_len, kv_len, head_dim, spread=1.0, heads=1):
    random = np.random.default_rng(q_len * kv_len)
    return (random.normal(0, spread, (1, heads, q_len, head_dim)), random.normal(size=(1, heads, kv_len, head_dim)),
            random.normal(size=(1, heads, kv_len, head_dim)))


@pytest.mark.parametrize("name", BITS)
@pytest.mark.parametrize(("q_len", "kv_len", "head_dim", "spread", "kind"), [
    (1, 5, 3, 1.0, "all"), (3, 64, 4, 4.0, "all"), (2, 70, 8, 12.0, "all"), (66, 5, 2, 6.0, "causal"),
    (2, 66, 3, 6.0, "causal"), (3, 130, 4, 3.0, "masked")])
def test_it_is_its_arithmetic_bit_for_bit(name, q_len, kv_len, head_dim, spread, kind):
    q, k, v = tensors(q_len, kv_len, head_dim, spread)
    keep = np.ones((q_len, kv_len), dtype=bool)
    if kind == "causal":
        keep = np.tril(keep, kv_len - q_len)
    if kind == "masked":
        keep = np.random.default_rng(0).random(keep.shape) < 0.3
        keep[:, 64:128], keep[1] = False, False
    found = intsim.attention(q, k, v, name, mask=keep if kind == "masked" else None, causal=kind == "causal")
    assert found[0, 0].tolist() == attention_of_a_head(q[0, 0], k[0, 0], v[0, 0], keep, BITS[name])


@pytest.mark.parametrize("name", BITS)
def test_tiles_are_those_of_the_whole_whatever_is_computed_at_once(name, monkeypatch):
    """Blocks of rows begin at a tile of queries, also where a long cache makes them short."""
    q, k, v = tensors(150, 300, 16)
    whole = intsim.attention(q, k, v, name)
    monkeypatch.setattr("intsim.pipelines.run.BLOCK_ELEMENTS", 1)
    assert np.array_equal(intsim.attention(q, k, v, name), whole)
    assert np.array_equal(intsim.attention(q[:, :, 64:], k, v, name), whole[:, :, 64:])


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), bits=st.sampled_from([2, 4]), low=st.integers(-119, 119),
       width=st.integers(0, 238))
def test_the_cache_gives_int8_back_without_wrapping_within_half_a_step(seed, bits, low, width):
    codes = np.random.default_rng(seed).integers(low, min(low + width, 119) + 1, (70, 3)).astype(np.int8)
    cached = compress(codes, bits)
    steps, zeros = (np.repeat(head.astype(int), 64, axis=0)[:70] for head in (cached.steps, cached.zeros))
    exact = cached.codes * steps + zeros
    assert np.array_equal(cached.restored(), exact)
    assert cached.codes.max() < 2**bits
    assert (2 * np.abs(exact - codes) <= steps).all()


def test_blocks_by_hand():
    x = np.zeros((65, 2))
    x[0], x[1], x[64] = [119.0, -1.5], [0.5, 2.5], [0.0, 0.0]
    codes, scales = quantise_blocks(x)
    assert scales.tolist() == [1.0, 1.0]
    assert codes[[0, 1, 64]].tolist() == [[119, -2], [0, 2], [0, 0]]
    cached = compress(np.array([[-8, 5], [7, 5], [0, 5]], dtype=np.int8), 4)
    assert (cached.steps.tolist(), cached.zeros.tolist()) == ([[1, 1]], [[-8, 5]])
    assert cached.codes.tolist() == [[0, 0], [15, 0], [8, 0]]
    coarse = compress(np.array([[-8], [8], [0]], dtype=np.int8), 2)
    assert (coarse.steps.tolist(), coarse.codes.ravel().tolist()) == ([[6]], [0, 3, 1])  # 16 / 6 and 8 / 6


def test_the_half_of_the_heads_with_even_channels_goes_to_int2():
    random = np.random.default_rng(1)
    x = random.normal(size=(4, 200, 16))
    x[1] *= 3
    x[3, :, 5] *= 20
    assert two_bit_heads(x).tolist() == [True, False, True, False]
    assert two_bit_heads(x[:1]).tolist() == [False]
    assert two_bit_heads(x[[0, 2, 3]]).sum() == 1


def test_a_mixed_cache_has_each_head_in_its_own_bits():
    """Of grouped heads too: queries 0 to 3 share the key heads 0 and 1, which K and V choose apart."""
    _, k, v = tensors(3, 80, 16, heads=2)
    q = tensors(3, 80, 16, heads=4)[0]
    k[:, 0, :, 3] *= 9
    v[:, 1, :, 3] *= 9
    mixed = intsim.attention(q, k, v, "turbo_attention")
    four, two = (intsim.attention(q, k, v, f"turbo_attention_int{bits}") for bits in (4, 2))
    assert not np.array_equal(mixed, four)
    assert not np.array_equal(mixed, two)
    k[:, 1], v[:, 1] = k[:, 0], v[:, 0]
    k[:, 0] /= 50
    v[:, 0] /= 50
    mixed = intsim.attention(q, k, v, "turbo_attention")
    assert np.array_equal(mixed[:, :2], intsim.attention(q, k, v, "turbo_attention_int2")[:, :2])
    assert np.array_equal(mixed[:, 2:], intsim.attention(q, k, v, "turbo_attention_int4")[:, 2:])


def test_what_is_lost_is_counted():
    q, k, v = tensors(70, 300, 16, spread=4.0)
    found = {name: intsim.evaluate(q, k, v, name) for name in BITS}
    events = found["turbo_attention_int2"].events
    assert events["keys"] == 70 * 300
    assert 0 < events["sparsified_keys"] < events["keys"]
    assert 0 < events["vanished_probabilities"] < events["keys"]
    assert events["cached"] == 2 * 300 * 16
    assert events["coarse_cache"] > found["turbo_attention_int4"].events.get("coarse_cache", 0)
    assert "cached" not in found["turbo_attention_int8"].events
    errors = [found[f"turbo_attention_int{bits}"].relative_l1 for bits in (8, 4, 2)]
    assert errors == sorted(errors)


def test_the_threshold_is_that_of_sas():
    q, k, v = tensors(3, 100, 16, spread=4.0)
    near = intsim.evaluate(q, k, v, "turbo_attention_int8", parameters={"threshold": 1}).events["sparsified_keys"]
    assert near > intsim.evaluate(q, k, v, "turbo_attention_int8").events["sparsified_keys"]
    with pytest.raises(InputError, match="whole number from 1 to 7"):
        intsim.attention(q, k, v, "turbo_attention_int8", parameters={"threshold": 8})


@pytest.mark.parametrize("size", [1e-30, 1e-12, 1e12, 1e30])
def test_inputs_of_any_magnitude_give_an_answer(size):
    q, k, v = (x * s for x, s in zip(tensors(3, 8, 16), (size, size, 1.0), strict=True))
    assert np.isfinite(intsim.attention(q, k, v, "turbo_attention_int4")).all()


def test_a_mixed_cache_is_priced_by_its_heads():
    """One head is INT4; of two, one each: between the two pure caches, and the same whatever groups share them.

    Heads of a kind meet by themselves, which takes long for few keys.
    """
    one, two, grouped = (intsim.Workload(1, 65536, 128, heads=h, kv_heads=g) for h, g in ((1, 1), (2, 2), (4, 2)))

    def seconds(workload, suffix=""):
        return intsim.simulate(workload, f"turbo_attention{suffix}", "rk3588s-uncalibrated").latency_s

    assert seconds(one) == seconds(one, "_int4")
    parts = sorted([seconds(two, "_int2"), seconds(two, "_int4")])
    assert parts[0] * 0.97 < seconds(two) < parts[1] * 1.05
    assert seconds(grouped) == pytest.approx(2 * seconds(two), rel=0.1)


@pytest.mark.parametrize("name", [*BITS, "turbo_attention"])
def test_it_runs_where_the_cores_have_dot_products_and_half_precision(name):
    workload = intsim.Workload(70, 100, 40)
    for machine in ("raspberry-pi-5", "apple-m2-soc", "neoverse-v2"):
        assert intsim.simulate(workload, name, machine).latency_s > 0
    assert (intsim.simulate(workload, name, "rk3588s").energy_j or 0) > 0
    with pytest.raises(InputError, match="flashq_softmax needs fp16"):
        intsim.simulate(workload, name, "cortex-a72")


def test_it_takes_no_other_softmax():
    with pytest.raises(InputError, match="takes no softmax method"):
        get_pipeline("turbo_attention+exaq_int2")


def test_families_have_errors_in_the_order_of_their_bits():
    t = synthetic("long_tailed", intsim.Workload(q_len=40, kv_len=200, head_dim=32))
    found = {name: intsim.evaluate(*t, pipeline=name).cosine_similarity for name in BITS}
    assert found["turbo_attention_int8"] > 0.998 > found["turbo_attention_int4"] > 0.97
    assert 0.9 > found["turbo_attention_int2"] > 0.6
