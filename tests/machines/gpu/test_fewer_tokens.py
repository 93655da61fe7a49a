"""A token less of a linear layer is never slower: a library that has a faster kernel for one more runs that."""

from __future__ import annotations

import pytest

from intsim.calls import LinearCall
from intsim.errors import InputError
from intsim.machines.gpu.linear import linear_plan
from intsim.machines.gpu.steps import steps_plan
from intsim.pipelines.linear.gpu import PIPELINES
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import gpu
from tests.machines.never_slower import GPUS, drawn

ROOM = 0.005
"""What loads wait for is a mean of all waves, and a length that does not fill its tiles moves fewer bytes with it (+0.1
% of weights in 4 bits on a Jetson Orin, 448 over 449 tokens of 512 x 2048)."""
LAST_FEW = 0.05
"""Of which a few blocks are left for a last wave, behind waves that DRAM holds: one row of tiles more spreads the bytes
of weights over all waves (+4.2 % of INT8 on an L20, 128 over 129 tokens of 6144 x 51200: 192 blocks on 92 SMs)."""
COUNTS = tuple(sorted({1, 2, 8, 9, 1024, *(tokens + more for step, most in ((16, 512), (64, 1024))
                                           for tokens in range(step, most, step) for more in (0, 1))}))
"""Tokens that just fill what tiles of libraries have, and one more."""
LAYERS = ((4096, 4096), (512, 2048), (1024, 14336), (14336, 4096), (6144, 51200))
"""Outputs and depth."""


def slower(machine: str, pipeline: str, layer: tuple[int, int], counts: tuple[int, ...],
           room: float = ROOM) -> list[str]:
    """Where fewer tokens take longer than any more of them, in words."""
    seconds = {m: linear_plan(gpu(machine).system, LinearCall(m, *layer), get_pipeline(pipeline)).seconds
               for m in counts}
    found, least = [], counts[-1]
    for tokens in reversed(counts):
        beyond = seconds[tokens] / seconds[least] - 1.0
        if beyond > room:
            found.append(f"{pipeline}, {layer}: {tokens} tokens +{beyond:.2%} over {least}")
        least = min(tokens, least, key=seconds.__getitem__)
    return found


@pytest.mark.parametrize(("machine", "pipeline", "layer", "counts"), [
    ("rtx4090", "linear_w8a16", (4096, 4096), (33, 48, 49)), ("rtx4090", "linear_fp8", (4096, 4096), (177, 192, 193)),
    ("t4", "linear_w8a16", (512, 2048), (832, 960)), ("a100-sxm", "linear_w8a16", (4096, 4096), (896, 960)),
    ("t4", "linear_s8", (4096, 4096), (17, 32, 33))])
def test_fewer_tokens_take_no_longer(machine: str, pipeline: str, layer: tuple[int, int],
                                     counts: tuple[int, ...]) -> None:
    """An SM with two blocks got no more of DRAM than one with one (+8.5 %), blocks of a last wave made all others
    faster (+2.4 %), and a T4 had no INT8 tile of 32 rows (+5 %)."""
    assert slower(machine, pipeline, layer, counts) == []


@pytest.mark.parametrize(("machine", "name", "layer"), [("rtx5090", "linear_q6_k_gpu", (4096, 14336)),
                                                        ("h100-sxm", "linear_q4_k_gpu", (4096, 14336)),
                                                        ("t4", "linear_q4_0_gpu", (14336, 4096))])
def test_a_token_less_takes_no_longer_in_the_same_blocks(machine: str, name: str, layer: tuple[int, int]) -> None:
    """Each of one to eight tokens has a kernel of its own, and some have more registers than those of one more."""
    seconds = [steps_plan(gpu(machine).system, LinearCall(m, *layer), get_pipeline(name)).seconds for m in range(2, 9)]
    for blocks in (seconds[:3], seconds[3:]):
        assert blocks == sorted(blocks)
    assert seconds[3] < 0.85 * seconds[6]


@pytest.mark.slow
@pytest.mark.parametrize("machine", GPUS)
def test_fewer_tokens_take_no_longer_on_any_gpu(machine: str) -> None:
    for pipeline in (pipeline.name for pipeline in PIPELINES):
        try:
            linear_plan(gpu(machine).system, LinearCall(1, *LAYERS[0]), get_pipeline(pipeline))
        except InputError:  # no such products
            continue
        for layer in drawn(LAYERS, f"{machine} {pipeline}", 3):
            assert slower(machine, pipeline, layer, COUNTS, LAST_FEW) == []
