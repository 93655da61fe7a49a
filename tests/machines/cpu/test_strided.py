"""Going down rows: cache sets that fill up, pages that the TLBs forget, counted by hand."""

from dataclasses import replace

import pytest

from intsim.machines.cpu.caches import Caches
from intsim.machines.cpu.strided import ArraySweep, conflict, walk_s
from intsim.streams.aarch64.model import RowWalk
from tests.machines.build import soc

KIB = 1024
LITTLE = soc("rk3588s-uncalibrated").system.soc.clusters[1]
CACHES = Caches(32 * KIB, 128 * KIB, 3072 * KIB)
COLUMNS = RowWalk("192", "4 * n", 6, 1)


def test_six_rows_two_kib_apart_share_no_set_and_eight_kib_apart_only_four_ways():
    rows, sweep = RowWalk("2048", "k", 6, 4), ArraySweep(6 * 2048, 1, 0)
    again, shares = conflict(rows, {"k": 2048}, sweep, CACHES)
    assert again == 3 * sweep.footprint
    assert shares["l1"] == 1.0
    assert conflict(rows, {"k": 8192}, sweep, CACHES)[1]["l1"] < 0.5
    assert conflict(rows, {"k": 8192}, sweep, CACHES)[1]["dram"] == 0.0
    assert conflict(rows, {"k": 8191}, sweep, CACHES)[1]["l1"] == 1.0


def walks(rows, n, threads=1):
    """Of one sweep over 192 bytes of each row of int32 scores."""
    return sum(walk_s(COLUMNS, {"m": rows, "n": n}, {"m": rows, "n": 48}, ArraySweep(rows * 192, 1, 0), LITTLE, CACHES,
                      threads).values())


def test_a_page_per_row_is_forgotten_when_the_rows_are_more_than_the_tlb_knows():
    assert walks(1024, 1024) == 0.0  # 1024 pages for 1024 entries
    l2, l3 = 18 / 1.794e9, 29 / 1.794e9
    # Rows at 16 KiB: 4096 pages, of which the TLB knows 2 %, and 2048 lines of the table, which L3 holds with the data.
    assert walks(4096, 4096) == pytest.approx(4096 * 0.98 * l3, rel=0.02)
    assert walks(2048, 128) == 0.0  # rows of 512 bytes: 256 pages
    # Eight threads side by side touch 6 MiB until the next visit: L3 has a fifth of the table's lines, DRAM the rest.
    assert walks(4096, 4096, 8) == pytest.approx(4096 * 0.98 * (0.8 * 116.5e-9 + 0.2 * l3), rel=0.05)
    assert 600 * 0.5 * l2 < walks(600, 8192) + walks(2048, 2048) < 2048 * 0.9 * l3


def test_without_a_description_pages_cost_nothing():
    bare = replace(LITTLE, translation=None)
    sweep = ArraySweep(4096 * 192, 1, 0)
    assert walk_s(COLUMNS, {"m": 4096, "n": 4096}, {"m": 4096, "n": 48}, sweep, bare, CACHES, 1) == {}


def test_an_array_that_is_read_once_meets_no_conflict():
    assert conflict(replace(COLUMNS, touches=1), {"n": 4096}, ArraySweep(4096, 1, 0), CACHES)[0] == 0
