"""Fixed shares whose jobs are known beforehand give what threads as processes give, to the last bit."""

from __future__ import annotations

import pytest

import intsim
from intsim.calls import Call
from intsim.machines.cpu.clock import Clock
from intsim.machines.cpu.migration import Ends
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.events import KernelEnded, Listener, Moved, Segment, Waited, WorkDone
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import SESSION


class AsProcesses(Clock):
    """Every kernel's threads are processes."""

    def _known_beforehand(self, *_: object) -> Ends | None:
        return None


class Heard(Listener):
    """All events, in their order; of spans, which are told later, by themselves."""

    def __init__(self) -> None:
        self.events: list[tuple[object, ...]] = []
        self.spans: list[tuple[object, ...]] = []

    def work_done(self, event: WorkDone) -> None:
        self.events.append((*event._replace(spending=dict), event.spent_s))

    def waited(self, event: Waited) -> None:
        self.events.append(event)

    def moved(self, event: Moved) -> None:
        self.events.append(event)

    def kernel_ended(self, event: KernelEnded) -> None:
        self.events.append(event)

    def segment(self, event: Segment) -> None:
        self.spans.append(event)


@pytest.mark.parametrize(("board", "threads"), [("rk3588s", None), ("rk3588s", 3), ("raspberry-pi-5", 4)])
@pytest.mark.parametrize(("pipeline", "call"), [
    ("fp16", intsim.Workload(2048, 2048, 64, heads=2)), ("int_attention", intsim.Workload(1, 700, 64, 32, 8)),
    ("ggml_q8_0", intsim.Workload(40, 300, 64, 4, 4)), ("linear_q4_0", intsim.LinearCall(77, 512, 1024)),
    ("linear_f32", intsim.LinearCall(900, 512, 512))])
def test_known_jobs_are_what_processes_give(board: str, threads: int | None, pipeline: str, call: Call) -> None:
    machine = SESSION.load(board)
    assert isinstance(machine, SocMachine)
    heard, expected = Heard(), Heard()
    plan = machine.plan(call, get_pipeline(pipeline), threads=threads)
    Clock(plan, [heard]).run()
    AsProcesses(plan, [expected]).run()
    assert heard.events == expected.events
    assert heard.spans == expected.spans
