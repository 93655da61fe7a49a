"""Which core touched a byte last: one thread, all threads each their part, or another one."""

import math
from dataclasses import replace

from intsim.config.soc_loader import load_soc
from intsim.measure.kernel_runs import HANDOVER, alone
from intsim.pipelines.registry import get_pipeline
from intsim.streams.aarch64.manifest import get_kernel
from intsim.system.plan import ReuseMap, assemble, steps_of
from intsim.workload import Workload


def reuse(pipeline, threads=4):
    machine = load_soc("rk3588s-uncalibrated")
    return ReuseMap(steps_of(pipeline, Workload(256, 128, 64), machine, assemble(machine, threads)), threads, False)


def position(reuse_map, buffer, index):
    return reuse_map.by_buffer[buffer][index].position


def test_what_all_threads_write_and_one_reads_comes_from_other_cores():
    found = reuse(HANDOVER)
    assert math.isinf(found.before("handed over", position(found, "handed over", 1)).private)


def test_what_one_thread_writes_and_then_reads_is_its_own():
    ops = tuple(replace(op, calls=(replace(op.calls[0], threading="serial"),)) for op in HANDOVER.ops)
    found = reuse(replace(HANDOVER, ops=ops))
    distance = found.before("handed over", position(found, "handed over", 1))
    assert distance.private == distance.shared == (256 * 128 * (4 + 4) + 256 * 128 * (4 + 1)) / 2


def test_rows_that_a_thread_keeps_are_its_own():
    found = reuse(get_pipeline("fp32"))
    distance = found.before("probabilities", position(found, "probabilities", 1))
    assert distance.private == distance.shared / 4


def test_what_every_thread_reads_again_is_in_its_own_cache():
    found = reuse(alone(get_kernel("gemm_f32_8x12")))
    distance = found.before("b", 0)
    assert distance.private == distance.shared
