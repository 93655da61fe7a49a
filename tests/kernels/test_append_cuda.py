"""The kernel that writes a paged cache, on the CPU, a thread per lane: every row lies where its slot says."""

import ctypes

import numpy as np
import pytest

from intsim.streams.sass.manifest.routines import routine_compilations
from tests.kernels.host_compiler import compiled, needs_compiler

pytestmark = needs_compiler


@pytest.mark.parametrize("size", [1, 2])
def test_rows_go_to_their_slots(tmp_path, size):
    rows, heads, dim, places = 45, 3, 64, 64
    random = np.random.default_rng(5)
    keys, values = (random.integers(0, 256, (rows, heads, dim * size), dtype=np.uint8) for _ in range(2))
    slots = random.permutation(places)[:rows].astype(np.int32)
    cached = [np.zeros((places, heads, dim * size), dtype=np.uint8) for _ in range(2)]
    source, _, sizes = routine_compilations()[f"append_{8 * size}.sm_90.d{dim}.w4"]
    main = (f'#include "{source.file}"\nextern "C" void run(void** p, int x, int y) {{\n'
            "    byte** b = (byte**)p;\n    launch({x, y, 1}, 32 * WARPS, [=] { "
            f"append_cache(b[0], b[1], (int*)p[2], b[3], b[4], {rows}, {heads}); }});\n}}")
    library = compiled(tmp_path, "append", main, {name.upper(): value for name, value in sizes.items()})
    arrays = [keys, values, slots, *cached]
    library.run((ctypes.c_void_p * 5)(*(x.ctypes.data for x in arrays)), -(-rows // sizes["block"]), heads)
    for found, given in zip(cached, (keys, values), strict=True):
        np.testing.assert_array_equal(found[slots], given)
        assert not np.delete(found, slots, axis=0).any()
