"""Who does what of a call that is short: how many threads take part, and which kernels the calling one does alone.

Threads take time to wake, to meet and to fetch chunks, and they share memories. Libraries weigh that: OpenMP's ``if``
and ``num_threads``, the least work a thread (``get_mws``) and ``adjust_num_of_windows`` of Arm Compute Library.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate

from intsim.machines.cpu.clock import run_s
from intsim.machines.cpu.expectation import (
    alone_s,
    at_least_alone_s,
    at_least_caller_s,
    caller_s,
    expected_s,
    kernel_s,
    surely_later,
    were_all_fast_s,
)
from intsim.machines.cpu.heads import HeadOrder
from intsim.machines.cpu.plan import CpuPlan

PlansOf = Callable[[int, Sequence[HeadOrder]], list[CpuPlan]]
"""The plans of so many threads, one for each way to share heads; of no ways, all that there are."""

SINGLY = 8
"""Up to so many threads each number is looked at; beyond, powers of two, all of a kind, and as few as end equal shares
as soon."""

NEAR = 0.1
"""Of the least time that is expected of some ways: by so much what is expected may be wrong of chunks on demand, and of
cores that differ. Ways so near are run, and the one taken that ends first."""

UNLIKE = 0.5
"""As ``NEAR``, of ways to share heads, which load memories otherwise: cores that differ may take a third longer than is
expected where they wait for DRAM."""

LITTLE = 1.25
"""Of the time of a shared kernel, what one thread takes at most for it to be worth asking whether it is left alone."""

PRIVATE = 0.8
"""Of the work of all threads what fewer would take at least: what they do not share is farther away in fewer caches."""


def with_threads_that_pay(plans_of: PlansOf, asked: int) -> CpuPlan:
    """The plan of as many threads as shorten it, at most those asked for.

    Equal shares on cores that differ are those of a runtime that knows nothing of cores: all threads share, or none. So
    it is with threads that spin between steps: all that were started take part in each.

    Args:
        plans_of: makes the plans of so many threads, one for each way to share heads.
    """
    plans = plans_of(asked, ())
    orders = _likely(plans) if len(plans) > 1 else ()

    def best_of(plans: Sequence[CpuPlan]) -> CpuPlan:
        if plans[0].fusion:  # which of its few other kernels are shared may be most of the difference
            return fastest([_shared_where_it_pays(plan) for plan in plans], UNLIKE)
        return _shared_where_it_pays(fastest(plans, UNLIKE))

    @cache
    def plans_with(threads: int) -> list[CpuPlan]:
        return plans_of(threads, orders if threads > 1 else ())

    most = best_of(plans)
    expected = expected_s(most)
    # Blocks, and rows of many heads, wait for DRAM, which cores that differ share out otherwise than evenly.
    near = UNLIKE if len(most.teams) > 1 and (most.fusion or most.order.beside) else NEAR
    latest = (1.0 + near) * expected if _unsure(most) else expected

    def that_may_pay(numbers: Sequence[int], alone_s: float) -> list[int]:
        return [threads for threads in numbers if PRIVATE * alone_s / threads < expected]

    numbers = [1] if _blind(most) or _together(most) else _fewer_than(asked, most)
    fewer = that_may_pay(numbers, at_least_caller_s(most))
    if not (most.fusion or most.dynamic):  # else instructions say too little to plan for it
        fewer = [threads for threads in fewer if not all(surely_later(plan, latest) for plan in plans_with(threads))]
    fewer = fewer and that_may_pay(fewer, caller_s(most))
    return fastest([*(best_of(plans_with(threads)) for threads in fewer), most], near)


def _likely(plans: Sequence[CpuPlan]) -> list[HeadOrder]:
    """The ways to share heads that fewer threads may take: those that are not far behind with all of them."""
    least = min(map(expected_s, plans))
    return [plan.order for plan in plans if expected_s(plan) <= LITTLE * least]


def fastest(plans: Sequence[CpuPlan], near: float = NEAR) -> CpuPlan:
    """The plan that ends first, of several the first one. Equal shares of equal cores last as long as is expected.

    Args:
        near: of the least time that is expected, how much more may be expected of a plan that is run all the same.
    """
    if len(plans) == 1:
        return plans[0]
    expected = list(map(expected_s, plans))
    close = [plan for plan, seconds in zip(plans, expected, strict=True) if seconds <= (1.0 + near) * min(expected)]
    if _unsure(plans[-1]) and len(close) > 1:
        return min(close, key=run_s)
    return plans[expected.index(min(expected))]


def _unsure(plan: CpuPlan) -> bool:
    """Whether it may last otherwise than is expected: chunks are taken on demand, or cores differ."""
    return plan.dynamic or len(plan.teams) > 1


def _blind(plan: CpuPlan) -> bool:
    """Whether cores differ and the runtime takes them for equal."""
    return len(plan.teams) > 1 and not plan.dynamic


def _together(plan: CpuPlan) -> bool:
    """Whether threads spin from step to step, so that none is left to the calling one."""
    return plan.system.soc.threading.spins and not plan.dynamic


def _fewer_than(threads: int, plan: CpuPlan) -> list[int]:
    """How many might take part instead, the fewest first: not every number where there are many, or cores are slow.

    What a number of threads may choose from, more may, too.
    """
    powers = (1 << at for at in range(threads.bit_length()))
    singly = range(1, min(SINGLY, threads))
    firsts = accumulate(team.threads for team in plan.teams)
    as_soon = () if plan.dynamic else {_as_soon(parcels, threads) for parcels in _parcels(plan)}
    return sorted({few for few in (*singly, *powers, *firsts, *as_soon) if few < threads})


def _parcels(plan: CpuPlan) -> Iterator[int]:
    """How many there are of what threads share out beforehand, kernel by kernel."""
    yield from (kernel.parcels for kernel in plan.one_by_one if kernel.threaded)
    if plan.fusion:
        yield len(plan.fusion.blocks())


def _as_soon(parcels: int, threads: int) -> int:
    """The fewest threads of which none has more of equal shares than of those of so many."""
    return -(-parcels // -(-parcels // threads))


def _shared_where_it_pays(plan: CpuPlan) -> CpuPlan:
    """The same with those kernels serial whose threads would take longer than one alone, with waking and meeting."""
    if plan.threads == 1 or _together(plan):
        return plan
    shared = _shared(plan)
    if all(at in shared for at, kernel in enumerate(plan.one_by_one) if kernel.threaded):
        return plan
    # What a kernel finds in its core's caches depends on who did the one before.
    other = _sharing(plan, shared)
    if (again := _shared_again(plan, other, shared)) != shared:
        other = min(other, _sharing(plan, again), key=expected_s)
    for at in _hardly_shorter(plan, shared):
        other = min(other, _sharing(other, tuple(k for k in shared if k != at)), key=expected_s)
    return fastest([plan, other])


def _shared(plan: CpuPlan) -> tuple[int, ...]:
    """Positions of the kernels to share: the shortest way through them.

    Who shares none for long lets the other cores sleep and waits for them at the next, so a way is known by the last
    kernel that was shared. All ways lead through one that takes longer alone than all threads that have to be woken.
    """
    threading, kernels, blind = plan.system.soc.threading, plan.one_by_one, _blind(plan)
    together = {at: were_all_fast_s(plan, at) if blind else kernel_s(plan, at)
                for at, kernel in enumerate(kernels) if kernel.threaded}
    surely = {at for at, seconds in together.items()
              if kernels[at].heads * at_least_alone_s(plan, at) > threading.waking_s(math.inf) + seconds}
    single = [0.0 if at in surely else alone_s(plan, at) for at in range(len(kernels))]  # no way is by the former alone
    in_all = [kernel.repeat * kernel.heads * seconds for kernel, seconds in zip(kernels, single, strict=True)]
    ways: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for at, kernel in enumerate(kernels):
        if kernel.threaded:
            shortest = min([(so_far + sum(in_all[_after(shared):at]) + kernel.repeat * (
                threading.waking_s(sum(single[_after(shared):at])) + together[at]), (*shared, at))
                for so_far, shared in ways])
            ways = [shortest] if at in surely else [*ways, shortest]
    return min([(so_far + sum(in_all[_after(shared):]), shared) for so_far, shared in ways])[1]


def _shared_again(plan: CpuPlan, other: CpuPlan, shared: tuple[int, ...]) -> tuple[int, ...]:
    """With those kernels that take longer alone than shared after all: what other cores wrote is farther away."""
    return tuple(at for at, kernel in enumerate(plan.one_by_one) if at in shared or (
        kernel.threaded and other.kernels[at].repeat * alone_s(other, at) > kernel.repeat * kernel_s(plan, at)))


def _hardly_shorter(plan: CpuPlan, shared: tuple[int, ...]) -> list[int]:
    """Those of shared kernels that save too little to make up for what the next one finds farther away."""
    return [at for at in shared if all(plan.kernels[at].heads * seconds(plan, at) < LITTLE * kernel_s(plan, at)
                                       for seconds in (at_least_alone_s, alone_s))]


def _after(shared: tuple[int, ...]) -> int:
    return shared[-1] + 1 if shared else 0


def _sharing(plan: CpuPlan, shared: tuple[int, ...]) -> CpuPlan:
    return replace(plan, layout=plan.layout.sharing(shared))
