"""The plug-in is held to what the package's own parts are held to."""

from __future__ import annotations

from pathlib import Path

import pytest

import intsim
from intsim.streams.aarch64.build import build_stream
from intsim.studies.methods import MethodStudy
from intsim.testing import check_kernel, check_machine, check_pipeline, check_softmax

PLUGIN = Path(__file__).with_name("plugin.py")
SESSION = intsim.Session([PLUGIN])
(LOADED,) = SESSION.catalogue.plugins
KERNELS = SESSION.catalogue.kernels
CALL = intsim.AttentionCall(q_len=256, kv_len=256, head_dim=64)


def test_the_method_computes_softmax_and_its_kernel_gives_the_same_bits() -> None:
    check_softmax(LOADED.module.METHOD, kernel=LOADED.sources[0])


@pytest.mark.parametrize("name", ["int_attention_vector", "flash2_wide", "int_attention+chord"])
def test_the_pipelines_compute_attention(name: str) -> None:
    check_pipeline(SESSION.pipeline(name), bound=0.2)


@pytest.mark.parametrize("name", LOADED.machines)
def test_the_machines_run_pipelines(name: str) -> None:
    check_machine(name, pipelines=("int_attention+chord", "flash2_wide"), call=CALL, session=SESSION)


def test_the_stored_kernels_are_what_their_sources_give_and_machines_price_them() -> None:
    core = SESSION.load("dawn-core").system.soc.cores["core"]
    gpu = SESSION.load("dawn-gpu").system.gpu
    chord = KERNELS.neon.load("softmax_chord")
    check_kernel(chord, machines=[core], rebuild=lambda: build_stream(LOADED.sources[0]))
    check_kernel(KERNELS.operators.load("chord.sm_87.n1024.w4"), machines=[gpu])
    check_kernel(KERNELS.fused.load("flash2_wide.sm_87.d64.128x64.w8.s1"), machines=[gpu],
                 steps=[step.name for step in SESSION.pipeline("flash2_wide").steps])


def test_the_method_has_a_price_on_cores_and_on_the_gpu() -> None:
    result = SESSION.simulate(CALL, "int_attention+chord", "dawn-board")
    assert result.details.streams["chord/softmax_chord"] == "softmax_chord"
    assert result.energy_j > 0
    assert [row["operator"] for row in MethodStudy(SESSION).operators("dawn-gpu")] == ["chord"]


def test_the_fused_kernel_runs_in_its_tile() -> None:
    result = SESSION.simulate(CALL, "flash2_wide", "dawn-gpu")
    assert result.details.tile == "128x64.w8.s1"
    assert result.details.kernel.startswith("flash2_wide.sm_87.")
