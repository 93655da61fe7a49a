"""What a CPU plan assumes, in plain words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intsim.calls import AttentionCall
from intsim.expressions import evaluate
from intsim.machines.cpu.allocation import taken_bytes
from intsim.machines.cpu.choice import invocations_of
from intsim.machines.cpu.fusion import KEYS_TOGETHER
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.system import Team

KEYS = {"kv_len", "kept_keys"}
ONE_QUERY = "one query: matrix times vector, the threads share rows of K and of V^T, which lies in memory so"
ONE_TOKEN = "one token: matrix times vector, the threads share rows of the weights"


def assumptions(plan: CpuPlan) -> tuple[str, ...]:
    """The sentences that stand in a result."""
    substitutes = plan.system.soc.substitutes
    asked = dict.fromkeys(invocation.routine for step in plan.pipeline.steps
                          for invocation in invocations_of(step, plan.call, plan.system))
    shares = "chunks of rows on demand" if plan.dynamic else "equal shares of the rows, fixed"
    if plan.dynamic and len(plan.teams) > 1:
        shares += " (a slow core leaves those that faster ones end sooner)"
    if any(map(plan.on_demand, plan.one_by_one)) and not plan.dynamic:
        shares += ", but for products whose pieces threads take from a counter"
    masked = isinstance(plan.call, AttentionCall) and plan.call.modification.masks
    skips = any("kept_keys" in kernel.invocation.shape.values() for kernel in plan.kernels)
    return (
        _threads(plan, shares),
        *_waits(plan),
        *_alone(plan),
        *_moved(plan),
        *_fused(plan),
        *_heads(plan),
        *(["masks differ by head: threads meet after each head, but who is done with one does not wait for the others"]
          if plan.fusion and plan.fusion.each else []),
        *([ONE_QUERY if isinstance(plan.call, AttentionCall) else ONE_TOKEN]
          if any(kernel.invocation in kernel.step.one_query for kernel in plan.kernels) else []),
        "caches replace at random; reuse distances are those of "
        + ("a block's steps in order, block after block" if plan.fusion else "steps over whole matrices in order"),
        *(f"{routine} {_instead(substitutes[routine])}, as the machine file says"
          for routine in asked if routine in substitutes),
        *_taken(plan),
        *_one_by_one(plan),
        *(_masked(plan, skips) if masked else []),
        *_blind(plan),
        *(f"{step.name} is not in the timed region: {step.untimed}"
          for step in plan.pipeline.steps if not step.invocations),
    )


def _heads(plan: CpuPlan) -> list[str]:
    """In which order heads run, and what those that share K and V save."""
    if not isinstance(plan.call, AttentionCall):
        return []
    if plan.fusion and plan.fusion.beside:
        return ["the threads share the blocks of all heads", *_grouped(plan)]
    of_each = {kernel.step.name: kernel.heads == 1 for kernel in plan.kernels if kernel.repeat * kernel.heads > 1}
    if plan.fusion or all(of_each.values()):
        return ["heads run one after another; events and samples show the first one"]
    whole = any(kernel.invocation.threading == "whole_heads" for kernel in plan.kernels)
    alone = [step for step, each in of_each.items() if each]
    return ["the threads share the rows of all heads together, step by step"
            + (f", but for {', '.join(alone)}: head after head" if alone else ""),
            *(["what one thread does for a head, others do for other heads"] if whole else []),
            *_grouped(plan)]


def _grouped(plan: CpuPlan) -> list[str]:
    call = plan.call
    if not isinstance(call, AttentionCall) or call.heads == call.kv_heads:
        return []
    sharing = f"{call.heads // call.kv_heads} heads that share K and V"
    if plan.order.grouped and plan.fusion:
        return [f"the blocks of {sharing} follow one another, and these are packed once"]
    if plan.order.grouped:
        return [f"the queries of {sharing} are rows of one product, for which these are packed once"]
    turns = any(kernel.heads > 1 and kernel.in_turn < 1.0 for kernel in plan.kernels)
    return [f"{sharing} take turns after some rows of K or V^T, which caches hold meanwhile"] if turns else []


def _threads(plan: CpuPlan, shares: str) -> str:
    """Who takes part."""
    if plan.threads == 1:
        return "one thread" + (f" of {plan.asked}: {_more(plan)}" if plan.asked > 1 else "")
    fewer = f" (of {plan.asked}: more would take longer)" if plan.asked > plan.threads else ""
    return f"{plan.threads} threads{fewer}, one per core, {shares}; a barrier after every parallel kernel call"


def _more(plan: CpuPlan) -> str:
    """Why one thread does all."""
    fastest = plan.teams[0].cluster
    if plan.schedule == "dynamic" or plan.asked <= fastest.count:
        return "more would take longer"
    return ("equal shares on all of these cores, which differ, would take longer; "
            f"{fastest.count} threads, or schedule dynamic, may be faster")


def _waits(plan: CpuPlan) -> list[str]:
    """Equal shares on cores that differ, which benchmarks on boards have, too."""
    equal = plan.fusion is not None or any(kernel.threaded and not plan.on_demand(kernel) for kernel in plan.kernels)
    if plan.dynamic or len(plan.teams) == 1 or not equal:
        return []
    return [unequal(plan.teams[0])]


def unequal(fastest: Team) -> str:
    """What equal shares come to on cores of which one team is the fastest."""
    return (f"equal shares on cores that differ: those of {fastest.cluster.name} wait for the others; "
            f"{fastest.threads} threads, or schedule dynamic, may be faster")


def _alone(plan: CpuPlan) -> list[str]:
    """Steps too short to be shared out."""
    steps = [] if plan.fusion else [kernel.step for kernel in plan.kernels]
    asked = {step.name: sum(i.threading != "serial" for i in invocations_of(step, plan.call, plan.system))
             for step in steps}
    names = [name for name, count in asked.items()
             if count and not any(kernel.threaded for kernel in plan.kernels if kernel.step.name == name)]
    if not names or plan.threads == 1:
        return []
    return [f"{', '.join(names)}: the calling thread alone, as sharing their work would take longer"]


def _moved(plan: CpuPlan) -> list[str]:
    """Whether threads change cores."""
    migration = plan.system.soc.threading.migration
    if migration is None or len(plan.teams) == 1:
        return []
    return [f"the operating system moves threads of slow cores to fast ones, {migration.after_s * 1e3:.3g} ms after "
            "these have ended their own work"]


def _taken(plan: CpuPlan) -> list[str]:
    """Memory that the software takes anew: without its size, so that calls of several lengths share the sentence."""
    found = plan.system.soc.allocation
    taken = {kernel.step.name: taken_bytes(plan.system, kernel, plan.reuse.moves) for kernel in plan.one_by_one}
    return [f"{step} takes memory anew in each call, zeroed by the calling thread"
            + (", page by page from the operating system" if found and count >= found.kept_bytes else "")
            for step, count in taken.items() if count]


def _one_by_one(plan: CpuPlan) -> list[str]:
    """Kernels whose counts hold what whole vectors or tiles leave of the keys: they take it element by element."""
    if not isinstance(plan.call, AttentionCall):
        return []
    names = dict.fromkeys(
        kernel.stream.name for kernel in plan.kernels for symbol, of in kernel.invocation.shape.items()
        if of in KEYS and any(evaluate(block.trips, kernel.shape) for block in kernel.stream.blocks
                              if re.search(rf"(?<!\* )\b{symbol} % \d+\b(?! >)", block.trips)))
    return [f"{', '.join(names)}: what whole vectors or tiles leave of {plan.call.kv_len} keys go element by element; "
            "some more may be faster"] if names else []


def _fused(plan: CpuPlan) -> list[str]:
    """How the blocks of a fused pipeline run."""
    if plan.fusion is None:
        return []
    serial = any(kernel.invocation.threading == "serial" for kernel in plan.kernels[plan.fusion.first:])
    return [f"blocks of {plan.fusion.rows} query rows, each by one thread through all steps with all its keys; K and V "
            "are laid out before, and threads meet at the end" + ("" if plan.fusion.beside else " of a head"),
            *(["what runs on one thread over whole matrices, each thread runs on its blocks"] if serial else [])]


def _masked(plan: CpuPlan, skips: bool) -> list[str]:
    """What a mask saves."""
    assert isinstance(plan.call, AttentionCall)
    if plan.fusion and not plan.fusion.keys:
        return [f"the mask hides no {KEYS_TOGETHER} keys that blocks would skip; hiding single keys takes no time"]
    if plan.fusion:
        seen = sum(keys * rows for _, rows, keys in plan.fusion.blocks())
        share = seen / (plan.call.q_len * plan.call.kv_len)
        share /= plan.call.batch * plan.call.heads if plan.fusion.beside else 1
        return [f"{KEYS_TOGETHER} keys that the mask hides from all rows of a block are skipped, {1 - share:.0%} of "
                "all; hiding single keys inside takes no time"]
    if skips:
        return ["keys that the mask hides are skipped one by one, and looking at it takes no time; a row sees "
                f"{plan.call.kept_keys} of {plan.call.kv_len} keys on average, and a thread's rows their own mean"]
    what = f"the mask of {plan.call.variant}" if plan.call.variant else "a causal mask"
    return [f"{what} saves no work: the pipeline computes whole matrices, and {plan.pipeline.name}@fused would not"]


def _blind(plan: CpuPlan) -> list[str]:
    """Queries of a causal call with more of them than keys."""
    call = plan.call
    if not isinstance(call, AttentionCall) or not call.causal or call.q_len <= call.kv_len:
        return []
    return [f"the first {call.q_len - call.kv_len} of {call.q_len} queries see no key under the causal mask: their "
            "output is 0"]


def _instead(routines: Sequence[str]) -> str:
    return f"runs as {' and '.join(routines)}" if routines else "was done before the timed region"
