"""Every example of the documentation runs as it stands.

Blocks marked ``python`` are executed, one namespace per file. Lines of blocks marked ``sh`` that begin with ``intsim``
run in a folder that looks like a checkout; other lines (``make``, ``pip``) set things up that the tests have already.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from intsim.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(p for pattern in ("README.md", "docs/*.md", "experiments/*/README.md") for p in ROOT.glob(pattern))
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    return [body for kind, body in BLOCK.findall(page.read_text(encoding="utf-8")) if kind == language]


def commands() -> list[tuple[str, str]]:
    """Each documented command once, with the first page that has it."""
    found: dict[str, str] = {}
    for page in PAGES:
        for block in blocks(page, "sh"):
            for line in block.replace("\\\n", " ").splitlines():
                command = line.partition(" #")[0].strip()
                if command.startswith("intsim "):
                    found.setdefault(command, str(page.relative_to(ROOT)))
    return [(page, command) for command, page in found.items()]


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the checkout's inputs; what examples write stays in it, for the examples after them."""
    folder: Path = tmp_path_factory.mktemp("checkout")
    for name in ("experiments", "hw_configs", "kernels"):
        (folder / name).symlink_to(ROOT / name)
    return folder


@pytest.mark.parametrize("page", [p for p in PAGES if blocks(p, "python")], ids=lambda p: str(p.relative_to(ROOT)))
def test_python(page: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    namespace: dict[str, object] = {}
    for block in blocks(page, "python"):
        exec(compile(block, str(page), "exec"), namespace)


@pytest.mark.xdist_group("documentation")
@pytest.mark.parametrize(("page", "command"), commands())
def test_command(page: str, command: str, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    assert main(shlex.split(command)[1:]) == 0, f"{page}: {command}"
