"""Stream-K: what thread blocks have of a product, and what that saves."""

from __future__ import annotations

import pytest

from intsim.calls import LinearCall
from intsim.machines.gpu.stream import Shares, shares_of
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import SESSION, gpu

HOPPER = "h100-sxm-uncalibrated"


@pytest.mark.parametrize(("tiles", "depth", "slots"), [
    (7, 5, 4), (12, 5, 4), (3, 16, 12), (1, 100, 132), (149, 3, 132), (448, 32, 396), (5, 1, 8)])
def test_pieces_are_all_of_the_work(tiles: int, depth: int, slots: int) -> None:
    for shares in shares_of(tiles, depth, slots):
        pieces = [(count * shares.blocks, dict(sizes)) for count, sizes in shares.pieces()]
        assert sum(count * sizes["turns"] for count, sizes in pieces) == pytest.approx(tiles * depth)
        left, added, written = (sum(count * value(sizes) for count, sizes in pieces) for value in (
            lambda sizes: sizes["left"], lambda sizes: sizes["added"], lambda sizes: 1 - sizes["left"]))
        assert left == pytest.approx(added)
        assert written == pytest.approx(tiles)
        assert left == pytest.approx(sum(at % depth > 0 for at in range(0, tiles % slots * depth, shares.share)))
        assert shares.blocks <= slots


def test_shares_in_numbers() -> None:
    """Seven tiles of five on four blocks: one whole tile each, and of 15 tiles of k four, three of the last."""
    even, least = shares_of(7, 5, 4)
    assert even == Shares(7, 5, 4, share=4)
    assert (even.whole, even.rest, even.blocks, even.turns, even.parts) == (1, 3, 4, 9, 2)
    assert {sizes: 4 * count for count, sizes in even.pieces()} == {
        (("turns", 5), ("added", 0), ("left", 0)): 4, (("turns", 3), ("added", 1), ("left", 0)): 3,
        (("turns", 2), ("added", 0), ("left", 1)): 3}
    assert least.share == 5  # of whole tiles at most


def test_no_last_wave_and_no_second_launch() -> None:
    """448 tiles on an H100 were 2.3 waves in two splits; a block's part of each of the last 52 is added in L2."""
    result = SESSION.simulate(LinearCall(m=128, n=14336, k=4096), "linear_w4a16", HOPPER)
    plan = gpu(HOPPER).plan(LinearCall(m=128, n=14336, k=4096), get_pipeline("linear_w4a16"))
    assert [launch.kernel.tile for launch in plan.launches] == ["64x64x128.w4.s3.stream"]
    assert plan.main.waves == (1, 0, 0)
    assert plan.seconds < 60e-6  # 65 us in splits and waves
    assert {"add_partials", "write_partial"} <= {record.step for record in result.records}
    assert any("stream-K" in text for text in result.assumptions)


@pytest.mark.parametrize("machine", [HOPPER, "rtx4090", "rtx2080ti"])
def test_a_block_more_than_a_wave_costs_little(machine: str) -> None:
    """A row of tiles more than whole waves hold would take them all a wave longer."""
    seconds = [gpu(machine).plan(LinearCall(m, 14336, 4096), get_pipeline("linear_w4a16")).seconds
               for m in (64, 65, 128, 129, 192)]
    assert seconds == sorted(seconds)
    assert seconds[-1] < 3.05 * seconds[0]
