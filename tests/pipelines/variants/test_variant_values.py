"""Every variant through every pipeline, against attention written out key by key in float64."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.evaluate import evaluate, reference_attention
from intsim.errors import InputError
from intsim.pipelines.modifications.registry import parse, variant_names
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.run import attention
from intsim.pipelines.variants.paged import InPages

BATCH, HEADS, KV_HEADS, Q_LEN, KV_LEN, WIDTH = 1, 2, 1, 75, 105, 32
BEFORE = KV_LEN - Q_LEN

Keep = Callable[[int, int], bool]
Score = Callable[[float, int, int, int], float]


def everything(m: int, n: int) -> bool:
    return True


def unchanged(s: float, h: int, m: int, n: int) -> float:
    return s


def neighbour(m: int, n: int) -> bool:
    rows, columns, half = KV_LEN // 15, 15, 2
    centre = (min(max(m // 15, half), rows - 1 - half), min(max(m % 15, half), columns - 1 - half))
    return abs(centre[0] - n // 15) <= half and abs(centre[1] - n % 15) <= half


def same_document(m: int, n: int) -> bool:
    place = [0] * 40 + [1] * 1 + [2] * 64
    return place[m] == place[n]


T5 = np.random.default_rng(0).standard_normal((HEADS, 32))


def t5(s: float, h: int, m: int, n: int) -> float:
    far, start = abs(m - n), 16 if m < n else 0
    grown = 8 + int(math.log(max(far, 1) / 8) / math.log(128 / 8) * 8)
    return s + float(T5[h, start + (far if far < 8 else min(15, grown))])


RULES: dict[str, tuple[Keep, Score]] = {
    "causal": (lambda m, n: n <= m, unchanged),
    "built": (everything, unchanged),
    "sliding_window(20)": (lambda m, n: m - 20 <= n <= m, unchanged),
    "prefix_lm(50)": (lambda m, n: n < 50 or n <= m, unchanged),
    "document(40, 1, 64)": (same_document, unchanged),
    "document(40, 1, 64)+causal": (lambda m, n: same_document(m, n) and n <= m, unchanged),
    "dilated(21, 3)": (lambda m, n: abs(m - n) in range(0, 22, 3), unchanged),
    "natten(15, 5)": (neighbour, unchanged),
    "sinks(4, 10)": (lambda m, n: n <= m and (n < 4 or m - n <= 10), unchanged),
    "paged(16)": (everything, unchanged),
    "alibi": (everything, lambda s, h, m, n: s + (n - m) * (1 / 16 if h == 0 else 1 / 256)),
    "relative_bias(0.125)": (everything, lambda s, h, m, n: s + 0.125 * (m - n)),
    "t5_bias": (everything, t5),
    "soft_cap(2)": (everything, lambda s, h, m, n: 2 * math.tanh(s / 2)),
    "soft_cap_approximate(2)": (everything, lambda s, h, m, n: 2 * math.tanh(s / 2)),
    "sliding_window(20)+soft_cap(2)+alibi": (
        lambda m, n: m - 20 <= n <= m,
        lambda s, h, m, n: 2 * math.tanh(s / 2) + (n - m) * (1 / 16 if h == 0 else 1 / 256)),
}

ONE_KERNEL = ("ggml_q8_0",)
"""Pipelines whose one kernel leaves no place between scores and softmax."""

COARSE = {"turbo_attention_int2": 0.8, "turbo_attention": 0.85, "int_flash_int4": 0.97}
"""Cosine similarity that few bits still reach; the others reach 0.98."""


@pytest.fixture(scope="module")
def tensors() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(3)
    q, k, v = (random.standard_normal((BATCH, heads, length, WIDTH)).astype(np.float32)
               for heads, length in ((HEADS, Q_LEN), (KV_HEADS, KV_LEN), (KV_HEADS, KV_LEN)))
    return q, k, v + np.float32(0.5)


def dense(tensors: tuple[np.ndarray, np.ndarray, np.ndarray], text: str) -> np.ndarray:
    """Softmax of the modified scores, a row at a time; a row that sees nothing gives zeros."""
    q, k, v = (x.astype(np.float64) for x in tensors)
    keep, score = RULES[text]
    output = np.zeros(q.shape)
    for h in range(HEADS):
        for row in range(Q_LEN):
            shown = [n for n in range(KV_LEN) if keep(row + BEFORE, n)]
            if shown:
                s = [score(float(q[0, h, row] @ k[0, 0, n]) / math.sqrt(WIDTH), h, row + BEFORE, n) for n in shown]
                p = np.exp(np.array(s) - max(s))
                output[0, h, row] = p @ v[0, 0, shown] / p.sum()
    return output


def test_every_variant_has_a_rule_here() -> None:
    assert {part.name for text in RULES for part in parse(text).parts} == set(variant_names())


@pytest.mark.parametrize("text", RULES)
def test_the_reference_is_the_dense_one(text: str, tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    tolerance = 3e-12
    assert np.abs(reference_attention(*tensors, variant=text) - dense(tensors, text)).max() < tolerance


@pytest.mark.parametrize("text", RULES)
def test_values_of_every_pipeline(text: str, tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    """Floating point to its precision; the rest as near as its formats come without a variant."""
    expected = dense(tensors, text)
    for name in pipeline_names():
        if name in ONE_KERNEL and parse(text).scores:
            with pytest.raises(InputError, match=f"{name} cannot change scores"):
                attention(*tensors, pipeline=name, variant=text)
            continue
        found = attention(*tensors, pipeline=name, variant=text).astype(np.float64)
        cosine = (found * expected).sum() / np.sqrt((found**2).sum() * (expected**2).sum())
        assert cosine > COARSE.get(name, 0.98), name
        if name in ("fp32", "flash_fp16", "flash2_fp16"):
            bound = 2e-6 if name == "fp32" else 6e-3
            assert np.abs(found - expected).max() < (3e-3 if "approximate" in text and name == "fp32" else bound), name


def test_softmax_methods_take_variants_too(tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    expected = dense(tensors, "alibi")
    for name in ("fp32+index_softmax", "int_attention+float32", "fp16+index_softmax"):
        try:
            pipeline = get_pipeline(name)
        except InputError:
            continue
        if any(step.name == "calibrate" for step in pipeline.steps):
            with pytest.raises(InputError, match="calibrated on scores"):
                attention(*tensors, pipeline=pipeline, variant="alibi")
        else:
            assert np.abs(attention(*tensors, pipeline=pipeline, variant="alibi") - expected).max() < 0.1


def test_a_mask_is_what_the_mask_argument_is(tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    keep = np.array([[RULES["sinks(4, 10)"][0](m + BEFORE, n) for n in range(KV_LEN)] for m in range(Q_LEN)])
    for name in ("int_attention", "ggml_q8_0", "int_flash"):
        assert np.array_equal(attention(*tensors, pipeline=name, variant="sinks(4, 10)"),
                              attention(*tensors, pipeline=name, mask=keep))


@pytest.mark.parametrize("name", ["fp32", "int_attention", "flash_fp16", "int_flash", "turbo_attention_int8"])
def test_a_bias_is_added(name: str, tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    """ALiBi as numbers is ALiBi; minus infinity hides a key, and a whole row of it gives zeros."""
    distance = np.arange(KV_LEN) - np.arange(BEFORE, KV_LEN)[:, None]
    bias = (distance * np.array([1 / 16, 1 / 256])[:, None, None]).astype(np.float32)
    assert np.array_equal(attention(*tensors, pipeline=name, bias=bias),
                          attention(*tensors, pipeline=name, variant="alibi"))
    bias[:, 7] = -np.inf
    bias[:, :, 50:] = -np.inf
    found = attention(*tensors, pipeline=name, bias=bias)
    assert not found[:, :, 7].any()
    shown = np.broadcast_to(np.isfinite(bias), (1, HEADS, Q_LEN, KV_LEN))
    assert np.array_equal(found, attention(*tensors, pipeline=name, variant="alibi", mask=shown))


def test_first_queries_keep_their_places(tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    for text in ("sliding_window(20)+alibi", "natten(15, 5)"):
        whole = Arguments(*tensors, variant=text)
        few = whole.taken(False, 20)
        assert np.array_equal(attention(**vars(few), pipeline="fp32"),
                              attention(**vars(whole), pipeline="fp32")[:, :, :20])
        assert evaluate(**vars(few), pipeline="fp32").cosine_similarity > 1 - 1e-9


def test_pages_in_any_order_give_the_values(tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    """Keys and values permuted by pages, and the variant on physical keys, against the variant on logical ones."""
    q, k, v = tensors
    page, order = 15, np.random.default_rng(1).permutation(KV_LEN // 15)
    physical = np.concatenate([np.arange(p * page, (p + 1) * page) for p in order])
    inner = parse("sliding_window(30)+relative_bias(0.25)")
    paged = InPages(inner, tuple(int(p) for p in order), page)
    found = attention(q, k[:, :, physical], v[:, :, physical], "fp32", variant=paged)
    assert np.abs(found - attention(q, k, v, "fp32", variant=inner)).max() < 1e-6


@pytest.mark.parametrize(("text", "message"), [
    ("sliding_widow(3)", "did you mean 'sliding_window'"), ("causal(1)", "expected causal"),
    ("sliding_window", r"expected sliding_window\(window\)"), ("sliding_window(-1)", "at least 0"),
    ("soft_cap(0)", "above 0"), ("document(3, 4)", "add up to kv_len = 105"), ("natten(10, 3)", "divides kv_len"),
    ("causal alibi", "joined by"), ("causal+", "joined by"), ("dilated(1.5, 2)", "a whole number"),
    ("soft_cap(nan)", "a number"), ("natten(15, 4)", "an odd number"), (7, "found int")])
def test_what_cannot_be_meant_is_refused(text: str, message: str,
                                         tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    with pytest.raises(InputError, match=message):
        attention(*tensors, pipeline="fp32", variant=text)


def test_a_bias_that_is_none_is_refused(tensors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    for bias, message in ((np.zeros((3, 4), np.float32), "broadcasts to"), (np.zeros(KV_LEN, int), "floating-point"),
                          (np.full(KV_LEN, np.nan), "NaN")):
        with pytest.raises(InputError, match=message):
            attention(*tensors, pipeline="fp32", bias=bias)


def test_text_is_canonical() -> None:
    for text in ("sliding_window( 1024 ) + soft_cap(50.0)", "sliding_window(1024)+soft_cap(50)"):
        assert parse(text).text == "sliding_window(1024)+soft_cap(50)"
    assert parse(parse("t5_bias+document(3,4)").text) == parse("t5_bias(32, 128, 0)+document(3, 4)")
