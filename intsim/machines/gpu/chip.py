"""A fused attention kernel on a GPU: waves of thread blocks on SMs that share DRAM, after a launch.

Where the thread blocks of a kernel are alike, the SMs stay in step: full waves, then a last wave in which some SMs hold
a block more than others. Each of these two groups of SMs is a SimPy process; they share DRAM as threads of a CPU do.
Causal blocks differ: each SM takes the next one of the grid's order when one ends, and all SMs are one group.
"""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import simpy

from intsim.calls import AttentionCall
from intsim.config.gpu_schema import GpuConfig
from intsim.errors import InputError
from intsim.machines.gpu.blocks import in_order, time_to_finish
from intsim.machines.gpu.plan import GIGA, MIB, Plan, candidates, dynamic_energy_j, make_plan, moved_bytes
from intsim.machines.gpu.sm.kernel import bound
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.shared_memory import Job, Memory
from intsim.pipelines.spec import Part, Pipeline
from intsim.result import Event, Result, Sample, StepRecord

MICRO = 1e-6
NANO = 1e-9
LAUNCH = "launch"


def simulate_gpu(workload: AttentionCall, pipeline: Pipeline, gpu: GpuConfig) -> Result:
    """Latency and energy of a GPU pipeline.

    Of the stored tile configurations, the fastest that fits is taken, as an autotuner would, unless the GPU's file
    names one for the pipeline.

    Raises:
        InputError: a CPU pipeline, no kernel for the architecture or head dimension, an instruction that the GPU lacks,
            a causal mask over fewer keys than queries.
    """
    if pipeline.target != "gpu":
        raise InputError(f"{pipeline.name} is a CPU pipeline and {gpu.name} is a GPU", key="machine",
                         expected="a core or an SoC, or a GPU pipeline")
    if workload.causal and workload.q_len > workload.kv_len:
        raise InputError(f"found {workload.q_len} with {workload.kv_len} keys and a causal mask", key="q_len",
                         expected="at most kv_len: the first queries would see no key, which no kernel here handles")
    runs: list[_Run] = []
    refusals: list[InputError] = []
    for kernel in candidates(workload, pipeline, gpu):
        try:
            runs.append(_Run(workload, pipeline, gpu, make_plan(workload, gpu, kernel)))
        except InputError as error:
            refusals.append(error)
    if not runs:
        raise refusals[0]
    for run in runs:
        run.execute()
    return min(runs, key=lambda run: (run.latency_s, run.plan.kernel.name)).result(len(runs))


