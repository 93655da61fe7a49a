"""What a variant costs on a GPU: tiles walked, launch order, instructions added."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.fused import launch_as_set
from intsim.machines.gpu.masks import beyond_compiled
from intsim.machines.gpu.modified import compiled_scores, with_instructions
from intsim.machines.gpu.tiles import Tiles, loops_of
from intsim.pipelines.modifications.place import NAME
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import Variant
from intsim.session import Session
from intsim.streams.sass.model import CHANGES_SCORES
from tests.stored import KERNELS, kernel_names, load_kernel

KERNEL = "flash_fp16.sm_80.d128.128x64.w8.s3.masked"
LENGTH = 2048


def call(variant: str = "", length: int = LENGTH, **more: object) -> AttentionCall:
    return AttentionCall(length, length, 128, 4, variant=variant, **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def session() -> Session:
    return Session()


@pytest.mark.parametrize("name", [name for name in kernel_names()
                                  if name.endswith(".masked") and ".d128.128x64." in name][::6])
def test_every_masked_kernel_runs_the_causal_variant_as_its_own_mask(name: str) -> None:
    """Where the blocks of the mask are the kernel's, trips are those that the kernel's loops count themselves."""
    kernel = load_kernel(name)
    loops = loops_of(kernel)
    tiles = Tiles.of(call("causal"), kernel)
    blocks = {index: block.trips for index, block in enumerate(kernel.blocks)}
    for row, found in enumerate(tiles.trips(loops, blocks)):
        own = kernel.trips({"q_len": LENGTH, "kv_len": LENGTH, "offset": 0, "q_block": row})
        assert found == dict(enumerate(map(float, own)))


def test_windows_and_documents_walk_their_tiles() -> None:
    """By hand, tiles of 64 keys: a window of 256 keys before the query; documents of 512, each seen whole."""
    kernel = load_kernel(KERNEL)
    window = Tiles.of(call("sliding_window(256)"), kernel)
    assert window.partial.tolist() == [2, 2] + [4] * 14
    assert window.full.tolist() == [0, 2] + [2] * 14
    documents = Tiles.of(call("document(512, 512, 512, 512)"), kernel)
    assert not documents.partial.any()
    assert set(documents.full) == {8}
    assert documents.visited(16) == LENGTH / 64
    assert window.visited(1) == 2 + 4 + 14 * 6


def test_the_causal_variant_takes_the_causal_time(session: Session) -> None:
    one, two = (session.simulate(given, "flash_fp16", "a100-sxm") for given in (call("causal"), call(causal=True)))
    assert one.latency_s == pytest.approx(two.latency_s, rel=1e-3)
    assert one.details.kernel.startswith(two.details.kernel)


def test_less_to_see_takes_less_time_and_nothing_less_than_a_launch(session: Session) -> None:
    texts = ("", "causal", "document(1024, 1024)+causal", "sliding_window(128)")
    calls = [AttentionCall(LENGTH, LENGTH, 128, 64, variant=text) for text in texts]
    times = [session.simulate(given, "int_flash", "h100-sxm").latency_s for given in calls]
    assert times == sorted(times, reverse=True)
    plan = session.plan(calls[-1], "int_flash", "h100-sxm")
    assert times[-1] > plan.launches[0].start_s  # type: ignore[attr-defined]


def test_changed_scores_have_a_step_of_their_own(session: Session) -> None:
    """FP16 attention has the exact tanh compiled in: of each score a polynomial, an exponential and a reciprocal."""
    plain, capped = (session.simulate(call(text), "flash_fp16", "a100-sxm") for text in ("", "soft_cap(30)"))
    steps = {record.step: record for record in capped.records}
    found = steps["score_modification"].instructions
    scores = 4 * LENGTH * LENGTH / 32
    assert found["ffma"] == pytest.approx(6 * scores, rel=0.02)
    assert found["mufu_ex2"] == pytest.approx(scores, rel=0.02)
    assert capped.latency_s > 1.3 * plain.latency_s
    assert capped.details.kernel == f"flash_fp16~soft_cap{KERNEL.removeprefix('flash_fp16').removesuffix('.masked')}"
    assert any("compiled into the kernel" in text for text in capped.assumptions)
    assert "score_modification" not in {record.step for record in plain.records}


@pytest.mark.parametrize(("variant", "head_dim", "machine"), [
    ("soft_cap(30)+causal", 128, "a100-sxm"), ("alibi+causal", 64, "h100-sxm"), ("soft_cap(30)", 64, "h100-sxm"),
    ("t5_bias", 64, "a100-sxm"), ("alibi+sliding_window(256)", 128, "h100-sxm")])
def test_heads_of_64_and_masks_have_kernels_of_their_own(session: Session, variant: str, head_dim: int,
                                                         machine: str) -> None:
    """As many instructions of each score that is visited as the kernel without a mask has, within its unrolling."""
    given = AttentionCall(LENGTH, LENGTH, head_dim, 4, variant=variant)
    result = session.simulate(given, "flash_fp16", machine)
    kernel, change = result.details.kernel.split("+")[0], parse(variant).parts[0].name
    arch = "sm_80" if machine == "a100-sxm" else "sm_90"
    assert kernel.startswith(f"flash_fp16~{change}.{arch}.d{head_dim}.")
    assert kernel.endswith(".masked") == parse(variant).masks
    tiles = Tiles.of(given, load_kernel(kernel)) if parse(variant).masks else None
    visited = 4 * (LENGTH * LENGTH if tiles is None else 128 * 64 * int((tiles.full + tiles.partial).sum()))
    found = next(r for r in result.records if r.step == NAME).instructions
    wanted = compiled_scores(KERNELS.fused, (arch,))[change].per_score
    most = max(wanted, key=lambda name: wanted[name] if name in found else 0.0)
    assert found[most] == pytest.approx(wanted[most] * visited / 32, rel=0.1)


@pytest.mark.parametrize("name", sorted(compiled_scores(KERNELS.fused, ("sm_80",))))
def test_what_was_counted_by_hand_is_what_the_compiler_makes(name: str) -> None:
    """Within a few instructions of each score: branches, what is hoisted, and that scores are scaled before."""
    compiled = compiled_scores(KERNELS.fused, ("sm_80",))[name].per_score
    counted = parse(name).score_cost.per_score
    for unit in ("mufu_ex2", "mufu_rcp", "mufu_other", "f2i"):
        assert round(compiled.get(unit, 0.0)) == counted.get(unit, 0.0)
    assert sum(compiled.values()) == pytest.approx(sum(counted.values()), abs=4, rel=0.25)


def test_other_kernels_take_the_compiled_number_of_instructions(session: Session) -> None:
    """INT8 attention has no kernel with ALiBi: as many instructions of each score as FP16 attention."""
    compiled = compiled_scores(KERNELS.fused, ("sm_80",))["alibi"].per_score
    result = session.simulate(call("alibi"), "int_flash", "a100-sxm")
    found = next(r for r in result.records if r.step == "score_modification").instructions
    assert found["ffma"] == pytest.approx(compiled["ffma"] * 4 * LENGTH * LENGTH / 32, rel=0.02)
    assert any("as many as FP16 attention has" in text for text in result.assumptions)


def test_the_approximate_tangent_is_cheaper_than_the_exact_one(session: Session) -> None:
    times = [session.simulate(call(text), "flash_fp16", "h100-sxm").latency_s
             for text in ("", "soft_cap_approximate(30)", "soft_cap(30)")]
    assert times[0] <= times[1] < times[2]


def test_spans_of_compiled_changes_are_named_as_the_step_that_a_variant_adds() -> None:
    assert CHANGES_SCORES == NAME


def test_masks_beyond_the_causal_one_cost_more_in_masked_tiles_only() -> None:
    kernel = load_kernel(KERNEL)
    given = call("dilated(100, 3)")
    made = with_instructions(kernel, given.modification, (), of_masks=beyond_compiled(given))
    loops = loops_of(kernel)
    for before, after in zip(kernel.blocks, made.blocks, strict=True):
        grown = len(after.instructions) - len(before.instructions)
        assert (grown > 0) == (before.trips == loops.masked)
    assert made.digest != kernel.digest


def test_launch_order_is_that_of_the_work(session: Session) -> None:
    """Two long documents and many short ones: a list of unequal blocks, whose work adds up."""
    lengths = ", ".join(["512", "512", *["64"] * 16])
    system, given = session.load("a100-sxm").system, call(f"document({lengths})")  # type: ignore[attr-defined]
    launch = launch_as_set(given, system, load_kernel(KERNEL), system.tensors(given, session.pipeline("flash_fp16")))
    work = launch.work()
    assert len(work) == LENGTH // 128
    assert work[0] > 2 * work[-1]
    assert np.isclose(work.mean(), launch.cost.cycles)


def test_a_row_that_sees_nothing_costs_a_block_without_tiles() -> None:
    kernel = load_kernel(KERNEL)
    tiles = Tiles.of(AttentionCall(512, 256, 128, variant="causal"), kernel)
    assert (tiles.partial + tiles.full).tolist()[:2] == [0, 0]


def test_other_machines_say_what_they_do_with_a_mask(session: Session) -> None:
    whole = session.simulate(call("sliding_window(128)", 512), "int_attention", "rk3588s")
    assert any("saves no work" in text for text in whole.assumptions)
    full, few = (session.simulate(call(text, 512), "ggml_q8_0", "rk3588s") for text in ("", "sliding_window(63)"))
    assert few.latency_s < 0.25 * full.latency_s
    assert any("skipped one by one" in text for text in few.assumptions)


def test_a_change_of_scores_without_instructions_is_not_free() -> None:
    @dataclass(frozen=True)
    class Shifted(Variant):
        name = "shifted"
        scores = True

    with pytest.raises(InputError, match="shifted changes scores and does not say by which instructions"):
        with_instructions(load_kernel(KERNEL), Together((Shifted(),)), ())


def test_columns_hold_a_variant_only_where_there_is_one() -> None:
    assert "variant" not in call().columns
    given = call("sliding_window( 128 )")
    assert given.columns["variant"] == "sliding_window(128)"
    assert AttentionCall.from_columns(given.columns) == given
    assert AttentionCall.from_columns(call().columns) == call()
    assert given.kept_keys == -(-(129 * 130 // 2 + (LENGTH - 129) * 129) // LENGTH)
