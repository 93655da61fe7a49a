"""Small sweeps to test with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

BASE = """
title: a small sweep
base:
  machine: cortex-a76
  pipeline: int_attention
  workload: {q_len: 64, head_dim: 64}
"""


@pytest.fixture
def sweep_file(tmp_path: Path) -> Callable[[str], Path]:
    """Write a sweep of the small base with the given keys."""

    def write(text: str, base: str = BASE) -> Path:
        path = tmp_path / "sweep.yaml"
        path.write_text(base + text, encoding="utf-8")
        return path

    return write
