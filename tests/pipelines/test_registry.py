"""Names, objects and entry points at every door; a registry is an object and remembers nothing for another one."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import intsim
from intsim.errors import InputError
from intsim.numerics.softmax.registry import Methods, get_method
from intsim.pipelines.registry import Names, Pipelines, get_pipeline, layer_pipeline_names, pipeline_names

X = np.random.default_rng(0).standard_normal((1, 1, 5, 16))
MINE = replace(get_pipeline("int_attention"), name="mine", parameters={"b": 2, "c": 6.6})


def test_attention_takes_an_object() -> None:
    named = intsim.attention(X, X, X, "int_attention", parameters={"b": 2})
    assert np.array_equal(intsim.attention(X, X, X, MINE), named)
    assert intsim.evaluate(X, X, X, pipeline=MINE).cosine_similarity > 0.9


def test_an_object_is_verified_at_the_door() -> None:
    broken = replace(MINE, steps=MINE.steps[1:])
    with pytest.raises(InputError, match=r"mine.qk_gemm: reads q .*, which nothing before it wrote"):
        intsim.attention(X, X, X, broken)
    with pytest.raises(InputError, match="pipeline: found 3, expected a name or a Pipeline"):
        intsim.attention(X, X, X, 3)  # type: ignore[arg-type]


def test_what_is_added_has_a_name_here_and_nowhere_else() -> None:
    registry = Pipelines(Methods())
    registry.add(MINE)
    assert registry.get("mine") is MINE
    assert registry.names() == sorted([*pipeline_names(), "mine"])
    assert registry.get("mine+sas").parameters == {"threshold": 6}
    with pytest.raises(InputError, match="unknown pipeline 'mine'"):
        get_pipeline("mine")


def test_names_that_are_taken_and_things_that_are_no_pipeline_are_refused() -> None:
    registry = Pipelines(Methods())
    with pytest.raises(InputError, match="two objects are called 'fp32'"):
        registry.add(replace(MINE, name="fp32"))
    with pytest.raises(InputError, match="pipeline: found str, expected a Pipeline"):
        registry.add("fp32")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="nothing before it wrote"):
        registry.add(replace(MINE, steps=MINE.steps[1:]))
    assert "mine" not in registry.names()


def test_a_module_offers_one_or_several() -> None:
    module = ModuleType("plug_in")
    module.PIPELINE, module.PIPELINES = MINE, (replace(MINE, name="mine_too"),)  # type: ignore[attr-defined]
    names = Names()
    assert names.add(module, "here") == 2
    assert {"mine", "mine_too"} <= set(names.pipelines.names())
    assert "mine" not in pipeline_names()


def test_what_came_from_a_place_is_replaced_and_a_fault_leaves_nothing() -> None:
    names, module = Names(), ModuleType("plug_in")
    module.PIPELINE = MINE  # type: ignore[attr-defined]
    names.add(module, "here")
    combined = names.pipeline("mine+sas")
    module.PIPELINE = replace(MINE, parameters={"b": 3, "c": 6.6})  # type: ignore[attr-defined]
    names.add(module, "here")
    assert names.pipeline("mine").parameters["b"] == 3
    assert names.pipeline("mine+sas") is not combined
    module.METHODS = (replace(get_method("sas"), name="my_sas"), 3)  # type: ignore[attr-defined]
    with pytest.raises(InputError, match="here: found int, expected a SoftmaxMethod"):
        names.add(module, "here")
    with pytest.raises(InputError, match="unknown pipeline 'mine'"):
        names.pipeline("mine")
    assert "my_sas" not in names.methods.names()


def test_a_method_that_is_added_combines_with_every_base() -> None:
    methods = Methods()
    methods.add(replace(get_method("sas"), name="my_sas"))
    registry = Pipelines(methods)
    assert [step.name for step in registry.get("fp16+my_sas").steps if step.part == "softmax_path"] == [
        "convert_scores", "my_sas"]
    assert registry.get("fp16+my_sas") is registry.get("fp16+my_sas")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of someone else's, as pip leaves it."""
    (tmp_path / "theirs.py").write_text(
        "from dataclasses import replace\n"
        "from intsim.numerics.softmax.registry import get_method\n"
        "from intsim.pipelines.registry import get_pipeline\n"
        "PIPELINE = replace(get_pipeline('fp32'), name='theirs')\n"
        "METHOD = replace(get_method('float32'), name='their_softmax')\n")
    info = tmp_path / "theirs-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: theirs\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[intsim.pipelines]\ntheirs = theirs\n\n"
                                           "[intsim.softmax]\ntheirs = theirs:METHOD\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "theirs", raising=False)
    return tmp_path


def test_entry_points_are_found(installed: Path) -> None:
    registry = Pipelines(Methods())
    assert registry.get("theirs").steps == get_pipeline("fp32").steps
    assert registry.get("int_attention+their_softmax").name == "int_attention+their_softmax"
    assert {"theirs", "fp32"} <= set(registry.names())


def test_an_entry_point_that_cannot_be_loaded_is_named(installed: Path) -> None:
    (installed / "theirs.py").write_text("raise OSError('no disk')")
    with pytest.raises(InputError, match=r"intsim.pipelines theirs = theirs: cannot be loaded: OSError: no disk"):
        Pipelines(Methods()).discover()


@pytest.mark.parametrize(("given", "meant"), [
    ("linear_w8a9", "linear_w8a8"), ("ring_prefil", "ring_prefill"), ("rms_nrom_f32", "rms_norm_f32")])
def test_the_nearest_name_is_of_any_kind_of_call(given: str, meant: str) -> None:
    with pytest.raises(InputError, match=f"unknown pipeline '{given}'.*did you mean '{meant}'"):
        get_pipeline(given)


@pytest.mark.parametrize(("pipeline", "machine", "message"), [
    ("int_attention", "cortex-a76", "int_attention computes attention, expected a call of attention, not LinearCall"),
    ("rms_norm_f32", "cortex-a76", "rms_norm_f32 computes rows"),
    ("int_flash", "h100-sxm", "int_flash computes attention"),
    ("rms_norm_f32_gpu", "h100-sxm", "rms_norm_f32_gpu computes rows"),
    ("nccl", "cortex-a76", "nccl is a cluster pipeline and cortex-a76 is a CPU, expected a cluster, or a CPU pipeline"),
    ("nccl", "h100-sxm", "nccl is a cluster pipeline and h100-sxm is a GPU"),
    ("linear_w8a8", "h100-sxm", "linear_w8a8 is a CPU pipeline"),
    ("linear_s8", "cortex-a76", "linear_s8 is a GPU pipeline")])
def test_a_call_or_a_machine_that_a_pipeline_is_not_for_is_refused(pipeline: str, machine: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        intsim.plan(intsim.LinearCall(16, 16, 16), pipeline, machine)


def test_what_a_call_is_computed_by_is_listed_and_nothing_else() -> None:
    call = intsim.LinearCall(8, 8, 64)
    for wanted, known, given in ((intsim.AttentionCall(8, 8, 64), pipeline_names(), "nope"),
                                 (call, layer_pipeline_names("linear"), "linear_f17")):
        with pytest.raises(InputError) as caught:
            intsim.plan(wanted, given, "cortex-a76")
        assert caught.value.expected == "one of " + ", ".join(known)
    with pytest.raises(InputError, match="did you mean 'ring_prefill'"):  # of clusters: named where it is meant
        intsim.plan(intsim.AttentionCall(8, 8, 64), "ring_prefil", "cortex-a76")
