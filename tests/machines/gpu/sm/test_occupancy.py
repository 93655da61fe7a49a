import pytest

from intsim.errors import InputError
from intsim.machines.gpu.sm.occupancy import Occupancy, occupancy
from tests.machines.build import gpu as load_gpu

ADA = load_gpu("rtx4090-uncalibrated").system.gpu.limits


@pytest.mark.parametrize(("warps", "registers", "shared", "expected"), [
    (4, 254, 24_577, Occupancy(2, "registers")),        # 254 x 32 -> 8192 a warp: 2 a sub-partition
    (4, 129, 0, Occupancy(3, "registers")),             # 129 x 32 = 4128 -> 4352: 3 warps in 16384
    (4, 128, 0, Occupancy(4, "registers")),             # 4096: exactly 4
    (4, 64, 49_152, Occupancy(2, "shared memory")),     # 2 x (48 + 1 KiB) <= 100 KiB
    (4, 64, 50_177, Occupancy(1, "shared memory")),     # 49.1 -> 49.125 KiB, and 1 KiB: twice that exceeds 100 KiB
    (4, 16, 0, Occupancy(12, "warps")),                 # 48 / 4
    (1, 16, 0, Occupancy(24, "blocks")),
])
def test_blocks_per_sm(warps, registers, shared, expected):
    assert occupancy(ADA, warps, registers, shared) == expected


def test_flash_attention_2_of_head_dim_64_as_published():
    assert occupancy(load_gpu("a100-sxm").system.gpu.limits, 4, 168, 48 * 1024).blocks == 3
    assert occupancy(load_gpu("h100-sxm-uncalibrated").system.gpu.limits, 4, 128, 48 * 1024).blocks == 4


def test_turing_reserves_nothing():
    assert occupancy(load_gpu("t4").system.gpu.limits, 4, 64, 32 * 1024) == Occupancy(2, "shared memory")


@pytest.mark.parametrize(("warps", "registers", "shared", "key"), [
    (4, 256, 0, "limits.registers_per_thread"), (4, 32, 99 * 1024 + 1, "limits.shared_per_block_kib"),
    (16, 255, 0, "limits"), (64, 16, 0, "limits"),
])
def test_what_does_not_fit_is_refused(warps, registers, shared, key):
    with pytest.raises(InputError) as error:
        occupancy(ADA, warps, registers, shared)
    assert error.value.key == key


def test_what_just_fits_is_taken():
    assert occupancy(ADA, 4, 32, int(ADA.shared_per_block_bytes)).blocks == 1
    assert occupancy(ADA, 4, ADA.registers_per_thread, 0).blocks == 2
