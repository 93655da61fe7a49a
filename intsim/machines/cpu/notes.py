"""What a CPU plan assumes, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from intsim.calls import AttentionCall
from intsim.machines.cpu.choice import invocations_of
from intsim.machines.cpu.plan import CpuPlan


def assumptions(plan: CpuPlan) -> tuple[str, ...]:
    """The sentences that stand in a result."""
    substitutes = plan.system.soc.substitutes
    asked = dict.fromkeys(invocation.routine for step in plan.pipeline.steps
                          for invocation in invocations_of(step, plan.call, plan.system))
    shares = "chunks of rows on demand" if plan.dynamic else "equal shares of the rows, fixed"
    masked = isinstance(plan.call, AttentionCall) and plan.call.modification.masks
    skips = any("kept_keys" in kernel.invocation.shape.values() for kernel in plan.kernels)
    return (
        f"{plan.threads} threads, one per core, {shares}; a barrier after every parallel kernel call",
        "heads run one after another; events and samples show the first one",
        *(["one query: matrix times vector, the threads share rows of K and of V^T, which lies in memory so"]
          if any(kernel.invocation in kernel.step.one_query for kernel in plan.kernels) else []),
        "caches replace at random; reuse distances are those of whole-matrix ops in order",
        *(f"{routine} {_instead(substitutes[routine])}, as the machine file says"
          for routine in asked if routine in substitutes),
        *(_masked(plan, skips) if masked else []),
        *(f"{step.name} is not in the timed region: {step.untimed}"
          for step in plan.pipeline.steps if not step.invocations),
    )


def _masked(plan: CpuPlan, skips: bool) -> list[str]:
    """What a mask saves."""
    assert isinstance(plan.call, AttentionCall)
    if skips:
        return ["keys that the mask hides are skipped one by one, and looking at it takes no time; every row is one of "
                f"the mean, {plan.call.kept_keys} of {plan.call.kv_len} keys"]
    what = f"the mask of {plan.call.variant}" if plan.call.variant else "a causal mask"
    return [f"{what} saves no work: these pipelines compute whole matrices"]


def _instead(routines: Sequence[str]) -> str:
    return f"runs as {' and '.join(routines)}" if routines else "was done before the timed region"
