"""Changes of scores are paid for in every tile that a thread block computes: on calls drawn at random.

A change is never a gain of time, whatever the kernel's form; it takes energy on the same kernel, and has a row in the
result. Where a loop
waits for memory, or for its own rhythm, its time is what it was.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.modified import with_instructions
from intsim.pipelines.modifications.place import NAME
from intsim.pipelines.modifications.registry import parse
from intsim.result import Result
from tests.machines.build import SESSION, on_the_kernel_of
from tests.stored import kernel_names, load_kernel

GPUS = ("h100-sxm", "a100-sxm", "rtx4090", "h20", "rtx5090", "l40s", "t4", "rtx3090", "jetson-orin", "v100", "h200")
PIPELINES = ("flash3_fp8", "flash3_fp16", "flash2_fp16", "int_flash", "int_flash_mma", "int_flash_half",
             "int_flash_int4", "int_flash_paper", "flash_fp16", "flash_fp8_e4m3", "flash_fp8_e5m2", "sage1", "sage2")
CHANGES = ("soft_cap(30)", "soft_cap_approximate(30)", "t5_bias", "alibi", "relative_bias(0.5)", "alibi+soft_cap(30)")
MASKS = ("", "", "", "causal", "sliding_window(100)", "document(64, 64)", "sinks(4, 60)", "paged(16)", "dilated(64, 2)",
         "prefix_lm(30)")
NEARLY = 0.999
"""Where a mask adds instructions, too, those of a change move them to other places of the loop."""


def drawn(seed: int) -> tuple[AttentionCall, str, str]:
    """A call without a change of scores, a pipeline and a GPU."""
    draw = random.Random(seed)
    kv_heads, group = draw.choice([1, 2, 8, 16]), draw.choice([1, 1, 4])
    kv_len = draw.choice([64, 128, 128, 224, 256, 448, 1000, 1024, 2048, 4096])
    q_len = min(kv_len, draw.choice([1, 1, 4, 64, 128, kv_len]))
    mask = draw.choice(MASKS)
    call = AttentionCall(q_len, kv_len, draw.choice([64, 128, 128, 80]), heads=kv_heads * group, kv_heads=kv_heads,
                         batch=draw.choice([1, 1, 4]), variant=mask if "document" not in mask or kv_len == 128 else "")
    return call, draw.choice(PIPELINES), draw.choice(GPUS)


def joules(result: Result) -> float:
    """What the call adds to an idle board."""
    return sum((result.energy_components_j or {}).values())


def faults(call: AttentionCall, pipeline: str, machine: str, changes: Sequence[str] = CHANGES) -> Iterator[str]:
    """Changes of scores that are free."""
    try:
        plain = SESSION.simulate(call, pipeline, machine)
    except InputError:
        return
    for change in changes:
        text = f"{change}+{call.variant}" if call.variant else change
        changed = replace(call, variant=text)
        found = SESSION.simulate(changed, pipeline, machine)
        about = f"{machine} {pipeline} {call}: {change}"
        if found.latency_s < NEARLY * plain.latency_s:
            yield f"{about} takes {found.latency_s / plain.latency_s:.4f} of the time"
        if found.energy_j is not None and joules(found) <= joules(plain):
            alike = joules(on_the_kernel_of(changed, call, pipeline, machine))
            if joules(found) <= alike:
                yield f"{about} takes {joules(found) / alike:.4f} of the energy"
        if not any(record.latency_s for record in found.records if record.step == NAME):
            yield f"{about} has no row"


@pytest.mark.parametrize(("pipeline", "machine", "q_len", "kv_len", "mask"), [
    ("flash3_fp8", "h100-sxm", 128, 128, ""),             # one tile, which runs once
    ("flash3_fp16", "h100-sxm", 256, 256, "causal"),      # two
    ("flash3_fp8", "h100-sxm", 1, 1000, ""),              # one for each split
    ("flash3_fp16", "h20", 4, 300, "sliding_window(50)"),
    ("int_flash", "a100-sxm", 1, 500, "paged(16)"),
    ("flash2_fp16", "rtx5090", 64, 64, "sinks(4, 20)"),
    ("sage2_fp16", "a100-sxm", 300, 300, "causal"),       # a tile whose scales are folded, two others
    ("sage2pp", "rtx4090", 300, 300, "causal"), ("sage2_wgmma", "h100-sxm", 300, 300, "")])
def test_changes_of_scores_are_paid_for(pipeline: str, machine: str, q_len: int, kv_len: int, mask: str) -> None:
    call = AttentionCall(q_len, kv_len, 128, 8, kv_heads=2, variant=mask)
    assert list(faults(call, pipeline, machine, ["soft_cap_approximate(30)", "alibi"])) == []


def test_one_tile_takes_longer_with_its_scores_changed() -> None:
    """That which runs once has the change, too: by an eighth for a soft cap, a quarter for buckets of a table."""
    plain, capped, biased = (SESSION.simulate(AttentionCall(128, 128, 128, 2, variant=text), "flash3_fp8",
                                              "h100-sxm").latency_s for text in ("", "soft_cap(30)", "t5_bias"))
    assert 1.1 * plain < capped < biased


def test_a_better_rhythm_is_no_gain() -> None:
    """Two warps of a sub-partition that wait for each other do so less with more to do, which nobody can promise."""
    call = AttentionCall(33, 300, 128, 32, kv_heads=16, batch=16)
    plain, capped = (SESSION.simulate(replace(call, variant=text), "int_flash", "h200")
                     for text in ("", "soft_cap(30)"))
    assert capped.latency_s >= NEARLY * plain.latency_s


@pytest.mark.parametrize("name", [name for name in kernel_names() if name.startswith("flash3") and ".sm_90." in name])
def test_a_peeled_tile_has_what_a_tile_of_the_loop_has(name: str) -> None:
    """FlashAttention-3 multiplies its first tile in what runs once: one call's change goes there once, not twice."""
    kernel = load_kernel(name)
    made = with_instructions(kernel, parse("soft_cap(30)"), ())
    added = [(block.trips == "1", sum(i.span == NAME for i in block.instructions)) for block in made.blocks]
    in_loops = {count for once, count in added if not once}
    assert len(in_loops) == 1
    assert sum(count for once, count in added if once) == in_loops.pop() > 0


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 120, 20))
def test_changes_of_scores_of_many_calls_are_paid_for(first: int) -> None:
    assert [fault for seed in range(first, first + 20) for fault in faults(*drawn(seed))] == []


@pytest.mark.parametrize("changes", ["soft_cap(30)+alibi", "t5_bias+soft_cap(30)"])
def test_two_changes_take_no_less_than_either(changes: str) -> None:
    """Only one of them is compiled into a kernel: both were counted, without waits, and 3.2 times as fast as one."""
    call = AttentionCall(256, 256, 64, heads=16)
    one, other, both = (SESSION.simulate(replace(call, variant=variant), "flash_fp16", "h100-sxm")
                        for variant in (*changes.split("+"), changes))
    assert both.latency_s >= max(one.latency_s, other.latency_s)
    assert both.energy_j >= max(one.energy_j, other.energy_j)
