"""Who prices the calls of a model: the one place here that asks what kind of machine it is."""

from __future__ import annotations

from collections.abc import Callable

from intsim.errors import InputError
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.machine import Machine
from intsim.memo import Memo
from intsim.models.attention import in_layer
from intsim.models.cpu import CpuPricer, machine_of_models
from intsim.models.gpu import GpuAttention, GpuPricer, following
from intsim.models.pricing import CallCost, Pricer
from intsim.models.recipes import get_recipe
from intsim.models.request import Request
from intsim.pipelines.spec import Pipeline


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


def target_of(machine: Machine) -> str:
    """What pipelines of one of its devices are for.

    Raises:
        InputError: it is neither a CPU nor of GPUs.
    """
    if isinstance(machine, SocMachine):
        return "cpu"
    if isinstance(machine, GpuMachine):
        return "gpu"
    raise InputError(f"{machine.identity.name} is a {machine.identity.kind}", key="machine",
                     expected="a core, an SoC or a GPU: linear layers have no kernels for others")


def pricer_of(wanted: Request, machine: Machine, pipelines: Callable[[str], Pipeline],
              memory: Memo[CallCost]) -> Pricer:
    """Who prices the calls of a request.

    Raises:
        InputError: a kind of machine without kernels for a model, attention for another one, or a setting that it has
            not.
    """
    model, recipe = wanted.model, get_recipe(wanted.linear, wanted.head)
    if target_of(machine) == "gpu":
        assert isinstance(machine, GpuMachine)
        for key in ("threads", "schedule"):
            if getattr(wanted, key) is not None:
                raise InputError(f"found {getattr(wanted, key)!r}", key=key,
                                 expected="nothing: a GPU's blocks schedule themselves")
        launching = wanted.launching or "stream"
        return GpuPricer(following(machine, launching), launching,  # type: ignore[arg-type]  # checked there
                         recipe, model.layers, GpuAttention.of(wanted.attention), pipelines, memory)
    assert isinstance(machine, SocMachine)
    if wanted.launching is not None:
        raise InputError(f"found {wanted.launching!r}", key="launching", expected="nothing: a CPU launches no kernels")
    soc, attention = machine_of_models(machine), in_layer(wanted.attention)
    threads = sum(team.threads for team in soc.system.assemble(wanted.threads))
    cross = in_layer(wanted.attention, writes_cache=False) if model.encoder else None
    return CpuPricer(soc, threads, wanted.schedule, recipe, model.layers, attention, cross, pipelines, memory)
