"""Who prices the calls of a model: the one place here that asks what kind of machine it is."""

from __future__ import annotations

from collections.abc import Callable, Collection

from intsim.errors import InputError
from intsim.machines.cluster.cluster import ClusterMachine
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.machine import Machine
from intsim.memo import Memo
from intsim.models.attention import cache_alone, in_layer
from intsim.models.cluster import ClusterPricer, checked
from intsim.models.cpu import CpuPricer, machine_of_models
from intsim.models.gpu import GpuAttention, GpuPricer, check_formats, following
from intsim.models.pricing import CallCost, Pricer
from intsim.models.recipes import RECIPES, get_recipe
from intsim.models.request import Request
from intsim.numerics.linear.formats import TENSOR_CORES
from intsim.pipelines.modifications.place import with_modification
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.spec import Pipeline
from intsim.pipelines.variants.soft_cap import SoftCap


def usual_attention(machine: Machine) -> tuple[str, str]:
    """The attention of who asks for none, and what it stands beside: half precision, where the machine has it.

    Raises:
        InputError: it is neither a CPU nor of GPUs.
    """
    if target_of(machine) == "gpu":
        return "int_flash", "flash2_fp16"
    assert isinstance(machine, SocMachine)
    halves = all("fp16" in timer.features for timer in machine.system.timers.values())
    return "int_attention", "fp16" if halves else "fp32"


def stored_attention(machine: Machine) -> Collection[str]:
    """The fused pipelines of which kernels are stored that a GPU, or those of a cluster, run."""
    gpu = machine.gpu if isinstance(machine, ClusterMachine) else machine
    assert isinstance(gpu, GpuMachine)
    return gpu.system.kernels.fused.pipelines(gpu.system.gpu.runs)


def target_of(machine: Machine) -> str:
    """What pipelines of one of its devices are for.

    Raises:
        InputError: it is neither a CPU nor of GPUs.
    """
    if isinstance(machine, SocMachine):
        return "cpu"
    if isinstance(machine, GpuMachine | ClusterMachine):
        return "gpu"
    raise no_layers(machine.identity.name, machine.identity.kind)


def no_layers(machine: str, kind: str) -> InputError:
    """What is said of a machine that runs no model."""
    return InputError(f"{machine} is of kind {kind}", key="machine",
                      expected="a core, an SoC, a GPU or a cluster: linear layers have no kernels for others")


def _changed(wanted: Request) -> Pipeline:
    """The attention with its step that changes scores, where the model or the request has one."""
    cap, asked = wanted.model.soft_caps[0], parse(wanted.model.variant)
    both = Together(((SoftCap(cap),) if cap else ()) + asked.parts)
    return with_modification(wanted.attention, both) if both.scores else wanted.attention


def _nothing(wanted: Request, keys: tuple[str, ...], why: str) -> None:
    """Refuse settings that a machine has not."""
    for key in keys:
        if getattr(wanted, key) is not None:
            raise InputError(f"found {getattr(wanted, key)!r}", key=key, expected=f"nothing: {why}")


def pricer_of(wanted: Request, machine: Machine, pipelines: Callable[[str], Pipeline],
              memory: Memo[CallCost]) -> Pricer:
    """Who prices the calls of a request.

    Raises:
        InputError: a kind of machine without kernels for a model, attention for another one, or a setting that it has
            not.
    """
    model = wanted.model
    recipe = get_recipe(wanted.linear, wanted.head).for_tables(model.two_tables)
    recipe = recipe.for_experts(model.experts.count if model.experts else None)
    target_of(machine)
    if not isinstance(machine, ClusterMachine):
        _nothing(wanted, ("parallel", "devices"), "it is one device")
    if isinstance(machine, GpuMachine | ClusterMachine):
        _nothing(wanted, ("threads", "schedule"), "a GPU's blocks schedule themselves")
        launching = wanted.launching or "stream"
        gpu = machine.gpu if isinstance(machine, ClusterMachine) else machine
        check_formats(gpu, recipe, pipelines)
        one = GpuPricer(following(gpu, launching), launching,  # type: ignore[arg-type]  # checked there
                        recipe, model.layers, GpuAttention.of(wanted.attention, model.head_dim), pipelines, memory)
        if isinstance(machine, GpuMachine):
            return one
        devices = wanted.devices or machine.topology.devices
        higher = {key: topology.over(devices) for key, topology in machine.higher.items()}
        return ClusterPricer(one, machine.topology.over(devices), checked(wanted.parallel or "tensor"), model, higher)
    assert isinstance(machine, SocMachine)
    _nothing(wanted, ("launching",), "a CPU launches no kernels")
    if recipe.matrix[0] in TENSOR_CORES:
        raise InputError(f"found '{recipe.matrix[0]}', which GPUs' tensor cores multiply", key="linear",
                         expected="on a CPU one of " + ", ".join(name for name in RECIPES if name not in TENSOR_CORES))
    soc, attention = machine_of_models(machine), in_layer(_changed(wanted))
    threads = sum(team.threads for team in soc.system.assemble(wanted.threads))
    cross = in_layer(wanted.attention, ("q",)) if model.encoder else None
    cache = cache_alone(wanted.attention) if model.encoder else None
    return CpuPricer(soc, threads, wanted.schedule, recipe, model.layers, model.head_dim, attention, cross, cache,
                     pipelines, memory)
