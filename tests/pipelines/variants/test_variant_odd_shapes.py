"""Variants on shapes nobody chose, against attention written out key by key, with rules of its own for each name.

Other lengths of queries than of keys, shared heads, windows beyond the sequence, documents of one key, pages that do
not divide the length, neighbourhoods that touch every border, rows that see nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import chain, repeat

import numpy as np
import pytest

from intsim.accuracy.evaluate import reference_attention
from intsim.errors import InputError
from intsim.pipelines.modifications.registry import parse, variant_names
from intsim.pipelines.registry import pipeline_names
from intsim.pipelines.run import attention

CASES = 60
COARSE = {"turbo_attention_int2": 0.7, "turbo_attention": 0.8, "int_flash_int4": 0.95}
"""Cosine similarity that few bits reach on such short rows; the others reach 0.97."""

Rule = Callable[[float, int, int, int], float | None]
"""The score of head, query's and key's place, changed; None where the key is hidden."""


def _shown_where(keep: Callable[[int, int], bool]) -> Rule:
    return lambda s, h, m, n: s if keep(m, n) else None


def _documents(random: np.random.Generator, keys: int) -> tuple[str, Rule]:
    """As many as there is room for, many of them of a single key."""
    lengths: list[int] = []
    while sum(lengths) < keys:
        lengths.append(min(int(random.choice([1, 1, 2, 7, 20])), keys - sum(lengths)))
    owner = list(chain.from_iterable(repeat(i, length) for i, length in enumerate(lengths)))
    return (f"document({', '.join(map(str, lengths))})",
            _shown_where(lambda m, n: m >= 0 and owner[m] == owner[n]))


def _neighbours(random: np.random.Generator, keys: int) -> tuple[str, Rule] | None:
    """The square around each cell, by counting cells outwards; moved inward where the canvas ends."""
    choices = [(width, kernel) for width in range(1, keys + 1) if keys % width == 0
               for kernel in range(1, min(width, keys // width) + 1, 2)]
    width, kernel = choices[random.integers(len(choices))]

    def near(at: int, other: int, size: int) -> bool:
        first = at - kernel // 2
        while first < 0:
            first += 1
        while first + kernel > size:
            first -= 1
        return first <= other < first + kernel

    return f"natten({width}, {kernel})", _shown_where(
        lambda m, n: m >= 0 and near(m // width, n // width, keys // width) and near(m % width, n % width, width))


def _bucket(distance: int, buckets: int, longest: int) -> int:
    """T5's, with whole numbers only: far bucket n begins where (far / exact)^exact = (longest / exact)^n."""
    exact, far = buckets // 4, abs(distance)
    found = far
    if far >= exact:
        steps = 0
        while steps + 1 < exact and far**exact * exact ** (steps + 1) >= longest ** (steps + 1) * exact**exact:
            steps += 1
        found = exact + steps
    return found + (buckets // 2 if distance < 0 else 0)


def _t5(random: np.random.Generator) -> tuple[str, Rule]:
    buckets, seed = int(random.choice([8, 16, 32])), int(random.integers(9))
    longest = int(random.integers(buckets // 4 + 1, 70))
    table = np.random.default_rng(seed).standard_normal((16, buckets))
    return (f"t5_bias({buckets}, {longest}, {seed})",
            lambda s, h, m, n: s + float(table[h, _bucket(m - n, buckets, longest)]))


def _variant(random: np.random.Generator, keys: int, heads: int) -> tuple[str, list[Rule]]:
    """One to three, joined, with the rule of each."""
    beyond = int(random.integers(0, 2 * keys + 2))
    some, few = int(random.integers(0, keys + 3)), int(random.integers(1, 6))
    cap, weight = float(random.choice([1.5, 20])), float(random.choice([-0.25, 0.125]))
    choices: list[tuple[str, Rule]] = [
        ("causal", _shown_where(lambda m, n: n <= m)),
        (f"sliding_window({beyond})", _shown_where(lambda m, n: n <= m <= n + beyond)),
        (f"prefix_lm({some})", _shown_where(lambda m, n: n in range(some) or n <= m)),
        (f"sinks({few}, {some})", _shown_where(lambda m, n: n <= m and (n in range(few) or n in range(m - some, m)
                                                                       or n == m))),
        (f"dilated({some}, 1)", _shown_where(lambda m, n: abs(m - n) <= some)),
        (f"dilated({some}, {few})", _shown_where(lambda m, n: abs(m - n) in range(0, some + 1, few))),
        (f"dilated({4 * few}, {few})", _shown_where(lambda m, n: abs(m - n) in [0, few, 2 * few, 3 * few, 4 * few])),
        (f"paged({few + 1})", _shown_where(lambda m, n: True)), ("built", _shown_where(lambda m, n: True)),
        ("alibi", lambda s, h, m, n: s - (m - n) / 2 ** (8 * (h + 1) / heads)),
        (f"relative_bias({weight})", lambda s, h, m, n: s + weight * (m - n)),
        (f"soft_cap({cap})", lambda s, h, m, n: cap * math.tanh(s / cap)),
        _documents(random, keys), _neighbours(random, keys), _t5(random)]
    taken = random.choice(len(choices), size=random.integers(1, 4), replace=False)
    return "+".join(choices[i][0] for i in taken), [choices[i][1] for i in taken]


def _dense(q: np.ndarray, k: np.ndarray, v: np.ndarray, rules: list[Rule]) -> tuple[np.ndarray, np.ndarray]:
    """The output in float64, and which rows see any key."""
    output, seen = np.zeros((*q.shape[:3], v.shape[3])), np.zeros(q.shape[:3], dtype=bool)
    q, k, v = (x.astype(np.float64) for x in (q, k, v))
    share, before = q.shape[1] // k.shape[1], k.shape[2] - q.shape[2]
    for b, h, row in np.ndindex(q.shape[:3]):
        raw = k[b, h // share] @ q[b, h, row] / math.sqrt(q.shape[3])
        scores: dict[int, float] = {}
        for n, score in enumerate(raw.tolist()):
            changed: float | None = score
            for rule in rules:
                changed = None if changed is None else rule(changed, h, row + before, n)
            if changed is not None:
                scores[n] = changed
        if scores:
            p = np.exp(np.array(list(scores.values())) - max(scores.values()))
            output[b, h, row] = p @ v[b, h // share, list(scores)] / p.sum()
            seen[b, h, row] = True
    return output, seen


def _case(seed: int) -> tuple[tuple[np.ndarray, np.ndarray, np.ndarray], str, list[Rule]]:
    random = np.random.default_rng(seed)
    kv_heads, share, batch = int(random.integers(1, 3)), int(random.choice([1, 2, 3])), int(random.integers(1, 3))
    q_len, keys = int(random.integers(1, 40)), int(random.choice([1, 2, *random.integers(3, 80, size=6)]))
    q, k, v = (random.standard_normal((batch, heads, length, 32)).astype(np.float32) for heads, length in
               ((kv_heads * share, q_len), (kv_heads, keys), (kv_heads, keys)))
    return (q, k, v + np.float32(0.5)), *_variant(random, keys, kv_heads * share)


@pytest.mark.parametrize("seed", range(CASES))
def test_odd_shapes_against_the_dense_reference(seed: int) -> None:
    tensors, text, rules = _case(seed)
    expected, seen = _dense(*tensors, rules)
    assert np.abs(reference_attention(*tensors, variant=text) - expected).max() < 1e-12, text
    assert np.abs(attention(*tensors, "fp32", variant=text) - expected).max() < 1e-5, text
    names = pipeline_names()
    for name in (names[seed % len(names)], names[(seed + len(names) // 2) % len(names)]):
        if name == "ggml_q8_0" and parse(text).scores:
            continue  # its one kernel leaves no place for it, and it is refused: test_variant_values.py
        found = attention(*tensors, name, variant=text).astype(np.float64)
        assert not found[~seen].any(), (name, text)
        if seen.any():
            cosine = (found * expected).sum() / np.sqrt((found**2).sum() * (expected**2).sum())
            assert cosine > COARSE.get(name, 0.97), (name, text)


def test_the_cases_are_as_odd_as_they_say() -> None:
    cases = [_case(seed) for seed in range(CASES)]
    sizes = [(q.shape[2], k.shape[2]) for (q, k, _), _, _ in cases]
    assert sum(q > k for q, k in sizes) > 5
    assert sum(q < k for q, k in sizes) > 20
    assert any(k == 1 for _, k in sizes)
    assert sum(q.shape[1] > k.shape[1] for (q, k, _), _, _ in cases) > 20
    assert {part.name for _, text, _ in cases for part in parse(text).parts} >= set(variant_names()) - {
        "soft_cap_approximate"}


def test_a_document_without_a_key_is_refused() -> None:
    with pytest.raises(InputError, match="each at least 1"):
        parse("document(3, 0, 2)")
