"""Sharing rows out, describing the machine, timing with a barrier."""

import numpy as np
import pytest

from intsim.calls import Workload
from intsim.expressions import evaluate
from intsim.measure.bench import describe
from intsim.measure.bench.library import Arena
from intsim.measure.bench.programs import KERNEL_SHAPES, _shares
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.streams.aarch64.host import instruction_set


@pytest.mark.parametrize(("rows", "threads", "granule"), [(10, 3, 1), (7, 2, 12), (100, 4, 32), (1, 8, 1), (64, 2, 32)])
def test_shares_cover_all_rows_once_in_whole_granules(rows, threads, granule):
    shares = list(_shares(rows, threads, granule))
    assert len(shares) == threads
    assert [row for start, stop in shares for row in range(start, stop)] == list(range(rows))
    assert all(start % granule == 0 or start == rows for start, _ in shares)
    sizes = [stop - start for start, stop in shares]
    assert max(sizes) - min(sizes) <= granule or rows < granule * threads


def test_no_shape_of_the_fit_is_a_shape_of_a_pipeline():
    fitted = {(symbols, sizes) for symbols, shapes in KERNEL_SHAPES.items() for sizes in shapes}
    for name in pipeline_names():
        for length in (256, 512, 1024, 2048):
            for head_dim in (64, 128):
                symbols = Workload(length, length, head_dim).symbols
                for call in (c for step in get_pipeline(name).steps for c in step.invocations):
                    shape = {key: evaluate(text, symbols) for key, text in call.shape.items()}
                    assert (tuple(shape), tuple(shape.values())) not in fitted


def test_buffers_are_aligned_and_shared_by_role_and_type():
    arena = Arena()
    small, large = arena.take("scores", "float16", 10), arena.take("scores", "float16", 1000)
    assert large.size >= 1000
    assert small is not large
    assert arena.take("scores", "float16", 20) is large
    assert arena.take("scores", "float32", 20) is not large
    assert large.ctypes.data % 64 == 0
    assert np.isfinite(large).all()


def test_caches_are_read_from_the_system(tmp_path):
    told = [("Data", 1, "48K", "0"), ("Instruction", 1, "32K", "0"), ("Unified", 2, "1280K", "0-1"),
            ("Unified", 3, "24576K", "0-7,12")]
    for index, (kind, level, size, shared) in enumerate(told):
        folder = tmp_path / "cpu0" / "cache" / f"index{index}"
        folder.mkdir(parents=True)
        for name, value in (("type", kind), ("level", level), ("size", size), ("shared_cpu_list", shared)):
            (folder / name).write_text(f"{value}\n")
    assert describe.caches(0, tmp_path) == {"l1d": {"size_kib": 48, "cores": 1}, "l2": {"size_kib": 1280, "cores": 2},
                                            "l3": {"size_kib": 24576, "cores": 9}}


@pytest.mark.parametrize(("macros", "name"), [
    (("__x86_64__", "__AVX512BW__", "__AVX512VL__", "__AVX512VNNI__", "__AVX2__", "__FMA__", "__F16C__"), "avx512"),
    (("__x86_64__", "__AVX512BW__", "__AVX512VL__", "__AVX2__", "__FMA__", "__F16C__"), "avx2"),
    (("__x86_64__",), "plain"),
    (("__aarch64__", "__ARM_FEATURE_DOTPROD"), "neon+dotprod"),
    (("__riscv",), None),
])
def test_the_instruction_set_follows_the_compiler(macros, name):
    assert instruction_set(dict.fromkeys(macros, "1")) == name
