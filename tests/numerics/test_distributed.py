"""Attention over several devices against one dense float64 computation, and against hand-made reduction orders."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.errors import InputError
from intsim.numerics.distributed import (
    Part,
    all_reduce_sum,
    by_heads,
    fold_pairwise,
    gathered_decode,
    local_part,
    merge_sigmoid,
    merge_sum,
    ring_decode,
    ring_prefill,
    shards,
    store,
    tree_decode,
)


def tensors(heads: int, kv_heads: int, queries: int, keys: int, d: int, seed: int = 0) -> tuple[np.ndarray, ...]:
    random = np.random.default_rng(seed)
    return (random.standard_normal((2, heads, queries, d)).astype(np.float16),
            random.standard_normal((2, kv_heads, keys, d)).astype(np.float16),
            random.standard_normal((2, kv_heads, keys, d)).astype(np.float16))


def dense(q: np.ndarray, k: np.ndarray, v: np.ndarray, causal: bool = False) -> np.ndarray:
    """One loop per query and head in float64, with no shard, no merge and no code of the package."""
    out = np.zeros((*q.shape[:3], v.shape[3]))
    for b, h, i in np.ndindex(*q.shape[:3]):
        kv = h // (q.shape[1] // k.shape[1])
        last = i + 1 + k.shape[2] - q.shape[2] if causal else k.shape[2]
        scores = k[b, kv, :last].astype(np.float64) @ q[b, h, i].astype(np.float64) / np.sqrt(q.shape[3])
        p = np.exp(scores - scores.max())
        out[b, h, i] = p @ v[b, kv, :last].astype(np.float64) / p.sum()
    return out


@pytest.mark.parametrize("devices", [1, 2, 3, 8])
def test_decode_is_the_dense_result(devices: int) -> None:
    q, k, v = tensors(4, 2, 1, 50, 16)
    expected = dense(q, k, v)
    for decode in (tree_decode, gathered_decode, ring_decode):
        assert np.abs(decode(q, k, v, devices) - expected).max() < 1e-3  # outputs of shards are float16


def test_a_shard_of_large_logits_does_not_overflow_another() -> None:
    q, k, v = tensors(2, 2, 1, 24, 16)
    k[:, :, 8:16] *= 30
    expected = dense(q, k, v)
    for decode in (tree_decode, gathered_decode, ring_decode):
        found = decode(q, k, v, 3)
        assert np.isfinite(found).all()
        assert np.abs(found - expected).max() < 2e-3


@pytest.mark.parametrize("layout", ["contiguous", "striped"])
@pytest.mark.parametrize("causal", [True, False])
def test_prefill_is_the_dense_result(layout: str, causal: bool) -> None:
    q, k, v = tensors(4, 2, 21, 21, 16)
    found = ring_prefill(q, k, v, 4, causal=causal, layout=layout)  # type: ignore[arg-type]
    assert np.abs(found - dense(q, k, v, causal)).max() < 2e-3


def test_int8_caches_cost_what_their_steps_allow() -> None:
    q, k, v = tensors(4, 2, 1, 64, 32)
    for decode in (tree_decode, ring_decode, gathered_decode):
        error = np.abs(decode(q, k, v, 4, kv_form="s8") - dense(q, k, v)).max()
        assert 1e-4 < error < 0.03  # seen, and within the steps of the largest values


def test_a_stored_row_by_hand() -> None:
    cache = store(np.array([[[[1.0, -0.5, 0.25], [0.0, 0.0, 0.0]]]]), "s8")
    assert cache.values.tolist() == [[[[127, -64, 32], [0, 0, 0]]]]  # 63.5 and 31.75: ties to even
    assert cache.scales is not None
    assert cache.scales[..., 0].tolist() == [[[np.float32(1 / 127), 1.0]]]


def test_a_row_of_the_least_denormals_is_stored_without_a_warning() -> None:
    cache = store(np.full((1, 1, 1, 4), 1e-44, np.float32), "s8")
    assert cache.values.tolist() == [[[[0, 0, 0, 0]]]]
    assert cache.real().tolist() == [[[[0.0, 0.0, 0.0, 0.0]]]]


def test_ring_starts_at_the_device_after_its_block() -> None:
    big = np.float32(2**24)
    parts = [np.full(3, big), np.ones(3, np.float32), np.full(3, -big)]
    # block 0: (1 - big) + big = 1; block 1: (-big + big) + 1 = 1; block 2: (big + 1) - big = 0, for big + 1 is even
    assert all_reduce_sum(parts, "ring").tolist() == [1.0, 1.0, 0.0]
    assert all_reduce_sum(parts, "chain").tolist() == [1.0] * 3  # (-big + 1) + big, exact: below 2^24 odd numbers exist
    assert all_reduce_sum(parts, "pairwise").tolist() == [0.0] * 3


def test_pairwise_takes_neighbours() -> None:
    assert fold_pairwise(["a", "b", "c", "d", "e"], lambda x, y: f"({x}{y})") == "(((ab)(cd))e)"


def test_tree_decode_follows_its_three_all_reduces() -> None:
    q, k, v = tensors(2, 1, 1, 12, 8)
    parts = [local_part(q, store(k[:, :, s], "f16"), store(v[:, :, s], "f16"), 1 / np.sqrt(8)) for s in shards(12, 3)]
    top = np.maximum(np.maximum(parts[0].lse, parts[1].lse), parts[2].lse)
    w = [np.exp(p.lse - top) for p in parts]
    n = [p.output * x[..., None] for p, x in zip(parts, w, strict=True)]
    expected = ((n[2] + n[1]) + n[0]) / ((w[2] + w[1]) + w[0])[..., None]
    assert np.array_equal(tree_decode(q, k, v, 3, order="chain"), expected)


def test_ring_devices_differ_only_in_the_last_bits() -> None:
    q, k, v = tensors(8, 8, 1, 64, 32)
    found = [ring_decode(q, k, v, 4, device=i) for i in range(4)]
    assert any(not np.array_equal(found[0], other) for other in found[1:])
    assert max(float(np.abs(found[0] - other).max()) for other in found) < 1e-6
    assert np.array_equal(found[3], ring_decode(q, k, v, 4))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(-50, 50, width=32), st.floats(-4, 4, width=32)), min_size=2, max_size=9))
def test_both_merges_are_the_softmax_average(pairs: list[tuple[float, float]]) -> None:
    lse = np.array([p[0] for p in pairs])
    weights = np.exp(lse - lse.max())
    expected = float(weights @ np.array([p[1] for p in pairs]) / weights.sum())
    parts = [Part(np.full((1, 1), o, np.float32), np.full(1, x, np.float32)) for x, o in pairs]
    tree = fold_pairwise(parts, merge_sum)
    ring = parts[0]
    for part in parts[1:]:
        ring = merge_sigmoid(ring, part)
    for merged in (tree, ring):
        assert merged.output[0, 0] == pytest.approx(expected, abs=1e-5)
        assert merged.lse[0] == pytest.approx(lse.max() + np.log(weights.sum()), abs=1e-4)


@pytest.mark.parametrize(("heads", "kv_heads", "devices"), [(8, 4, 2), (8, 4, 4), (8, 2, 8), (6, 1, 3)])
def test_heads_on_devices_are_the_same_bits(heads: int, kv_heads: int, devices: int) -> None:
    q, k, v = tensors(heads, kv_heads, 3, 10, 8)

    def attend(q: np.ndarray, k: np.ndarray, v: np.ndarray) -> np.ndarray:
        return np.stack([local_part(q[:, h:h + 1], store(k[:, g:g + 1], "f16"), store(v[:, g:g + 1], "f16"), 0.3).output
                         for h in range(q.shape[1]) for g in [h * k.shape[1] // q.shape[1]]], axis=1)[:, :, 0]

    assert np.array_equal(by_heads(q, k, v, devices, attend), attend(q, k, v))


def test_shards_cover_the_axis() -> None:
    assert [(s.start, s.stop) for s in shards(10, 4)] == [(0, 3), (3, 6), (6, 8), (8, 10)]
    with pytest.raises(InputError, match="devices"):
        shards(3, 4)


@pytest.mark.parametrize(("change", "words"), [
    ({"devices": 51}, "devices"), ({"k": np.zeros((2, 3, 50, 16))}, "k and v alike")])
def test_what_does_not_fit_is_refused(change: dict, words: str) -> None:
    q, k, v = tensors(4, 2, 1, 50, 16)
    given = {"q": q, "k": k, "v": v, "devices": 2, **change}
    with pytest.raises(InputError, match=words):
        tree_decode(**given)


def test_heads_that_cannot_be_shared_are_refused() -> None:
    q, k, v = tensors(6, 2, 1, 8, 8)
    with pytest.raises(InputError, match="6 heads"):
        by_heads(q, k, v, 4, lambda q, k, v: q)


@pytest.mark.parametrize(("given", "words"), [
    ({"kv_form": "f32"}, "kv_form: unknown kv_form 'f32', expected one of f16, s8"),
    ({"order": "pairwis"}, "did you mean 'pairwise'"), ({"devices": 2.0}, "devices: found 2.0"),
    ({"devices": "2"}, "devices: found '2'"), ({"q": [[1.0]]}, "q: found"),
    ({"scale": float("nan")}, "scale: found nan"), ({"scale": -1}, "scale: found -1"),
    ({"q": np.ones((1, 2, 8, 4), dtype=np.int32)}, "q: found int32, expected an array of floating point"),
    ({name: np.ones((1, 2, 8, 0), dtype=np.float32) for name in "qkv"}, "at least one element of each size"),
    ({name: np.ones((1, 0, 8, 4), dtype=np.float32) for name in "kv"}, "at least one element of each size"),
    ({"k": np.full((1, 2, 8, 4), np.nan, dtype=np.float32)}, "k: nan at index")])
def test_what_a_user_mistypes_is_refused(given, words):
    x = np.ones((1, 2, 8, 4), dtype=np.float32)
    with pytest.raises(InputError, match=words):
        tree_decode(**{"q": x, "k": x, "v": x, "devices": 2, **given})


@pytest.mark.parametrize("decode", [tree_decode, gathered_decode, ring_decode, ring_prefill])
def test_values_that_float16_does_not_hold_are_refused(decode):
    """They made an infinite part, and two of them no number at all, without a word."""
    x = np.ones((1, 2, 8, 4), dtype=np.float32)
    large = x.copy()
    large[0, 1, 3, 2] = -65505.0
    for form in ("f16", "s8"):
        with pytest.raises(InputError, match=r"v: found -65505.0 at index \(0, 1, 3, 2\), expected at most 65504"):
            decode(x, x, large, 2, kv_form=form)
    with pytest.raises(InputError, match=r"k or v: found -65505.0 at index"):
        decode(x, large, x, 2, kv_form="f16")
    assert np.isfinite(decode(x, large, x * 65504, 2, kv_form="s8")).all()
    with pytest.raises(InputError, match="in float32"):
        decode(x * np.float32(3e38), large, x, 2, kv_form="s8")


def test_a_device_beyond_the_last_is_refused():
    x = np.ones((1, 2, 8, 4), dtype=np.float32)
    with pytest.raises(InputError, match="device: found 4, expected -4 to 3, one of 4"):
        ring_decode(x, x, x, 4, device=4)
    with pytest.raises(InputError, match="device: found -5"):
        ring_decode(x, x, x, 4, device=-5)