class _Run:
    """One simulation: the waves of a plan, in SimPy."""

    def __init__(self, workload: AttentionCall, pipeline: Pipeline, gpu: GpuConfig, plan: Plan) -> None:
        self.workload, self.pipeline, self.gpu, self.plan = workload, pipeline, gpu, plan
        self.sms = int(gpu.file.sm_count.value)
        self.environment = simpy.Environment()
        self.memory = Memory(self.environment, {"dram": gpu.file.dram.bandwidth_gb_per_s.value * GIGA})
        self.start_s = gpu.file.launch_us.value * MICRO + gpu.file.dram.latency_ns.value * NANO
        self.dynamic_j = {span: dynamic_energy_j(gpu, plan, span)
                          for span in plan.cost.by_span} if gpu.file.power else {}

    @property
    def latency_s(self) -> float:
        """Of the call."""
        return float(self.environment.now)

    def waves(self) -> tuple[int, int, int]:
        """Full waves; blocks per SM in the last wave; SMs that hold a block more."""
        full, rest = divmod(self.plan.blocks, self.sms * self.plan.resident)
        return full, rest // self.sms, rest % self.sms

    def execute(self) -> None:
        """Run the call."""
        self.environment.run(until=self.environment.process(self._main()))
        self.memory.finish()

    def _main(self) -> Generator[simpy.Event, object, None]:
        self.memory.label = self.plan.kernel.name
        yield self.environment.timeout(self.start_s)
        if len(set(map(str, self.plan.rows))) > 1:
            yield from self.memory.execute(self._unequal())
            return
        full, each, more = self.waves()
        yield self.environment.all_of([
            self.environment.process(self._group(count, full, last))
            for count, last in ((more, each + 1), (self.sms - more, each)) if count and (full or last)])

    def _group(self, count: int, full: int, last: int) -> Generator[simpy.Event, object, None]:
        """Equal SMs: full waves, then ``last`` blocks each."""
        plan = self.plan
        if full:
            yield from self.memory.execute(self._job(count, full, plan.resident, plan.cost.cycles))
        if last:
            cycles = plan.cost_at(self.gpu, last, plan.trips).cycles
            yield from self.memory.execute(self._job(count, 1, last, cycles))

    def _job(self, count: int, waves: int, resident: int, cycles: float) -> Job:
        blocks = waves * resident
        return self._work(count, waves, blocks, blocks * cycles)

    def _unequal(self) -> Job:
        """All SMs until the last block ends."""
        plan, call = self.plan, self.workload
        shared = call.heads // call.kv_heads
        room = self.gpu.file.l2.size_mib.value * MIB / max(1.0, 2.0 * plan.counts.loop_bytes)
        together = shared * 2 ** max(0, int(np.log2(max(1.0, room))))  # as FlashAttention-3 chooses its sections
        order = in_order(plan.kernel, plan.work(self.gpu), call.batch * call.heads, together)
        alone = [plan.cost_at(self.gpu, blocks, plan.trips).cycles for blocks in range(1, plan.resident + 1)]
        count = min(self.sms, plan.blocks)
        waves = -(-plan.blocks // (self.sms * plan.resident))
        return self._work(count, waves, plan.blocks / count, time_to_finish(order, self.sms, np.array(alone)))

    def _work(self, count: int, waves: int, blocks: float, cycles: float) -> Job:
        """What each of ``count`` SMs does: its blocks, started in so many waves, and the cycles of all of them."""
        plan, file = self.plan, self.gpu.file
        seconds = cycles / plan.clock + waves * file.block_start_us.value * MICRO
        job = Job(f"SM x{count}", count, seconds, 0.0, plan.dram_bytes * blocks / plan.blocks,
                  file.l2.bytes_per_cycle_per_sm.value * plan.clock, 1.0)
        job.work_j = sum(sum(components.values()) for components in self.dynamic_j.values()) * blocks / plan.blocks
        return job

    def result(self, considered: int) -> Result:
        """The record of the run; ``considered`` tile configurations fit."""
        file, plan = self.gpu.file, self.plan
        records = self._records()
        energy: dict[str, float] | None = None
        if file.power:
            energy = {}
            for name, value in (item for record in records for item in (record.energy_j or {}).items()):
                energy[name] = energy.get(name, 0.0) + value
            energy["static"] = file.power.static_w.value * (self.latency_s - self.start_s)
            energy["idle"] = file.power.idle_w.value * self.latency_s
        details = {
            "kernel": plan.kernel.name, "configurations": considered, "blocks_per_sm": plan.resident,
            "warps_per_sm": plan.resident * plan.kernel.warps, "occupancy_limit": plan.limit, "blocks": plan.blocks,
            "waves": plan.blocks / (self.sms * plan.resident), "clock_ghz": plan.clock / GIGA,
            "bound": bound(plan.cost.by_span, plan.cost.pipes), "utilisation": self._utilisation()}
        return Result(
            self.gpu.name, self.pipeline.name, self.workload, self.sms,
            "calibrated" if file.calibration else "projected", self.latency_s, energy, tuple(records),
            events=tuple(self._events()), samples=tuple(self._samples()), assumptions=ASSUMPTIONS,
            not_modelled=() if file.power else ("energy: the machine file has no power section",),
            calibration=file.calibration, details=details)

    def _utilisation(self) -> dict[str, float]:
        """Share of an SM's cycles in which it issues and in which each pipe is busy."""
        cost = self.plan.cost
        found = {"issue": sum(values["busy"] for values in cost.by_span.values() if "busy" in values) / cost.cycles}
        for pipe, cycles in (item for values in cost.pipes.values() for item in values.items()):
            found[pipe] = found.get(pipe, 0.0) + cycles / cost.cycles
        return found

    def _records(self) -> list[StepRecord]:
        """The launch, then the steps in the pipeline's order; a fused kernel's steps share its time by their cycles."""
        plan, cost = self.plan, self.plan.cost
        where: dict[str, Part] = {step.name: step.part for step in self.pipeline.steps}
        records = [StepRecord(LAUNCH, "output", 0.0, self.start_s, {} if self.dynamic_j else None, {}, {}, {}, LAUNCH)]
        start, running = self.start_s, self.latency_s - self.start_s
        for step in [*(n for n in where if n in cost.by_span), *(n for n in cost.by_span if n not in where)]:
            seconds = running * sum(cost.by_span[step].values()) / cost.cycles
            records.append(StepRecord(
                step or "other", where.get(step, "output"), start, seconds, self.dynamic_j.get(step),
                {k: v * plan.blocks * SUB_PARTITIONS for k, v in cost.by_span[step].items()}, moved_bytes(plan, step),
                {k: v * plan.blocks for k, v in plan.counts.instructions.get(step, {}).items()},
                bound({step: cost.by_span[step]}, {step: cost.pipes.get(step, {})})))
            start += seconds
        return records

    def _events(self) -> list[Event]:
        full, _, _ = self.waves()
        waves = [Event(track, f"{full} full waves" if full and i == 0 else "last wave", segment.start_s, segment.end_s)
                 for i, segment in enumerate(self.memory.segments) for track in segment.tracks]
        return [Event("GPU", LAUNCH, 0.0, self.start_s, LAUNCH), *waves]

    def _samples(self) -> list[Sample]:
        power, end = self.gpu.file.power, self.latency_s
        samples = [Sample("power_w", 0.0, power.idle_w.value)] if power else []
        for segment in self.memory.segments:
            if power:
                watts = segment.power_w + power.static_w.value + power.idle_w.value
                samples.append(Sample("power_w", segment.start_s, watts))
            samples.append(Sample("dram_gb_per_s", segment.start_s, segment.dram_bytes_per_s / GIGA))
        samples.append(Sample("dram_gb_per_s", end, 0.0))
        return [*samples, Sample("power_w", end, power.idle_w.value)] if power else samples


ASSUMPTIONS = (
    "four sub-partitions run in step: one is simulated, with a quarter of what they share",
    "the loop runs in its steady state; a kernel's start and end overlap with the blocks beside it",
    "no input is in a cache when the kernel starts; blocks that run together read a tile of K and V together",
    "of the stored tile configurations the fastest is taken, as an autotuner would, unless the machine file names one",
    "a tile that a mask or the end of a length cuts costs a whole one",
)
