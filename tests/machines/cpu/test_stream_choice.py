"""Which streams a machine runs: the fastest that all its cores have the features for, agreeing on packed layouts."""

import pytest

import intsim
from intsim.errors import InputError
from intsim.machines.cpu.choice import choose_streams, in_whole_tiles
from intsim.pipelines.registry import get_pipeline
from intsim.resources import machine_files
from tests.machines.build import soc, timer
from tests.sampled import sampled

CORES = [name for name, path in machine_files().items() if path.parent.name == "cores"]

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


def test_a_substitute_that_the_cores_cannot_run_is_said_to_be_one(tmp_path):
    older = "extends: rk3588s\ntitle: RK3399\nset: {clusters.0.core: cortex-a72, clusters.1.core: cortex-a53}\n"
    (tmp_path / "a.yaml").write_text(older)
    with pytest.raises(InputError, match=r"artifact_gemm_s8 needs dotprod.*or 'substitutes: \{\}' in the machine file"):
        intsim.simulate(WORKLOAD, "int_attention", tmp_path / "a.yaml")
    (tmp_path / "b.yaml").write_text(older + "substitutes: {}\n")
    intsim.simulate(WORKLOAD, "int_attention", tmp_path / "b.yaml")


def usable(core, *routines):
    return [[s for s in soc(core).system.streams(routine) if set(s.features) <= set(timer(core).features)]
            for routine in routines]


@pytest.mark.parametrize("core", sampled(CORES, every=6, first=4))
def test_no_kernel_is_faster_than_its_ports_and_their_bound_needs_no_clock(core):
    of, bounds = timer(core), []
    for stream in [stream for streams in usable(core, "gemm_s8", "pack_b_s8", "gemm_f32") for stream in streams]:
        for m, n, k in ((64, 96, 32), (7, 5, 130)):
            shape = {name: size for name, size in {"m": m, "n": n, "k": k}.items() if name in stream.symbols}
            before = len(of.memory.blocks._values)
            bounds.append(of.at_least_cycles(stream, shape))
            assert len(of.memory.blocks._values) == before
            assert bounds[-1] <= of.kernel(stream, shape).cycles
    assert (of.core.order == "out_of_order") is all(bound > 0.0 for bound in bounds)


@pytest.mark.parametrize("core", sampled(CORES, every=6, first=1))
@pytest.mark.parametrize("sizes", [(64, 96, 32), (1, 4, 300)])
def test_the_kernels_that_are_chosen_are_those_of_all_that_were_timed(core, sizes):
    streams = usable(core, "pack_b_s8", "gemm_s8")
    shapes = [dict(zip(("m", "k"), sizes[1:], strict=True)), dict(zip(("m", "n", "k"), sizes, strict=True))]
    pairs = [(pack, gemm) for pack in streams[0] for gemm in streams[1] if pack.layout == gemm.layout]
    cycles = {pair: sum(in_whole_tiles(timer(core), stream, shape).cycles
                        for stream, shape in zip(pair, shapes, strict=True)) for pair in pairs}
    assert cycles[tuple(choose_streams(streams, shapes, timer(core)))] == min(cycles.values())
