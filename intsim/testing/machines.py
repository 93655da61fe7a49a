"""Checks of a machine: what every machine of ours must do, and anybody's, whatever its kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.cpu.description import Core
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.machine import Machine
from intsim.result import Result
from intsim.session import Session
from intsim.testing.kernels import check_priced

CALL = AttentionCall(256, 256, 64, heads=2)
BASES = ("int_attention", "int_flash", "flash2_fp16", "int_attention+itamax", "ring_prefill")
ROUNDING = 1e-9


def check_machine(machine: str | Path | Machine, *, pipelines: tuple[str, ...] = BASES, call: AttentionCall = CALL,
                  session: Session | None = None) -> None:
    """Check a machine: its file, its prices, and what it makes of a call.

    Every number has a source; the digest is of the content; a core prices every stored kernel that its features allow;
    of the pipelines it runs some. Of these: the same question has the same answer; steps add up to the latency and
    energies to the energy; the answer lies in its interval; more keys and more heads do not take less time.

    Args:
        machine: a name, the path of a file, or a machine.
        pipelines: to run; those that the machine refuses are left out, but not all of them. None: the file alone.
        call: the shape to run them on.
        session: what loads it; by default a new one.

    Raises:
        AssertionError: a check failed.
        InputError: the file is not valid, or the machine runs none of the pipelines.
    """
    asked = session or Session()
    loaded = asked.load(machine)
    identity = loaded.identity
    for key, quantity in identity.provenance.items():
        assert quantity.source, f"{identity.name}: {key} has no source"
    if not isinstance(machine, Machine):
        assert asked.load(machine).identity.digest == identity.digest, f"{identity.name}: two digests"
    runs, refusals = list[str](), list[InputError]()
    for pipeline in pipelines:
        try:
            asked.plan(call, pipeline, loaded)
            runs.append(pipeline)
        except InputError as error:
            refusals.append(error)
    if refusals and not runs:
        raise refusals[0]
    if isinstance(loaded, SocMachine):
        _check_prices(loaded, asked)
    for pipeline in runs:
        _check_results(asked, loaded, pipeline, call)


def _check_prices(machine: SocMachine, session: Session) -> None:
    """Every stored kernel that a core's features allow has a price on it, instruction by instruction."""
    store = session.catalogue.kernels.neon
    for core in machine.system.soc.cores.values():
        if isinstance(core, Core):
            for name in store.names():
                if set(store.head(name)["features"]) <= set(core.features):
                    check_priced(store.load(name), core)


def _check_results(session: Session, machine: Machine, pipeline: str, call: AttentionCall) -> None:
    place = f"{machine.identity.name}, {pipeline}"
    result = session.simulate(call, pipeline, machine)
    again = machine.run(machine.plan(call, session.pipeline(pipeline)))
    assert (again.latency_s, again.energy_j) == (result.latency_s, result.energy_j), f"{place}: two answers"
    _check_sums(place, result)
    twice = replace(call, heads=2 * call.heads, kv_heads=2 * call.kv_heads)
    for what, longer in (("keys", _of_more_keys(session, machine, pipeline, call)), ("heads", twice)):
        more = session.simulate(longer, pipeline, machine)
        assert more.latency_s >= result.latency_s * (1.0 - ROUNDING), f"{place}: more {what} take less time"


def _of_more_keys(session: Session, machine: Machine, pipeline: str, call: AttentionCall) -> AttentionCall:
    """Twice as many keys, and as many more queries where the pipeline takes a prompt alone."""
    longer = replace(call, kv_len=2 * call.kv_len)
    try:
        session.plan(longer, pipeline, machine)
    except InputError:
        return replace(longer, q_len=2 * call.q_len)
    return longer


def _check_sums(place: str, result: Result) -> None:
    assert result.latency_s > 0, f"{place}: no time"
    steps = sum(record.latency_s for record in result.records)
    assert _close(steps, result.latency_s), f"{place}: the steps take {steps} s of {result.latency_s} s"
    if result.energy_components_j is None:
        assert any("energy" in text for text in result.not_modelled), f"{place}: no energy, and nothing says so"
    else:
        assert result.energy_j is not None
        total = sum(result.energy_components_j.values())
        assert _close(total, result.energy_j), f"{place}: components of {total} J, energy of {result.energy_j} J"
        assert all(joules >= 0 for joules in result.energy_components_j.values()), f"{place}: a negative energy"
    interval: Any = result.latency_interval_s
    assert interval is None or interval[0] <= result.latency_s <= interval[1], f"{place}: outside of its interval"


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-6 * max(abs(a), abs(b))
