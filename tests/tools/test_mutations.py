"""A seeded share of ``tools/mutations.py``: files broken in one place, each tried in a process of its own."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
KINDS = ("machine:soc", "machine:core_ooo", "machine:gpu", "machine:accelerator", "machine:cluster", "dataflow",
         "machine:host", "bench description", "machine:fabric", "dataflow:network")
EACH = 2
"""Inputs of a kind; a thousand of all kinds are tried by the tool itself."""


@pytest.fixture(scope="module", autouse=True)
def _tools_at_hand() -> None:
    sys.path.insert(0, str(TOOLS))


@pytest.mark.parametrize("name", KINDS)
def test_files_broken_in_one_place_end_in_one_message(name: str, tmp_path: Path) -> None:
    from broken.files import broken_yaml, kinds
    from broken.verdicts import FAULTS, judge

    kind = next(k for k in kinds() if k.name == name)
    refused = (b for b in broken_yaml(np.random.default_rng(7), kind) if b.wrong)
    verdicts = [judge(broken, tmp_path) for broken in islice(refused, EACH)]
    assert not [v for v in verdicts if v.verdict in FAULTS]


def test_a_list_of_sizes_of_an_experiment_is_right() -> None:
    from broken.files import EXPERIMENT
    from broken.yaml_damage import _value

    from intsim.config.document import parse_document

    document, random = parse_document(Path("m.yaml"), EXPERIMENT), np.random.default_rng(7)
    made = [_value(document, random) for _ in range(4000)]
    wrong = {damage.what: damage.wrong for damage in made if damage and damage.what.endswith(" = [1, 2]")}
    assert {what.split(".")[0] for what, is_wrong in wrong.items() if not is_wrong} == {"shapes"}
    assert "shapes.0.kv_heads = [1, 2]" in wrong
    assert wrong["threads = [1, 2]"]
    assert wrong["shapes.0.q_len.0 = [1, 2]"]
    assert not next(d for d in made if d and d.what == "shapes.0.q_len.0 = 1,5").wrong
    assert next(d for d in made if d and d.what == "shapes.0.head_dim = 1,5").wrong


def test_the_judge_tells_outcomes_apart(tmp_path: Path) -> None:
    from broken import verdicts
    from broken.verdicts import Broken, judge

    from intsim.errors import InputError

    def well(_: Path) -> None:
        raise InputError("found 5", file="m.yaml", line=3, key="clock_ghz", expected="0.1 to 7 GHz")

    def badly(_: Path) -> None:
        raise InputError("no")

    def breaks(_: Path) -> None:
        raise KeyError("clock_ghz")

    def takes_all(_: Path) -> None:
        bytearray(2 * verdicts.BYTES)

    def ends_never(_: Path) -> None:
        verdicts.os.read(verdicts.os.pipe()[0], 1)

    found = [judge(Broken("kind", "what", act), tmp_path, 0.5).verdict
             for act in (well, badly, breaks, takes_all, ends_never, lambda _: 0, lambda _: 2)]
    assert found[:6] == [verdicts.WELL, verdicts.BADLY, verdicts.TRACEBACK, verdicts.TRACEBACK, verdicts.HANG,
                         verdicts.WRONGLY]
    assert judge(Broken("kind", "what", lambda _: 0, wrong=False), tmp_path).verdict == verdicts.ACCEPTED
