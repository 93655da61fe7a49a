"""What masks were counted to take of each score is what a compiler makes of them."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from intsim.pipelines.modifications.registry import parse
from intsim.streams.sass.toolchain import nvidia_tool
from tests.stored import has_compiler

SOURCE = Path(__file__).with_name("masks.cu")
SCORES, INDICES = 32, 18
"""Of a thread in the source: two rows by sixteen keys."""

WITHIN = 1.5
"""Instructions of a score: what is shared by scores at the same distance, moves, and what predicates save."""

NATTEN = ("(abs(min(max(q / 48, 3), 61) - k / 48) <= 3) & (abs(min(max(q % 48, 3), 44) - k % 48) <= 3)")


@cache
def instructions(mask: str, arch: str, folder: Path) -> int:
    """Of the kernel, without what is after its end."""
    source, cubin = folder / "masks.cu", folder / "masks.cubin"
    source.write_text((f"#define MASK {mask}\n" if mask else "") + SOURCE.read_text(encoding="utf-8"), encoding="utf-8")
    subprocess.run([nvidia_tool("nvcc"), f"-arch={arch}", "-cubin", "-o", cubin, source], check=True,
                   capture_output=True)
    text = subprocess.run([nvidia_tool("nvdisasm"), cubin], check=True, capture_output=True, text=True).stdout
    found = re.findall(r"/\*[0-9a-f]{4}\*/\s+(?:@!?U?P\d+ +)?([A-Z][A-Z0-9_]*)", text)
    return found.index("EXIT")


@pytest.mark.skipif(not has_compiler(), reason="needs intsim[cuda]")
@pytest.mark.parametrize(("variant", "mask"), [
    ("causal", "q >= k"), ("prefix_lm(100)", "(k < 100) | (q >= k)"),
    ("sinks(4, 1000)", "(q >= k) & ((k < 4) | (q - k <= 1000))"),
    ("dilated(1000, 2)", "(abs(q - k) <= 1000) & (abs(q - k) % 2 == 0)"),
    ("dilated(1000, 3)", "(abs(q - k) <= 1000) & (abs(q - k) % 3 == 0)"),
    ("dilated(1000, 5)", "(abs(q - k) <= 1000) & (abs(q - k) % 5 == 0)"),
    ("natten(48, 7)", NATTEN)])
def test_masks_take_what_a_compiler_makes_of_them(variant: str, mask: str, tmp_path: Path) -> None:
    cost = parse(variant).mask_cost
    counted = sum(cost.per_score.values()) + sum(cost.per_index.values()) * INDICES / SCORES
    compiled = (instructions(mask, "sm_80", tmp_path) - instructions("", "sm_80", tmp_path)) / SCORES
    assert counted == pytest.approx(compiled, abs=WITHIN)
