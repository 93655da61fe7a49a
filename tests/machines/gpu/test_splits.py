"""The libraries' split rules against examples that are counted by hand."""

from hypothesis import given
from hypothesis import strategies as st

from intsim.machines.gpu.splits import (
    Chunks,
    flash2_block_n,
    one_group_flash3,
    packs_flash3,
    splits_flash2,
    splits_flash3,
    splits_flashinfer,
)


def flash2(**changes: int) -> int:
    call = {"batch": 1, "heads": 32, "kv_heads": 8, "q_len": 1, "kv_len": 8192, "head_dim": 128, "sms": 108}
    return splits_flash2(**(call | changes))


def flash3(**changes: int | bool) -> int:
    call = {"batch": 1, "heads": 32, "kv_heads": 8, "q_len": 1, "kv_len": 8192, "head_dim": 128, "sms": 132,
            "block_m": 128, "block_n": 176}
    return splits_flash3(**(call | changes))  # type: ignore[arg-type]


def test_flash2_by_hand() -> None:
    """8 units on 216 slots, 64 tiles of 128 keys.

    Full waves come at 27 splits (8 * 27 = 216), which is not eligible: 26 splits have 3 tiles each as well. 22 is the
    first with 3 tiles: 176 / 216 = 0.815; 32 (2 tiles) gives 256 / 432 = 0.593, 64 gives 512 / 648 = 0.790. The best is
    0.815; 0.85 of it is 0.693: 16 splits (128 / 216 = 0.593) fall short.
    """
    assert flash2() == 22


def test_flash2_does_not_split_when_most_slots_have_work() -> None:
    """0.8 * 216 = 172.8 units. Below, 168 units: up to 4 splits fill 0.778 of their waves, 5 fill 840 / 864 = 0.972."""
    assert flash2(batch=22) == 1
    assert flash2(batch=21) == 5


def test_flash2_packs_heads_of_one_query_alone() -> None:
    """32 heads of 4 queries are 32 units: 6 splits (11 tiles) fill 192 / 216 = 0.889; 7 (10) fill 224 / 432; 13 (5)
    fill 416 / 432 = 0.963. Packed, one query has 8 units."""
    assert flash2(q_len=4) == 6
    assert flash2(q_len=1, heads=8) == 22


def test_flash2_has_no_more_splits_than_tiles() -> None:
    assert flash2(kv_len=512) == 4
    assert flash2(kv_len=100) == 1
    assert flash2(kv_len=512, head_dim=64) == 2  # tiles of 256 keys


@given(batch=st.integers(1, 64), kv_heads=st.integers(1, 16), group=st.integers(1, 16), q_len=st.integers(1, 200),
       kv_len=st.integers(1, 200_000), head_dim=st.sampled_from([64, 128, 256]), sms=st.integers(20, 200))
