"""Every example of the documentation runs as it stands.

Blocks marked ``python`` are executed, one namespace per file. Lines of blocks marked ``sh`` that begin with ``intsim``
run in a folder that looks like a checkout; other lines (``make``, ``pip``) set things up that the tests have already.
Blocks with a title are files: they are written before anything of their page runs.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import numpy as np
import pytest
from _pytest.mark import ParameterSet

import intsim
from intsim.cli import main, parser
from intsim.measure.records import read_records

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(p for pattern in ("README.md", "docs/**/*.md", "experiments/*/README.md", "examples/*/README.md")
               for p in ROOT.glob(pattern))
SLOW = {"README.md"} | {f"experiments/{name}/README.md" for name in (
    "exp2_mix", "index_softmax_b_c", "int8_kv_or_more_gpus", "int_flashattention_error",
    "int_flashattention_rtx4090", "intattention_rk3588s", "kv_cache_gpus", "kv_cache_rk3588s",
    "leaving_scores_in_memory",
    "llama_on_rk3588s", "llamaf_designs", "masks_in_time", "quant_only_on_a76", "sdot_pipes_rk3588s", "second_xu",
    "softmax_methods", "static_shares_rk3588s")} | {
    "docs/reference/experiments_and_sweeps.md", "docs/start/design_space.md", "docs/understand/models.md"}
"""Pages of more than seven seconds; ``make test-all`` runs them too. The README's experiment is what ``make run`` runs
beside the tests, and its other commands have their tests in ``tests/cli`` and ``tests/studies``."""
BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```', re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    return [body for kind, title, body in BLOCK.findall(page.read_text(encoding="utf-8"))
            if kind == language and not title]


def write_files(page: Path, folder: Path) -> None:
    for _, title, body in BLOCK.findall(page.read_text(encoding="utf-8")):
        if title:
            (folder / title).write_text(body, encoding="utf-8")


def commands() -> dict[str, list[str]]:
    """The documented commands by page, each where it first stands."""
    found: dict[str, list[str]] = {}
    for page in PAGES:
        for block in blocks(page, "sh"):
            for line in block.replace("\\\n", " ").splitlines():
                command = line.partition(" #")[0].strip()
                if command.startswith("intsim ") and not any(command in known for known in found.values()):
                    found.setdefault(str(page.relative_to(ROOT)), []).append(command)
    return found


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the checkout's inputs; what a page's examples write stays in it, for those after them."""
    folder: Path = tmp_path_factory.mktemp("checkout")
    for name in ("examples", "experiments", "hw_configs", "kernels"):
        (folder / name).symlink_to(ROOT / name)
    return folder


@pytest.mark.parametrize("page", [p for p in PAGES if blocks(p, "python")], ids=lambda p: str(p.relative_to(ROOT)))
def test_python(page: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    monkeypatch.syspath_prepend(str(checkout))
    write_files(page, checkout)
    namespace: dict[str, object] = {}
    for block in blocks(page, "python"):
        exec(compile(block, str(page), "exec"), namespace)


def test_what_blocks_of_trust_print_stands_below_them(capsys: pytest.CaptureFixture[str]) -> None:
    """The figures of its text, which a fit moves."""
    for block in blocks(ROOT / "docs/understand/trust.md", "python"):
        exec(block, {})
        said = [line.removeprefix("# ") for line in block.splitlines() if line.startswith("# ")]
        assert capsys.readouterr().out.splitlines() == said


def test_examples_need_no_tool_of_the_tests() -> None:
    """A reader has what `pip install .` gives, and no pytest."""
    assert [str(page) for page in PAGES if any(re.search(r"^(import|from) pytest", block, re.MULTILINE)
                                               for block in blocks(page, "python"))] == []


def examples() -> list[ParameterSet]:
    found = commands()
    assert set(found) >= SLOW
    return [pytest.param(page, lines, id=page, marks=[pytest.mark.slow] if page in SLOW else [])
            for page, lines in found.items()]


def _status(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:  # --version, --help
        return int(ended.code or 0)


@pytest.mark.parametrize(("page", "lines"), examples())
def test_commands(page: str, lines: list[str], checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    write_files(ROOT / page, checkout)
    for line in lines:
        assert _status(shlex.split(line)[1:]) == 0, f"{page}: {line}"


def test_commands_of_slow_pages_are_of_the_command_line() -> None:
    """What they take, at least, if not what they give: an option that is gone is found by the daily run."""
    lines = [line for page, lines in commands().items() if page in SLOW for line in lines]
    assert len(lines) > len(SLOW)
    for line in lines:
        _, command, *arguments = shlex.split(line)
        assert parser(command).parse_args([command, *arguments]).command == command


def test_the_readmes_results_are_those_of_the_machine() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1:-1] for line in text.split("<!-- results -->")[1].split("<!-- end -->")[0].splitlines()
            if line.startswith("| `")]
    w = intsim.Workload(q_len=4096, kv_len=4096, head_dim=128)
    base = intsim.simulate(w, "fp16", "rk3588s", threads=8).latency_s
    assert [row[0].strip(" `") for row in rows] == ["fp32", "fp16", "quant_only", "int_attention"]
    measured = {(r.pipeline, r.workload.q_len): r for r in read_records(ROOT / "experiments/measured/rk3588s.csv")}
    with np.load(ROOT / "experiments/minilm_accuracy/minilm_qkv.npz") as captured:
        tensors = {name: captured[name] for name in ("q", "k", "v")}
    for row in rows:
        name = row[0].strip(" `")
        result, board = intsim.simulate(w, name, "rk3588s", threads=8), measured[name, w.q_len]
        assert result.energy_j is not None
        assert board.energy_j is not None
        assert row[1].strip() == f"{result.latency_s * 1e3:.1f} ({board.latency_s * 1e3:.1f})"
        assert row[2].strip() == f"{result.energy_j * 1e3:.0f} ({board.energy_j * 1e3:.0f})"
        assert row[3].strip() == f"{base / result.latency_s:.2f}x"
        assert row[4].strip() == f"{100 * result.softmax_share:.0f} %"
        assert row[5].strip() == f"{intsim.evaluate(**tensors, pipeline=name).cosine_similarity:.4f}"
