"""Which streams a machine runs: the fastest that all its cores have the features for, agreeing on packed layouts."""

import pytest

import intsim
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import soc

WORKLOAD = intsim.Workload(q_len=64, kv_len=96, head_dim=32)


def chosen(machine, pipeline, workload=WORKLOAD):
    return {k.stream.routine: k.stream for k in soc(machine).plan(workload, get_pipeline(pipeline)).kernels}


@pytest.mark.parametrize(("machine", "family"), [
    ("cortex-a53", "smlal_8x4"), ("cortex-a72", "smlal_8x4"), ("cortex-a55", "sdot_8x12"), ("cortex-a76", "sdot_8x12"),
    ("neoverse-v2", "mmla_8x12"), ("neoverse-n2", "mmla_8x12")])
@pytest.mark.parametrize("routine", ["gemm_s8", "gemm_u8s8"])
def test_the_gemm_that_a_cores_features_allow(machine, family, routine):
    assert chosen(machine, "int_attention")[routine].name == f"{routine}_{family}"


@pytest.mark.parametrize("machine", ["cortex-a53", "cortex-a76", "neoverse-v1", "apple-m2", "raspberry-pi-5"])
@pytest.mark.parametrize("pipeline", ["fp32", "quant_only", "int_attention"])
def test_a_gemm_reads_the_layout_that_the_packing_before_it_wrote(machine, pipeline):
    plan = soc(machine).plan(WORKLOAD, get_pipeline(pipeline))
    for step in get_pipeline(pipeline).steps:
        kernels = [kernel for kernel in plan.kernels if kernel.step is step]
        assert len({s.stream.layout for s in kernels if s.stream.layout}) <= 1


@pytest.mark.parametrize("machine", ["cortex-a53", "cortex-a72"])
def test_fp16_is_refused_where_a_core_has_no_half_precision_arithmetic(machine):
    """Its values round every kernel to float16; a kernel that converts to float32 would compute another pipeline."""
    with pytest.raises(InputError, match=f"{machine} cannot run fp16: gemm_f16 needs fp16"):
        chosen(machine, "fp16")
