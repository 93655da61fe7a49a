"""Block counts against their closed forms, against every element, and against PyTorch where it is installed."""

from __future__ import annotations

import numpy as np
import pytest

from intsim.pipelines.modifications.blocks import BlockMask, block_mask
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.variant import Sizes, Variant

S, N = 128, 10

MASKS = ("causal", "sliding_window(256)", "sliding_window(100)", "prefix_lm(256)", "document(300, 1, 723, 256)",
         "document(300, 1, 723, 256)+causal", "dilated(200, 3)", "dilated(200, 1)", "natten(32, 7)",
         "sinks(4, 200)", "paged(16)",
         "sliding_window(256)|prefix_lm(64)", "document(300, 1, 723, 256)|sliding_window(100)", "natten(32, 7)|causal",
         "dilated(200, 3)|prefix_lm(20)+sliding_window(400)")


def of(text: str, length: int = S * N, **more: int) -> BlockMask:
    return block_mask(parse(text), Sizes(length, length), **more)


def counts(text: str, length: int = S * N) -> tuple[int, int]:
    found = of(text, length)
    return int(found.kv_num_blocks.sum()), int(found.full_kv_num_blocks.sum())


def test_closed_forms() -> None:
    """n blocks a side; windows of w blocks; a prefix of c blocks; documents of whole blocks."""
    n, w, c, lengths = N, 3, 4, (2 * S, S, 7 * S)
    documents = ", ".join(map(str, lengths))
    assert counts("") == (0, n * n)
    assert counts("alibi+soft_cap(20)") == (0, n * n)
    assert counts("causal") == (n, n * (n - 1) // 2)
    assert counts(f"sliding_window({w * S})") == (sum(1 if i < w else 2 for i in range(n)),
                                                  sum(min(i, w - 1) for i in range(n)))
    visited = n * (n + 1) // 2 + c * (c - 1) // 2
    assert counts(f"prefix_lm({c * S})") == (n - c, visited - (n - c))
    assert counts(f"document({documents})") == (0, sum((x // S) ** 2 for x in lengths))
    assert counts(f"document({documents})+causal") == (n, sum(x // S * (x // S - 1) // 2 for x in lengths))
    assert counts("dilated(256, 2)")[1] == 0


@pytest.mark.parametrize("length", [1280, 640])
@pytest.mark.parametrize("text", MASKS)
def test_counts_are_those_of_every_element(text: str, length: int) -> None:
    """The runs that variants say are what their masks say, also with more keys than queries."""
    sizes = Sizes(length, 1280)
    variant = parse(text).on(sizes)
    rows = np.arange(length)[:, None] + (1280 - length)
    keep = np.broadcast_to(variant.mask(0, 0, rows, np.arange(1280)), (length, 1280))
    whole = keep.reshape(length // S, S, 1280 // S, S).sum(axis=(1, 3))
    assert np.array_equal(block_mask(variant, sizes).kept[0, 0], whole)


def test_a_block_that_sticks_out_is_not_full() -> None:
    found = of("", 200)
    assert found.full[0, 0].tolist() == [[True, False], [False, False]]
    assert found.partial[0, 0].tolist() == [[False, True], [True, True]]


def test_unequal_heads() -> None:
    class ByHead(Variant):
        name, masks = "by_head", True

        def mask(self, b, h, q_idx, kv_idx):  # type: ignore[no-untyped-def]
            return (kv_idx < 128 * (h + 1)) & (q_idx >= 0)

    found = block_mask(ByHead(), Sizes(256, 256), heads=2)
    assert found.full_kv_num_blocks.tolist() == [[[1, 1], [2, 2]]]


@pytest.mark.parametrize("length", [1280, 1000])
@pytest.mark.parametrize("text", MASKS)
def test_pytorch_agrees(text: str, length: int) -> None:
    torch = pytest.importorskip("torch")
    flex = pytest.importorskip("torch.nn.attention.flex_attention")
    if length == 1000:
        text = text.replace("256)", "221)").replace("723, 256", "478, 221").replace("natten(32", "natten(50")
        text = text.replace("document(300, 1, 723, 221)", "document(300, 1, 478, 221)")
    variant = parse(text).on(Sizes(length, length))
    matrix = torch.from_numpy(np.ascontiguousarray(np.broadcast_to(variant.mask(
        0, 0, np.arange(length)[:, None], np.arange(length)), (length, length))))
    theirs = flex.create_block_mask(lambda b, h, q, k: matrix[q, k], None, None, length, length, device="cpu")
    ours = of(text, length)
    for number, indices, name in ((ours.kv_num_blocks, ours.kv_indices, "kv"),
                                  (ours.full_kv_num_blocks, ours.full_kv_indices, "full_kv")):
        assert np.array_equal(number, getattr(theirs, f"{name}_num_blocks").numpy())
        for row, count in enumerate(number[0, 0]):
            assert np.array_equal(indices[0, 0, row, :count],
                                  getattr(theirs, f"{name}_indices")[0, 0, row, :count].numpy())


def _random_mask(random: np.random.Generator, kv_len: int) -> str:
    """One mask, or two joined, that are defined on so many keys."""
    cuts = np.unique(random.integers(1, kv_len, size=3)) if kv_len > 1 else np.array([], dtype=np.int64)
    lengths = np.diff([0, *cuts.tolist(), kv_len])
    width = int(random.integers(1, kv_len + 1))
    choices = [
        "causal", f"sliding_window({random.integers(0, kv_len + 5)})", f"prefix_lm({random.integers(1, kv_len + 1)})",
        f"document({', '.join(map(str, lengths))})", f"dilated({random.integers(1, 40)}, {random.integers(2, 6)})",
        f"sinks({random.integers(1, 9)}, {random.integers(1, 50)})", f"paged({random.integers(1, 20)})"]
    if kv_len % width == 0 and min(width, kv_len // width) >= 3:
        choices.append(f"natten({width}, 3)")
    return "+".join(random.choice(choices, size=random.integers(1, 3), replace=False))


@pytest.mark.parametrize("seed", range(60))
def test_odd_shapes_and_blocks_count_every_element(seed: int) -> None:
    """Lengths that blocks do not divide, blocks longer than the call, more queries than keys, masks joined."""
    random = np.random.default_rng(seed)
    q_len, kv_len, rows, columns = (int(random.integers(1, most)) for most in (300, 300, 90, 90))
    text, sizes = _random_mask(random, kv_len), Sizes(q_len, kv_len)
    variant = parse(text).on(sizes)
    keep = np.broadcast_to(variant.mask(0, 0, np.arange(q_len)[:, None] + (kv_len - q_len), np.arange(kv_len)),
                           (q_len, kv_len))
    padded = np.zeros((-(-q_len // rows) * rows, -(-kv_len // columns) * columns), dtype=bool)
    padded[:q_len, :kv_len] = keep
    whole = padded.reshape(len(padded) // rows, rows, -1, columns).sum(axis=(1, 3))
    found = block_mask(variant, sizes, (rows, columns))
    assert np.array_equal(found.kept[0, 0], whole), text
    assert np.array_equal(found.skipped | found.partial | found.full, np.ones_like(found.skipped))
    assert not (found.partial & found.full).any()
    assert np.array_equal(found.kv_num_blocks + found.full_kv_num_blocks, (whole > 0).sum(axis=1)[None, None])


@pytest.mark.parametrize("seed", range(6))
def test_pytorch_agrees_on_odd_shapes(seed: int) -> None:
    torch = pytest.importorskip("torch")
    flex = pytest.importorskip("torch.nn.attention.flex_attention")
    random = np.random.default_rng(100 + seed)
    q_len, kv_len = (int(random.integers(1, 400)) for _ in range(2))
    block = tuple(int(x) for x in random.choice([16, 32, 48, 128], size=2))
    text, sizes = _random_mask(random, kv_len), Sizes(q_len, kv_len)
    variant = parse(text).on(sizes)
    matrix = torch.from_numpy(np.ascontiguousarray(np.broadcast_to(variant.mask(
        0, 0, np.arange(q_len)[:, None] + (kv_len - q_len), np.arange(kv_len)), (q_len, kv_len))))
    theirs = flex.create_block_mask(lambda b, h, q, k: matrix[q, k], None, None, q_len, kv_len, device="cpu",
                                    BLOCK_SIZE=block)
    ours = block_mask(variant, sizes, block)
    assert np.array_equal(ours.kv_num_blocks, theirs.kv_num_blocks.numpy()), text
    assert np.array_equal(ours.full_kv_num_blocks, theirs.full_kv_num_blocks.numpy()), text
