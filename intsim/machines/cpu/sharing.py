"""Which kernels the threads share, and which the calling thread does alone: those where they would meet for longer."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.jobs import job_of
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.system import Team


def shared_where_it_pays(plan: CpuPlan) -> CpuPlan:
    """The same with those kernels serial whose threads would take longer than one alone, with waking and meeting.

    Libraries have such a least amount of work, too (``if`` of OpenMP, ``get_mws`` of Arm Compute Library): without it
    one query over a short cache takes several times longer on eight cores than on one.
    """
    if plan.threads == 1:
        return plan
    shared = _shared(plan)
    if all(at in shared for at, kernel in enumerate(plan.kernels) if kernel.threaded):
        return plan
    # What a kernel finds in its core's caches depends on who did the one before.
    return min((plan, _sharing(plan, shared), _sharing(plan, ())), key=_all_s)


def _shared(plan: CpuPlan) -> tuple[int, ...]:
    """Positions of the kernels to share: the shortest way through them.

    Who shares none for long lets the other cores sleep and waits for them at the next, so a way is known by the last
    kernel that was shared.
    """
    alone = [_alone_s(plan, at) for at in range(len(plan.kernels))]
    ways: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for at, kernel in enumerate(plan.kernels):
        if kernel.threaded:
            together = _together_s(plan, at)
            idle = [sum(alone[_after(shared):at]) for _, shared in ways]
            ways.append(min((so_far + by_one + _waking_s(plan, by_one) + together, (*shared, at))
                            for (so_far, shared), by_one in zip(ways, idle, strict=True)))
    return min((so_far + sum(alone[_after(shared):]), shared) for so_far, shared in ways)[1]


def _all_s(plan: CpuPlan) -> float:
    """Of all kernels, as they are shared."""
    seconds = idle = 0.0
    for at, kernel in enumerate(plan.kernels):
        if kernel.threaded:
            seconds += _waking_s(plan, idle) + _together_s(plan, at)
            idle = 0.0
        else:
            alone = _alone_s(plan, at)
            seconds, idle = seconds + alone, idle + alone
    return seconds


def _after(shared: tuple[int, ...]) -> int:
    return shared[-1] + 1 if shared else 0


def _waking_s(plan: CpuPlan, idle_s: float) -> float:
    sleep = plan.system.soc.threading.sleep
    return sleep.wake_s if sleep and idle_s > sleep.after_s else 0.0


def _sharing(plan: CpuPlan, shared: tuple[int, ...]) -> CpuPlan:
    return replace(plan, kernels=tuple(kernel if at in shared else _by_caller(kernel)
                                       for at, kernel in enumerate(plan.kernels)))


def _by_caller(kernel: PlannedKernel) -> PlannedKernel:
    """The same, done by the calling thread, head by head."""
    return replace(kernel, invocation=replace(kernel.invocation, threading="serial"),
                   repeat=kernel.repeat * kernel.heads, heads=1)


def _together_s(plan: CpuPlan, position: int) -> float:
    """Until all threads have met; the caller may have to be woken if slow cores end long after its own."""
    barrier_s = plan.system.soc.threading.barrier_s
    kernel = plan.kernels[position]
    if plan.dynamic:
        return barrier_s + _on_demand_s(plan, position)
    ends = [_job_s(plan, share.team, position, share.chunks[0], plan.threads) for share in plan.shares(kernel)]
    return max(ends) + barrier_s + _waking_s(plan, max(ends) - ends[0])


def _on_demand_s(plan: CpuPlan, position: int) -> float:
    """Until all chunks are done, and the last one is waited for; the small ones cost most for their size."""
    pool, chunk_s = Counter(plan.shares(plan.kernels[position])[0].chunks), plan.system.soc.threading.chunk_s
    one_s = {team.cluster.name: {units: _job_s(plan, team, position, units, plan.threads) + chunk_s for units in pool}
             for team in plan.teams}
    rate = sum(team.threads / sum(one_s[team.cluster.name][units] * count for units, count in pool.items())
               for team in plan.teams)
    return 1.0 / rate + max(seconds[min(pool)] for seconds in one_s.values()) / 2.0


def _alone_s(plan: CpuPlan, position: int) -> float:
    """By the calling thread."""
    return _job_s(plan, plan.teams[0], position, plan.kernels[position].units, 1)


def _job_s(plan: CpuPlan, team: Team, position: int, units: int, beside: int) -> float:
    """Of one thread's units, while so many ask DRAM for as much."""
    dram = plan.system.soc.dram
    job = job_of("", dram, team, 1, plan.work(team, position, units), None)
    return max(job.alone_s, job.dram_bytes * job.dram_time * beside / dram.bandwidth_bytes_per_s)
