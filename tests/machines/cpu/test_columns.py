"""Kernels whose blocks of columns the threads share out, and what equal threads read side by side."""

import pytest

import intsim
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import soc

BOARD = "rk3588s-uncalibrated"


def plan(q_len, head_dim=128, threads=8):
    return soc(BOARD).plan(intsim.Workload(q_len, q_len, head_dim), get_pipeline("int_attention"), threads=threads)


def position(kernels, stream):
    return next(i for i, s in enumerate(kernels) if s.stream.name == stream)


def test_blocks_of_48_columns_are_shared_out_with_all_their_rows():
    kernel = (kernels := plan(4096).kernels)[position(kernels, "artifact_gemm_s8_6x16")]
    assert kernel.units == 4096 * 86  # ceil(4096 / 48) blocks
    assert kernel.part(kernel.units // 8) == {"m": 4096, "n": 512, "k": 128}
    ten, eleven = kernel.parts(kernel.units // 8)  # 512 columns are ten blocks of 48 and two thirds of the next
    assert (ten[0]["n"], eleven[0]["n"]) == (480, 528)
    assert (ten[1], eleven[1]) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert kernel.parts(kernel.units) == [(kernel.shape, 1.0)]
    assert kernel.part(1000) == {"m": 1000, "n": 48, "k": 128}


def test_each_of_eight_threads_takes_sixteen_columns_of_the_second_product_and_reads_all_of_a():
    found = plan(4096)
    at = position(found.kernels, "artifact_gemm_lowered_6x16")
    kernel = found.kernels[at]
    assert kernel.parts(kernel.units // 8) == [({"m": 4096, "n": 16, "k": 4096}, 1.0)]
    assert kernel.split(kernel.stream.arrays["c"]) == "n"
    assert not kernel.split(kernel.stream.arrays["lowered"])
    work = found.work(found.teams[1], at, kernel.units // 8)
    # 16 MiB of A for four threads side by side, and of C, 256 KiB a thread, some of it twice.
    assert work.bytes_at("dram") == pytest.approx(4096 * 4096 / 4, rel=0.1)


def test_a_product_of_64_columns_is_one_block_whose_rows_are_shared_out():
    kernel = (kernels := plan(4096, head_dim=64).kernels)[position(kernels, "artifact_gemm_lowered_6x16")]
    assert kernel.units == 4096
    assert kernel.part(512) == {"m": 512, "n": 64, "k": 4096}
    assert kernel.split(kernel.stream.arrays["lowered"]) == "m"


@pytest.mark.parametrize("threads", [1, 3, 8])
def test_all_shares_together_do_all_multiply_accumulates(threads):
    found = intsim.simulate(intsim.Workload(1000, 1000, 128), "int_attention", BOARD, threads=threads)
    dots = sum(r.instructions.get("dot", 0) for r in found.records if r.part == "gemm")
    assert dots * 16 == pytest.approx(2 * 1000 * 1000 * 128, rel=0.1)
