"""Set for every test: one thread each, because pytest-xdist already runs a test per core, and no deadlines.

``experiment`` is a result to draw and to compare, ``written`` what is written of it: to draw it takes seconds.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import settings

gc.disable()  # until all is collected: what is loaded until then lives to the end, and to look through it takes seconds

# A busy machine is no failure. What fails once in a hundred runs is looked for by `make test-all`, not met by a change.
settings.register_profile("random", deadline=None)
settings.register_profile("intsim", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("intsim")

for _variable in ("OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")

# Numerical libraries read these variables when they are first imported, so the package comes after them.
from intsim.report import figures  # noqa: E402
from intsim.report.experiment import write_outputs  # noqa: E402
from intsim.report.figures import draw_figures  # noqa: E402
from intsim.session import default_session  # noqa: E402
from intsim.studies.experiment import Experiment, run_experiment  # noqa: E402

TEXT = """\
title: Two pipelines <side by side>
question: which is faster?
machines: [rk3588s-uncalibrated]
pipelines: [fp16, int_attention]
baseline: fp16
shapes: [{q_len: [64, 1024], head_dim: 64, heads: 2}]
variants:
  dynamic: {schedule: dynamic}
accuracy: {family: normal}
"""


COMPILING = ("accuracy", "kernels", "numerics", "pipelines", "streams", "testing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of values side by side: one of two workers takes them, and numba compiles a loop once, not in both."""
    items.sort(key=lambda item: item.nodeid.split("/")[1] not in COMPILING)


def pytest_collection_finish() -> None:
    """Modules and tests live to the end: looking through them for garbage again and again took a sixth of all time."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 20)


def pytest_sessionfinish() -> None:
    """Pytest looks for garbage five times at the end, through all that was loaded: seconds in every process."""
    gc.freeze()


@pytest.fixture(autouse=True)
def _plugins_end_with_their_test() -> Iterator[None]:
    """A command with ``--plugin`` leaves it in its process, as it should; the next test's begins without."""
    yield
    catalogue = default_session().catalogue
    for plugin in catalogue.plugins:
        catalogue.unplug(plugin.path)


@pytest.fixture(scope="session")
def experiment(tmp_path_factory: pytest.TempPathFactory) -> Experiment:
    path: Path = tmp_path_factory.mktemp("experiment") / "experiment.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return run_experiment(path)


@pytest.fixture(scope="session")
def written(experiment: Experiment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of ``experiment``, with its page and four of its pictures; tests read it and leave it as it is."""
    folder: Path = tmp_path_factory.mktemp("written")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures, "draw_figures", lambda *given: dict(islice(draw_figures(*given).items(), 4)))
        write_outputs(experiment, folder, html=True)
    return folder


@pytest.fixture
def no_plots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the rows are looked at: drawing takes most of a small experiment's time."""
    monkeypatch.setattr(figures, "draw_figures", lambda *_: {})
