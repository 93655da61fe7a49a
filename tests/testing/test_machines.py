"""``check_machine`` passes what ships, of every kind, and says of a broken one what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from intsim.errors import InputError
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.resources import machine_files
from intsim.session import Session
from intsim.testing import check_machine
from intsim.testing.machines import BASES

SESSION = Session()
OF_EACH_KIND = ["cortex-a55", "raspberry-pi-5", "rtx4090", "ita"]


@pytest.mark.parametrize("name", OF_EACH_KIND)
def test_a_machine_of_each_kind_passes(name: str) -> None:
    check_machine(name, pipelines=("int_attention", "int_flash", "int_attention+itamax"), session=SESSION)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted({*machine_files()} - {*OF_EACH_KIND}))
def test_every_other_machine_passes(name: str) -> None:
    loaded = SESSION.load(name)
    runs_a_pipeline = not isinstance(loaded, AcceleratorMachine) or loaded.kernels
    check_machine(name, pipelines=BASES if runs_a_pipeline else (), session=SESSION)


@dataclass(frozen=True)
class Changed:
    """A machine whose results are changed."""

    inner: Any
    change: Any

    @property
    def identity(self) -> Any:
        return self.inner.identity

    def plan(self, *arguments: Any, **settings: Any) -> Any:
        return self.inner.plan(*arguments, **settings)

    def unmodelled(self, pipeline: Any) -> Any:
        return self.inner.unmodelled(pipeline)

    def run(self, *arguments: Any, **settings: Any) -> Any:
        return self.change(self.inner.run(*arguments, **settings))


@pytest.mark.parametrize(("change", "message"), [
    (lambda result: replace(result, latency_s=2.0 * result.latency_s), "the steps take"),
    (lambda result: replace(result, energy_components_j=None), "no energy, and nothing says so"),
    (lambda result: replace(result, records=(), latency_s=0.0), "no time"),
])
def test_what_does_not_add_up_is_found(change: Any, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        check_machine(Changed(SESSION.load("raspberry-pi-5"), change), pipelines=("int_attention",), session=SESSION)


def test_a_file_that_is_wrong_and_a_machine_that_runs_nothing_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "core.yaml"
    file.write_text("extends: cortex-a76\ntitle: t\nsources: {mine: mine}\nclock_gzh: {value: 3, source: mine}\n")
    with pytest.raises(InputError, match="clock_gzh"):
        check_machine(file, session=SESSION)
    with pytest.raises(InputError, match="is a GPU pipeline"):
        check_machine("cortex-a55", pipelines=("int_flash",), session=SESSION)
