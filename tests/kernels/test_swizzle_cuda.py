"""Where tiles lie in shared memory: rows of matrices meet no bank twice, and no two chunks share a place."""

import ctypes
from pathlib import Path

import numpy as np
import pytest

from intsim.streams.sass.addresses import bank_passes
from tests.kernels.host_compiler import compiled, needs_compiler

pytestmark = needs_compiler

MAIN = '''#include "swizzle.cuh"
extern "C" u32 at(int row, int chunk) { return place<ROW_WIDTH>(row, chunk); }
extern "C" u32 after(u32 first) { return place_after<ROW_WIDTH>(first, 24, ROW_WIDTH / 16 - 2); }'''


@pytest.mark.parametrize("row_bytes", [32, 64, 128, 256])
def test_rows_of_matrices_lie_in_banks_of_their_own(row_bytes: int, tmp_path: Path) -> None:
    library: ctypes.CDLL = compiled(tmp_path, "swizzle", MAIN, {"ROW_WIDTH": row_bytes})
    chunks = row_bytes // 16
    places = np.array([[library.at(row, chunk) for chunk in range(chunks)] for row in range(32)])
    assert sorted(places.ravel()) == list(range(0, 32 * row_bytes, 16))
    for first in range(0, 32, 8):
        for chunk in range(chunks):
            assert bank_passes(places[first:first + 8, chunk], 16) == 1
    assert [library.after(int(places[row, chunk])) for row in range(8) for chunk in (0, 1)] == [
        places[row + 24, chunk + chunks - 2] for row in range(8) for chunk in (0, 1)]
