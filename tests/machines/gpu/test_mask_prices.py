"""What masks cost over all keys, however they are written and wherever they hide: on calls drawn at random.

Three rules: masks that hide the same keys cost the same; a mask costs at most its own code in every tile beyond all
keys; a window that shows more costs no less, but for the code of the tiles that its edges cut and the luck of the last
blocks. FlashAttention-3's rule, which leaves few tiles of keys to one thread block, keeps neither, and results say so.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.masks import as_run
from intsim.result import Result
from tests.machines.build import SESSION, on_the_kernel_of
from tests.sampled import sampled

GPUS = ("a100-sxm", "h100-sxm", "rtx4090", "l40s", "t4", "rtx5090", "jetson-orin")
PIPELINES = ("flash2_fp16", "flash3_fp16", "flash3_fp8", "flash_fp16", "int_flash", "int_flash_mma", "int_flash_half",
             "sage2", "flash_fp8_e4m3")
RUNS, ANY = 1.37, 1.5
"""Of all keys' time and energy: the masked loop of a compiled kernel in every tile, where each query sees one run of
keys, and with a longer expression in it. Heads of 64 and calls of a few tiles have the least else to do. The energies
are those of one kernel."""
LUCK = 0.89
"""Blocks of unequal length end more or less together."""


def drawn(seed: int) -> tuple[AttentionCall, str, str]:
    """A call without a mask, a pipeline and a GPU."""
    draw = random.Random(seed)
    kv_heads, group = draw.choice([1, 2, 4, 8, 16]), draw.choice([1, 1, 1, 2, 4, 3])
    kv_len = draw.choice([128, 384, 1000, 1024, 2048, 3000, 4096])
    q_len = min(kv_len, draw.choice([1, 2, 5, 16, 100, 512, kv_len, kv_len]))
    call = AttentionCall(q_len, kv_len, draw.choice([64, 128, 128, 80]), heads=kv_heads * group, kv_heads=kv_heads,
                         batch=draw.choice([1, 1, 3]))
    return call, draw.choice(PIPELINES), draw.choice(GPUS)


def spelt(kv_len: int, draw: random.Random) -> Iterator[list[str]]:
    """Masks that hide the same keys."""
    window, cut = draw.randrange(1, kv_len), draw.randrange(1, kv_len)
    yield ["", f"document({kv_len})", f"dilated({kv_len}, 1)", f"prefix_lm({kv_len})"]
    yield ["causal", "prefix_lm(0)", "prefix_lm(1)", f"sliding_window({kv_len})", f"sinks(4, {kv_len})",
           f"document({kv_len})+causal", f"dilated({kv_len}, 1)+causal"]
    yield [f"sliding_window({window})", f"sinks(0, {window})", f"dilated({window}, 1)+causal",
           f"causal+sliding_window({window})"]
    yield [f"document({cut}, {kv_len - cut})", f"document({cut}, {kv_len - cut})+prefix_lm({kv_len})"]
    yield [f"sinks(4, {window})", f"causal+sinks(4, {window})"]


class Price(NamedTuple):
    """Of a call, and whether FlashAttention-3's rule leaves its keys to few thread blocks."""

    s: float
    j: float
    unsplit: bool


def price(call: AttentionCall, pipeline: str, machine: str) -> Price:
    """What a call costs."""
    return price_of(SESSION.simulate(call, pipeline, machine))


def price_of(result: Result) -> Price:
    """What a result says."""
    return Price(result.latency_s, sum((result.energy_components_j or {}).values()),
                 any("to one thread block" in text for text in result.assumptions))


def faults(seed: int) -> Iterator[str]:
    """What of a drawn call breaks a rule."""
    call, pipeline, machine = drawn(seed)
    draw = random.Random(seed)
    try:
        dense = price(call, pipeline, machine)
    except InputError:
        return
    about = f"{machine} {pipeline} {call}"
    flagged = price(replace(call, causal=True), pipeline, machine)
    for texts in spelt(call.kv_len, draw):
        prices = [price(replace(call, variant=text), pipeline, machine) for text in texts]
        if "causal" in texts:
            prices.append(flagged._replace(j=prices[0].j))
        if len({(round(p.s * 1e12), round(p.j * 1e12)) for p in prices}) > 1:
            yield f"{about}: {texts} cost {prices}"
    most = draw.randrange(2, 8)
    for text in (*(texts[0] for texts in spelt(call.kv_len, draw)), f"dilated({call.kv_len}, 2)",
                 f"dilated({draw.randrange(1, call.kv_len)}, {most})", "prefix_lm(100)", "document(100, 28)+causal"):
        if text.startswith("document(100, 28)") and call.kv_len != 128:
            continue
        given = replace(call, variant=text)
        found = price(given, pipeline, machine)
        bound = RUNS if as_run(given).runs is not None else ANY
        if not found.unsplit and found.s > bound * dense.s:
            yield f"{about}: {text} takes {found.s / dense.s:.3f} of all keys' time"
        if found.j > bound * dense.j:
            alike = price_of(on_the_kernel_of(given, call, pipeline, machine)).j
            if found.j > bound * alike:
                yield f"{about}: {text} takes {found.j / alike:.3f} of all keys' energy"
    widths = sorted(draw.sample(range(call.kv_len), min(6, call.kv_len)))
    windows = [price(replace(call, variant=f"sliding_window({width})"), pipeline, machine) for width in widths]
    for width, wide, narrow in zip(widths[1:], windows[1:], windows, strict=False):
        if not narrow.unsplit and wide.s < LUCK * narrow.s:
            yield f"{about}: a window of {width} takes {wide.s / narrow.s:.3f} of a narrower one"


@pytest.mark.parametrize("seed", sampled(range(4), every=2))
def test_masks_are_priced_by_what_they_hide(seed: int) -> None:
    assert list(faults(seed)) == []


@pytest.mark.parametrize("keys", [64, 128, 512])
def test_a_mask_of_few_keys_is_not_dearer_where_memory_is_slow(keys: int) -> None:
    """The masked kernel's second loop fetches nothing ahead that it does not multiply."""
    call = AttentionCall(keys, keys, 64, heads=16, batch=8)
    dense, causal = (SESSION.simulate(replace(call, causal=flag), "flash_fp16", "orin-nx") for flag in (False, True))
    assert causal.latency_s < 1.05 * dense.latency_s
    assert causal.energy_j is not None
    assert dense.energy_j is not None
    assert causal.energy_j < 1.05 * dense.energy_j


@pytest.mark.slow
@pytest.mark.parametrize("first", range(100, 190, 15))
def test_masks_of_many_calls_are_priced_by_what_they_hide(first: int) -> None:
    assert [fault for seed in range(first, first + 15) for fault in faults(seed)] == []