def test_splits_cover_the_keys_and_none_is_without_work(batch: int, kv_heads: int, group: int, q_len: int, kv_len: int,
                                                        head_dim: int, sms: int) -> None:
    call = {"batch": batch, "heads": kv_heads * group, "kv_heads": kv_heads, "q_len": q_len, "kv_len": kv_len,
            "head_dim": head_dim, "sms": sms}
    splits, block_n = splits_flash2(**call), flash2_block_n(head_dim)
    tiles = -(-kv_len // block_n)
    keys = -(-tiles // splits) * block_n
    assert (splits - 1) * keys < kv_len <= splits * keys  # eligible numbers leave no split empty
    assert 1 <= splits <= min(128, 2 * sms, -(-kv_len // block_n))
    assert 1 <= splits_flash3(**call, block_m=128, block_n=176) <= 128


@given(kv_lens=st.lists(st.integers(1, 20_000), min_size=1, max_size=20), page=st.sampled_from([1, 16, 64, 256]),
       capacity=st.integers(1, 600), kv_heads=st.integers(1, 16))
def test_flashinfers_chunks_fit_the_gpu_where_a_chunk_a_sequence_does(kv_lens: list[int], page: int, capacity: int,
                                                                      kv_heads: int) -> None:
    plan = splits_flashinfer(kv_lens, kv_heads=kv_heads, page=page, capacity=capacity)
    assert plan.blocks == kv_heads * sum(-(-(-(-n // page) * page) // plan.keys) for n in kv_lens)
    assert plan.blocks <= max(capacity, len(kv_lens) * kv_heads)
    assert plan.partial == (plan.blocks > len(kv_lens) * kv_heads)


def test_flash3_by_hand() -> None:
    """8 units on 132 SMs, 47 tiles: 33 splits fill two waves; 15 fill 120 / 132 = 0.909, 14 only 112 / 132 = 0.848."""
    assert flash3() == 15
    assert flash3(kv_len=700) == 1  # four tiles are never split
    assert flash3(kv_len=1056) == 6  # as many splits as tiles


def test_flash3_counts_the_tiles_that_a_window_loads() -> None:
    """A window of 1000 keys before a query with itself, and 128 rows: 7 tiles of 176.

    6 splits fill 48 of 132 SMs, 0.857 of what 7 fill. 576 + 128 keys are 4 tiles."""
    assert flash3(window=1001) == 6
    assert flash3(window=577) == 5
    assert flash3(window=576) == 1


def test_flash3_splits_heads_beyond_l2() -> None:
    """264 tiles of rows and 64 MiB of K and V in FP16: two splits; not with a mask, nor in 32 MiB."""
    many = {"heads": 8, "kv_heads": 8, "q_len": 264 * 128, "kv_len": 131072}
    assert flash3(**many) == 2
    assert flash3(**many, causal=True) == 1
    assert flash3(**many, element_bytes=1) == 1


def test_flash3_packs_where_that_fills_tiles() -> None:
    """Of tiles of 128 rows: 100 rows fill 0.781 of one and 400 of four 0.781; 90 fill 0.703, 360 of three 0.938."""
    packs = [packs_flash3(heads=32, kv_heads=8, q_len=q_len, block_m=128) for q_len in (1, 90, 100, 115, 116, 128)]
    assert packs == [True, True, False, False, False, False]
    assert not packs_flash3(heads=8, kv_heads=8, q_len=1, block_m=128)


def test_flash3_has_one_warp_group_for_rows_that_fit_it() -> None:
    def one(q_len: int = 16, head_dim: int = 128, window: int | None = None) -> bool:
        return one_group_flash3(heads=32, kv_heads=8, q_len=q_len, head_dim=head_dim, window=window)

    assert [one(q_len) for q_len in (1, 16, 17)] == [True, True, False]  # rows of four heads
    assert [one(head_dim=dim) for dim in (64, 96, 128, 192, 256)] == [True, False, True, False, False]
    assert not one(window=1000)


def batch(kv_lens: list[int], capacity: int, cuda_graph: bool = False) -> Chunks:
    return splits_flashinfer(kv_lens, kv_heads=8, page=16, capacity=capacity, cuda_graph=cuda_graph)


def test_flashinfer_by_hand() -> None:
    """Two sequences of 64 and 32 pages, 8 heads, room for 160 blocks: 20 chunks.

    With chunks of 8 pages (the least, 128 keys) they are 8 + 4 = 12: they fit. With room for 80 blocks, 10 chunks: 9
    pages give 8 + 4, 10 give 7 + 4, 11 give 6 + 3.
    """
    assert batch([1024, 512], 160) == Chunks(128, 96, True)
    assert batch([1024, 512], 80) == Chunks(11 * 16, 72, True)


def test_flashinfer_without_partial_results() -> None:
    assert batch([100, 20], 160) == Chunks(128, 16, False)
    assert batch([100, 20], 160, cuda_graph=True) == Chunks(128, 16, True)
    assert batch([4096] * 20, 160) == Chunks(4096, 160, False)
    assert batch([4096], 8) == Chunks(4096, 8, False)
