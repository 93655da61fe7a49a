"""The host kernels give the numeric model's bits at every vector level, and wrong ones are found out."""

import ctypes
import platform
import shutil

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.measure.bench import bits
from intsim.measure.bench.compiler import NATIVE, Compiler, build, find_compiler
from intsim.measure.bench.library import Kernels
from intsim.streams.aarch64.host import host_kernels, work_of
from tests.sampled import sampled

LEVELS = ([("ziglang", "-march=x86_64", "plain"), ("ziglang", "-march=x86_64_v3", "avx2")]
          if platform.machine() == "x86_64" else []) + [("ziglang", NATIVE, None), ("gcc", NATIVE, None)]
"""The first always runs; the machine's own is built and checked by the command, too: tests/cli/test_bench.py."""


@pytest.fixture(scope="module", params=sampled(((level,) for level in LEVELS), every=4),
                ids=lambda level: f"{level[0]}-{level[2] or 'native'}")
def kernels(request):
    name, target, expected = request.param
    if name == "ziglang":
        pytest.importorskip("ziglang")
        compiler = find_compiler()
    elif shutil.which(name):
        compiler = Compiler((name,), name)
    else:
        pytest.skip(f"there is no {name}")
    library = build(compiler, target)
    assert expected in (None, library.instruction_set)
    return Kernels(library, bits.CHECKED)


@pytest.fixture(autouse=True, scope="module")
def wheel_compiler():
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CC", raising=False)
        yield


def test_every_kernel_gives_the_bits_of_its_model(kernels):
    assert set(kernels.by_routine) == bits.CHECKED
    assert bits.check_bits(kernels) > 300


def test_a_kernel_with_other_values_is_named(kernels, monkeypatch):
    model = bits.MODELS["index_softmax_paper"]
    monkeypatch.setitem(bits.MODELS, "index_softmax_paper", lambda *a: model(*a) ^ (model(*a) == 255))
    with pytest.raises(InputError, match=r"index_softmax_paper gives other values than the numeric model on \(1, 1\)"):
        bits.check_bits(kernels)


@pytest.mark.parametrize("shape", [(1, 1), (5, 70), (33, 96), (64, 200)])
@pytest.mark.parametrize("kind", ["f32", "f16", "s8"])
def test_packing_lays_panels_of_columns_in_steps_of_k(kernels, kind, shape):
    kernel = kernels.kernel(f"pack_b_{kind}")
    m, k = shape
    columns, step = (int(part) for part in kernel.layout.split("x"))
    dtype = np.dtype(kernel.arguments[0].dtype)
    source = np.random.default_rng(0).integers(-100, 100, shape).astype(dtype)
    elements = evaluate(kernel.arguments[1].elements, {"m": m, "k": k})
    packed = np.full(elements, 7, dtype=dtype)
    function = getattr(kernels.library.functions, kernel.name)
    function(*map(ctypes.c_void_p, (source.ctypes.data, packed.ctypes.data)), *map(ctypes.c_long, shape))
    padded = np.zeros((-(-m // columns) * columns, -(-k // step) * step), dtype=dtype)
    padded[:m, :k] = source
    panels = padded.reshape(-1, columns, padded.shape[1] // step, step).transpose(0, 2, 1, 3)
    assert np.array_equal(packed, panels.ravel())


def test_all_vector_levels_and_neon_know_the_parts_of_their_work():
    for name in ("avx512", "avx2", "plain", "neon", "neon+dotprod+fp16+i8mm"):
        for kernel in host_kernels(name):
            shape = dict.fromkeys(kernel.symbols, 64)
            assert all(evaluate(count, shape) >= 0 for count in work_of(kernel).values())
