"""Where tiles lie in shared memory: rows of matrices meet no bank twice, and no two chunks share a place."""

import ctypes

import numpy as np
import pytest

from intsim.streams.sass.addresses import bank_passes
from tests.kernels.host_compiler import compiled, needs_compiler

pytestmark = needs_compiler

ROW_BYTES = (32, 64, 128, 256)
MAIN = '#include "swizzle.cuh"' + "".join(f'''
extern "C" u32 at_{n}(int row, int chunk) {{ return place<{n}>(row, chunk); }}
extern "C" u32 after_{n}(u32 first) {{ return place_after<{n}>(first, 24, {n} / 16 - 2); }}''' for n in ROW_BYTES)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    return compiled(tmp_path_factory.mktemp("swizzle"), "swizzle", MAIN, {})


@pytest.mark.parametrize("row_bytes", ROW_BYTES)
def test_rows_of_matrices_lie_in_banks_of_their_own(row_bytes: int, library: ctypes.CDLL) -> None:
    at, after = library[f"at_{row_bytes}"], library[f"after_{row_bytes}"]
    chunks = row_bytes // 16
    places = np.array([[at(row, chunk) for chunk in range(chunks)] for row in range(32)])
    assert sorted(places.ravel()) == list(range(0, 32 * row_bytes, 16))
    for first in range(0, 32, 8):
        for chunk in range(chunks):
            assert bank_passes(places[first:first + 8, chunk], 16) == 1
    assert [after(int(places[row, chunk])) for row in range(8) for chunk in (0, 1)] == [
        places[row + 24, chunk + chunks - 2] for row in range(8) for chunk in (0, 1)]
