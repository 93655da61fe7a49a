"""The three IndexSoftmax kernels, emulated, against their numpy models: the same bits."""

import numpy as np
import pytest

from intsim.numerics.softmax.index_softmax import (
    index_softmax_neon,
    index_softmax_paper,
    index_softmax_reference,
    table,
)
from tests.streams.kernels.emulated import run_kernel

MODELS = {"index_softmax_paper": index_softmax_paper, "index_softmax_reference": index_softmax_reference,
          "index_softmax_neon": index_softmax_neon}
CLIPS = [1, 2, 7, 31, 62, 100, 8191, 65537, 2**20 + 1, 2**24 - 1, 2**24, 2**26 + 3]

def check(name, scores, clip):
    scores = np.atleast_2d(scores).astype(np.int32)
    shape = {"m": len(scores), "n": scores.shape[1]}
    found = run_kernel(name, "dst", shape, src=scores.ravel(), table=table(), threshold=clip)
    assert np.array_equal(found.reshape(scores.shape), MODELS[name](scores, clip))


@pytest.mark.parametrize(("name", "b"), [("index_softmax_paper_b4", 4), ("index_softmax_paper_b6", 6),
                                         ("index_softmax_paper_b7", 7)])
@pytest.mark.parametrize("clip", [1, 100, 8191, 2**20 + 1, 2**21 - 1, 2**21, 2**22 - 1, 2**23 - 1, 2**25 - 1, 2**25])
def test_tables_of_every_size(name, b, clip):
    """Random rows, and the distances beside every step of the index."""
    random = np.random.default_rng(clip + b)
    steps = 2**b - 1
    edges = (2 * np.arange(steps) + 1) * clip // (2 * steps)
    row = -np.concatenate([[0], *(np.clip(edges + d, 0, None) for d in (-1, 0, 1, 2))])
    rows = np.array([row, *(random.integers(-spread, 1, row.size) for spread in (clip // 100 + 1, 2 * clip))], np.int32)
    found = run_kernel(name, "dst", {"m": len(rows), "n": row.size}, src=rows.ravel(),
                       table=table(b, 6.6), threshold=clip)
    assert np.array_equal(found.reshape(rows.shape), index_softmax_paper(rows, clip, b, 6.6))


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("clip", CLIPS)
@pytest.mark.parametrize("n", [1, 3, 15, 16, 17, 50])
def test_random_rows(name, clip, n):
    """Rows that spread over a hundredth, all and ten times the clip; a flat row; ties; far outliers."""
    random = np.random.default_rng(clip + n)
    rows = [random.integers(-spread, spread + 1, n) for spread in (clip // 100, clip, 10 * clip) for _ in range(3)]
    rows += [np.full(n, -5), random.choice([0, clip, -clip], n), np.where(np.arange(n) == n - 1, 2**30 - 1, -2**30)]
    check(name, np.array(rows), clip)

@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("clip", [31, 62, 100, 3100, 65537, 2**24 - 1, *range(2000000, 2000008)])
def test_distances_beside_every_step_of_the_index(name, clip):
    """The distances at which the index changes by any of the three roundings, and their neighbours."""
    edges = np.concatenate([np.arange(33) * clip // 31, (2 * np.arange(32) + 1) * clip // 62])
    distances = np.clip(np.concatenate([edges + d for d in (-2, -1, 0, 1, 2)]), 0, None)
    check(name, 1000 - np.concatenate([[0], distances, [0]]), clip)

def distance_with(value, clip):
    """A distance whose table entry is ``value`` in all three variants: the middle of its index."""
    return -(-int(np.argmax(table() == value)) * clip // 31)

@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize(("tops", "ones"), [(1, 0), (256, 0), (257, 0), (257, 1), (257, 2), (258, 1), (514, 0)])
def test_row_sums_around_the_limits_of_16_bits(name, tops, ones):
    """255, 65280, 65535, 65536 (wraps to 0), 65537, 65791 (wraps to 255, the early exit), 131070."""
    clip = 31000
    row = np.concatenate([np.zeros(tops), np.full(ones, -distance_with(1, clip)), np.full(40, -2 * clip)])
    for order in (row, row[::-1]):
        check(name, order, clip)


@pytest.mark.parametrize("clip", [2**24, 2**24 + 1, 2**28 - 57, 2**31 - 1])
def test_clips_that_no_32_bit_reciprocal_resolves(clip):
    """The paper's variant stays exact: beside each step of the index, at distances up to 2^31 - 1."""
    edges = (2 * np.arange(31) + 1) * clip // 62
    distances = np.concatenate([edges + d for d in (-1, 0, 1)])
    check("index_softmax_paper", 2**30 - 1 - np.concatenate([[0], distances[distances < 2**31]]), clip)
