"""Completion scripts: every command and option is in them, and bash itself completes by them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from intsim.cli import main
from intsim.cli.completion import SCRIPTS, words


@pytest.mark.parametrize("shell", SCRIPTS)
def test_every_command_and_option_is_in_the_script(shell, capsys):
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for command, own in words().items():
        assert command in script
        for word in (*own.names, *own.options, *(value for values in own.options.values() for value in values)):
            assert word.removeprefix("--") in script


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize(("typed", "expected"), [
    ("intsim expl", {"explain"}), ("intsim explain cortex-a7", {"cortex-a72", "cortex-a76"}),
    ("intsim explain --q", {"--q-len"}), ("intsim completion z", {"zsh"}),
    ("intsim model llama-3.2", {"llama-3.2-1b"}), ("intsim model llama-3.2-1b --linear q4", {"q4_0", "q4_k_m"}),
    ("intsim accuracy pea", {"peaked"}), ("intsim explain ", {"rk3588s", "quant_only"}),
    ("intsim model llama-3.2-1b --machine ", {"rk3588s"}), ("intsim sweep s.yaml --sensitivity ", {"tornado", "sobol"}),
    ("intsim kernels build --r", {"--routines"}), ("intsim show cortex-a7", {"cortex-a76"}),
])
def test_bash_completes(typed, expected, tmp_path: Path, capsys):
    main(["completion", "bash"])
    script = tmp_path / "intsim.bash"
    script.write_text(capsys.readouterr().out)
    parts = typed.split(" ")
    code = (f"source {script}; COMP_WORDS=({' '.join(parts)}); COMP_CWORD={len(parts) - 1}; _intsim; "
            'printf "%s\\n" "${COMPREPLY[@]}"')
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert expected <= set(done.stdout.split())
    assert all(word.startswith(parts[-1]) for word in done.stdout.split())
    assert any(word.startswith("--") for word in done.stdout.split()) == parts[-1].startswith("-")
