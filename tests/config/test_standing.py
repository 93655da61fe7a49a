"""A machine of which a value is set shares all else with the file as it stands, and is what it would be alone."""

from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.session import Session

CHANGES = [("cortex-a76", "costs.dot.latency_cycles", 5.0), ("rtx4090-uncalibrated", "costs.mufu_ex2.cycles", 5.0),
           ("rk3588s", "dram.bandwidth_gb_per_s", 17.0), ("rk3588s", "cores.cortex-a55.costs.alu.latency_cycles", 2.0),
           ("h100-sxm", "tensor.warp_group.s8_s32.mac_per_cycle_per_sm", 4096.0)]


def described(session: Session, machine: str, key: str, value: float) -> tuple[object, object]:
    found = session.load(machine, {key: value})
    system = found.system  # type: ignore[attr-defined]
    return getattr(system, "gpu", None) or system.soc, (found.identity, found.identity.provenance)


@pytest.mark.parametrize(("machine", "key", "value"), CHANGES)
def test_a_changed_machine_is_what_it_is_alone(machine: str, key: str, value: float) -> None:
    used = Session()
    used.load(machine)
    assert described(used, machine, key, value) == described(Session(), machine, key, value)


def test_sections_in_which_nothing_was_set_are_lowered_once() -> None:
    session = Session()
    gpus = [session.load("rtx4090", {"costs.mufu_ex2.cycles": value}).system.gpu  # type: ignore[attr-defined]
            for value in (5.0, 6.0)]
    first, second = (gpu.costs for gpu in gpus)
    assert [name for name in first if first[name] is not second[name]] == ["mufu_ex2"]
    assert gpus[0].limits is gpus[1].limits


def test_a_value_that_is_refused_is_refused_as_before() -> None:
    session = Session()
    session.load("cortex-a76")
    with pytest.raises(InputError, match=r"costs.dot.latency_cycles: found 1000000.0, expected"):
        session.load("cortex-a76", {"costs.dot.latency_cycles": 1e6})


def test_an_override_mends_a_file_that_is_not_valid(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("extends: cortex-a76\nset: {rob_entries: 1.0e9}\n", encoding="utf-8")
    with pytest.raises(InputError, match="rob_entries"):
        Session().load(path)
    assert Session().load(path, {"rob_entries": 128.0}).system.soc.cores["core"].rob_entries == 128  # type: ignore[attr-defined]
