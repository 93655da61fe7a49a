"""Every refusal of ``verify``, each from a pipeline of ours with one thing made wrong; and what the kernels know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

import intsim
from intsim.errors import InputError
from intsim.numerics.softmax.registry import method_names
from intsim.pipelines.common import buffers
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.spec import Buffer, Invocation, Pipeline, Step
from intsim.pipelines.verify import SIZES, verify
from intsim.streams.aarch64.manifest import kernels
from intsim.streams.aarch64.manifest.model import ArrayArgument
from tests.stored import kernel_names, load_kernel

FP32, INT_FLASH, INT_ATTENTION = (get_pipeline(name) for name in ("fp32", "int_flash", "int_attention"))
OTHER = Buffer("scores", "f16", ("q_len", "kv_len"))


def changed(pipeline: Pipeline, at: str, **fields: object) -> Pipeline:
    """The pipeline with fields of one step changed."""
    return replace(pipeline, steps=tuple(replace(s, **fields) if s.name == at else s  # type: ignore[arg-type]
                                         for s in pipeline.steps))


def without(pipeline: Pipeline, name: str) -> Pipeline:
    """The pipeline without one of its steps."""
    return replace(pipeline, steps=tuple(step for step in pipeline.steps if step.name != name))


def kernel_changed(**fields: object) -> Pipeline:
    """A pipeline with fields of one kernel changed."""
    (kernel,) = FP32.step("softmax").invocations
    return changed(FP32, "softmax", invocations=(replace(kernel, **fields),))  # type: ignore[arg-type]


WRONG: dict[str, tuple[Callable[[], Pipeline], str]] = {
    "two steps of one name": (
        lambda: changed(FP32, "softmax", name="qk_gemm"), r"fp32.qk_gemm: two steps have this name"),
    "reads what nothing wrote": (
        lambda: without(FP32, "qk_gemm"),
        r"fp32.softmax: reads scores \(f32, q_len x kv_len\), which nothing before it wrote"),
    "reads what is written later": (
        lambda: replace(FP32, steps=(FP32.steps[0], FP32.steps[2], FP32.steps[1], FP32.steps[3])),
        "fp32.softmax: reads scores .*, which nothing before it wrote"),
    "reads the next tile's": (
        lambda: changed(INT_FLASH, "rescale_output", stage="rows"), "int_flash.rescale_output: reads alpha"),
    "formats differ": (
        lambda: changed(FP32, "softmax", reads=(OTHER, buffers.MASK, buffers.SCALE)),
        r"fp32.softmax: reads scores \(f16, .*expected scores \(f32, .* as qk_gemm writes it"),
    "a tile's buffer after the tiles": (
        lambda: changed(INT_FLASH, "output", reads=(INT_FLASH.step("softmax").writes[0], *INT_FLASH.steps[-1].reads[1:]
                                                    )), "int_flash.output: reads p of a tile at the stage finish"),
    "a life that its stage does not have": (
        lambda: changed(INT_FLASH, "qk_gemm", writes=(replace(INT_FLASH.step("qk_gemm").writes[0], per="block"),)),
        "int_flash.qk_gemm: writes scores per block at the stage tile, expected per tile or state"),
    "writes what the runner gives": (
        lambda: changed(FP32, "qk_gemm", writes=(buffers.MASK,)), "fp32.qk_gemm: writes mask, expected a name"),
    "no output": (lambda: without(FP32, "pv_gemm"), "fp32: no step writes output"),
    "a timed step without kernel": (
        lambda: changed(FP32, "softmax", invocations=()), "fp32.softmax: is timed and has no kernel, expected invoc"),
    "timed and untimed": (
        lambda: changed(FP32, "softmax", untimed="so"), "fp32.softmax: has kernels and is untimed"),
    "a kernel for one span of a fused one": (
        lambda: changed(INT_FLASH, "softmax", invocations=FP32.step("softmax").invocations),
        "int_flash.load_q: is timed and has no kernel"),
    "an undeclared buffer of a kernel": (
        lambda: changed(FP32, "softmax", invocations=(
            Invocation("softmax_f32", {"m": "q_len", "n": "kv_len"}, {"src": "scoers", "dst": "probabilities"}),)),
        "fp32.softmax: softmax_f32 moves scoers, expected a buffer .*did you mean 'scores'"),
    "a parameter that does not exist": (
        lambda: changed(INT_ATTENTION, "index_softmax", parameters=("b", "d")),
        "int_attention.index_softmax: .*d"),
    "a parameter that nothing takes": (
        lambda: replace(FP32, parameters={"b": 5}), "fp32: no step takes the parameter 'b'"),
    "tiles without a width": (
        lambda: replace(INT_FLASH, parameters={}), "int_flash: has steps of tiles, expected a parameter block_n"),
    "a function of other arguments": (
        lambda: changed(FP32, "softmax", numeric=lambda scores: scores),
        "fp32.softmax: its function does not take what the step reads: .*expected 3 arrays"),
    "no function": (
        lambda: changed(FP32, "softmax", numeric=3), "fp32.softmax: its function is 3, expected a function"),
    "an unknown part": (
        lambda: changed(FP32, "softmax", part="sofmax_path"), "fp32.softmax: unknown part .*softmax_path"),
    "an unknown stage": (lambda: changed(FP32, "softmax", stage="row"), "fp32.softmax: unknown stage .*mean 'rows'"),
    "an unknown target": (lambda: replace(FP32, target="tpu"), "fp32: unknown target 'tpu'"),  # type: ignore[arg-type]
    "an unknown kind of call": (
        lambda: replace(FP32, computes="atention"), "unknown computes .*mean 'attention'"),  # type: ignore[arg-type]
    "an unknown format": (
        lambda: changed(FP32, "pv_gemm", writes=(replace(FP32.step("pv_gemm").writes[0], format="f23"),)),
        "fp32.pv_gemm.output: unknown format 'f23'"),
    "an unknown size": (
        lambda: kernel_changed(shape={"m": "qlen", "n": "kv_len"}), "unknown symbol 'qlen' in 'qlen'.*mean 'q_len'"),
    "a shape that is no expression": (lambda: kernel_changed(shape={"m": "q_len +"}), "found 'q_len [+]'"),
    "an unknown repeat": (lambda: kernel_changed(repeat="batch * heds"), "fp32.softmax.softmax_f32: .*mean 'heads'"),
    "an unknown threading": (lambda: kernel_changed(threading="row"), "softmax_f32: unknown threading .*mean 'rows'"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_refused(case: str) -> None:
    make, message = WRONG[case]
    with pytest.raises(InputError, match=message):
        verify(make())


@pytest.mark.parametrize("call", [
    intsim.AttentionCall(1, 1, 1), intsim.LinearCall(1, 1, 1), intsim.RowsCall(1, 1)])
def test_sizes_are_those_that_calls_have(call: intsim.AttentionCall | intsim.LinearCall | intsim.RowsCall) -> None:
    for computes in call.COMPUTED_AS:
        assert sorted(call.symbols) == sorted(SIZES[computes])


@pytest.mark.parametrize("ask", [
    lambda pipeline: intsim.plan(intsim.AttentionCall(64, 64, 64), pipeline, "cortex-a76"),
    lambda pipeline: intsim.simulate(intsim.AttentionCall(64, 64, 64), pipeline, "cortex-a76"),
    lambda pipeline: intsim.attention(*np.zeros((3, 1, 1, 8, 64)), pipeline)])
def test_an_object_is_verified_at_every_door(ask: Callable[[Pipeline], object]) -> None:
    with pytest.raises(InputError, match=r"fp32\.softmax: is timed and has no kernel"):
        ask(changed(FP32, "softmax", invocations=()))


def test_a_span_must_be_a_step() -> None:
    verify(INT_FLASH, spans={"qk_gemm", "softmax"})
    with pytest.raises(InputError, match=r"int_flash: its kernel has a span 'softmx' that is no step.*mean 'softmax'"):
        verify(INT_FLASH, spans={"qk_gemm", "softmx"})


@pytest.mark.parametrize("name", [n for n in pipeline_names() if get_pipeline(n).target == "gpu"])
def test_the_spans_of_a_stored_kernel_are_steps(name: str) -> None:
    stored = next((n for n in kernel_names() if n.startswith(f"{name}.")), None)
    if stored is None:
        pytest.skip("no stored kernel")
    kernel = load_kernel(stored)
    verify(get_pipeline(name), spans={i.span for block in kernel.blocks for i in block.instructions if i.span})


ARRAYS = {kernel.routine: {a.name: a.dtype for a in kernel.arguments if isinstance(a, ArrayArgument)}
          for kernel in kernels().values()}
CPU = [name for name in pipeline_names() if get_pipeline(name).target == "cpu"]
COMBINED = [f"{base}+{method}" for base in ("fp32", "fp16", "quant_only", "int_attention") for method in method_names()]


@pytest.mark.parametrize("name", CPU + COMBINED)
def test_kernels_move_elements_of_the_declared_formats(name: str) -> None:
    verify(get_pipeline(name), arrays=ARRAYS)


def test_a_kernel_of_another_format_is_refused() -> None:
    wrong = {**ARRAYS, "softmax_f32": {"src": "float16", "dst": "float32"}}
    with pytest.raises(InputError, match="softmax_f32 moves scores in elements of float16, expected f32"):
        verify(FP32, arrays=wrong)


def steps_with_calls() -> list[tuple[Pipeline, Step, Invocation]]:
    return [(p, step, call) for p in map(get_pipeline, CPU) for step in p.steps
            for call in (*step.invocations, *step.one_query)]


def test_declared_bytes_are_those_of_the_kernels_arrays() -> None:
    """Of whole tiles, which no kernel pads; a kernel for one query sees one, and packed panels are the kernel's own."""
    from intsim.expressions import evaluate

    by_routine = {kernel.routine: kernel for kernel in kernels().values()}
    compared = 0
    for pipeline, step, call in steps_with_calls():
        sizes = {"q_len": 1 if call in step.one_query else 192, "kv_len": 384, "head_dim": 192,
                 "v_head_dim": 192, "heads": 1, "kv_heads": 1, "batch": 1, "kept_keys": 384}
        kernel = by_routine[call.routine]
        shape = {symbol: evaluate(text, sizes) for symbol, text in call.shape.items()}
        for argument in kernel.arguments:
            if not isinstance(argument, ArrayArgument) or argument.name not in call.buffers:
                continue
            buffer = step.buffers[call.buffers[argument.name]]
            if buffer.name.endswith("_packed"):
                continue
            width = {"int8": 1, "uint8": 1, "float16": 2, "int32": 4, "float32": 4}[argument.dtype]
            assert buffer.bytes(sizes) == width * evaluate(argument.elements, shape), (pipeline.name, step.name, call,
                                                                                      argument)
            compared += 1
    assert compared > 100
