"""Which streams a machine runs: the fastest that all its cores have the features for, agreeing on packed layouts."""

import pytest

import intsim
from intsim.errors import InputError
from intsim.machines.cpu.load import load_soc
from intsim.machines.cpu.plan import assemble, planned_kernels
from intsim.pipelines.registry import get_pipeline

WORKLOAD = intsim.Workload(q_len=64, kv_len=96, head_dim=32)


def chosen(machine, pipeline, workload=WORKLOAD):
    soc = load_soc(machine)
    kernels = planned_kernels(get_pipeline(pipeline), workload, soc, assemble(soc, None))
    return {s.stream.routine: s.stream for s in kernels}


@pytest.mark.parametrize(("machine", "family"), [
    ("cortex-a53", "smlal_8x4"), ("cortex-a72", "smlal_8x4"), ("cortex-a55", "sdot_8x12"), ("cortex-a76", "sdot_8x12"),
    ("neoverse-v2", "mmla_8x12"), ("neoverse-n2", "mmla_8x12")])
@pytest.mark.parametrize("routine", ["gemm_s8", "gemm_u8s8"])
def test_the_gemm_that_a_cores_features_allow(machine, family, routine):
    assert chosen(machine, "int_attention")[routine].name == f"{routine}_{family}"


@pytest.mark.parametrize("machine", ["cortex-a53", "cortex-a76", "neoverse-v1", "apple-m2", "raspberry-pi-5"])
@pytest.mark.parametrize("pipeline", ["fp32", "quant_only", "int_attention"])
def test_a_gemm_reads_the_layout_that_the_packing_before_it_wrote(machine, pipeline):
    soc = load_soc(machine)
    for step in get_pipeline(pipeline).steps:
        kernels = [s for s in planned_kernels(get_pipeline(pipeline), WORKLOAD, soc, assemble(soc, None))
                   if s.step is step]
        assert len({s.stream.layout for s in kernels if s.stream.layout}) <= 1


@pytest.mark.parametrize("machine", ["cortex-a53", "cortex-a72"])
def test_fp16_is_refused_where_a_core_has_no_half_precision_arithmetic(machine):
    """Its values round every kernel to float16; a kernel that converts to float32 would compute another pipeline."""
    with pytest.raises(InputError, match=f"{machine} cannot run fp16: gemm_f16 needs fp16"):
        chosen(machine, "fp16")
