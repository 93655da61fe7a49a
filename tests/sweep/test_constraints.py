"""Constraints: keys with dots and hyphens, what is left out, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.sweep.constraints import Constraint
from intsim.sweep.run import load_sweep

KEYS = ["workload.q_len", "workload.heads", "machine.cores.cortex-a76.clock_ghz", "pipeline", "sdot_pipes"]
POINT = {"workload.q_len": 1024, "workload.heads": 8, "machine.cores.cortex-a76.clock_ghz": 2.2, "pipeline": "fp16",
         "sdot_pipes": None}


@pytest.mark.parametrize(("text", "holds"), [
    ("workload.q_len * workload.heads <= 8192", True),
    ("workload.q_len-1 == 1023", True),
    ("machine.cores.cortex-a76.clock_ghz > 2 and pipeline != 'fp16'", False),
    ("pipeline in ['fp16', 'pipeline']", True),
    ("pipeline == 'pipeline'", False),
    ("1024 <= workload.q_len < 1025", True),
    ("not workload.heads % 3 == 2", False),
    ("sdot_pipes > 2", True),  # the key has no value at this point
])
def test_values(text: str, holds: bool) -> None:
    assert Constraint(text, KEYS, "constraints.0").holds(POINT) is holds


@pytest.mark.parametrize(("text", "message"), [
    ("workload.qlen < 3", r"found 'workload\.qlen'.*did you mean 'workload\.q_len'"),
    ("workload.q_len <", "a comparison"),
    ("__import__('os').getcwd()", "found"),
    ("workload.q_len.real > 1", "found"),
    ("[x for x in (1,)]", "found"),
    ("2 ** 9 > 1", "comparisons"),
    ("'a' * 999999999999 == 'b'", "computes with 'a'"),
    ("'%99999999d' % workload.heads == '1'", "computes with '%99999999d'"),
    ("[0] * 999999999999 == 1", "computes with"),
    ("1j > 0", "found 1j"),
    ("b'a' == workload.heads", "numbers and text"),
    ("workload.heads + 1", "expected a comparison"),
    ("workload.q_len < 9, workload.heads < 2", "expected a comparison, or several with 'and'"),
    ("pipeline in ['fp16'] and [workload.heads]", "expected a comparison"),
    ("3 < 5", "names no key"),
    pytest.param("not " * 20_000 + "1", "has 80001 characters", id="not not not"),
    pytest.param("(" * 230 + "1" + ")" * 230, "a comparison", id="parentheses"),
])
def test_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        Constraint(text, KEYS, "constraints.0")


def test_text_and_numbers_do_not_compare() -> None:
    for text in ("pipeline < 3", "pipeline != 16", "workload.heads in ['8', 16]", "1 < workload.heads == '8'"):
        with pytest.raises(InputError, match=r"compares .* with .*expected numbers compared with numbers"):
            Constraint(text, KEYS, "constraints.0").holds(POINT)
    with pytest.raises(InputError, match="cannot be computed"):
        Constraint("pipeline < workload.heads + 1", KEYS, "constraints.0").holds(POINT)
    with pytest.raises(InputError, match=r"workload.heads is 8 .*expected a comparison of it"):
        Constraint("workload.q_len > 1 and not workload.heads", KEYS, "constraints.0").holds(POINT)
    with pytest.raises(InputError, match=r"cannot be computed .*division by 0"):
        Constraint("workload.heads % 0 == 1", KEYS, "constraints.0").holds(POINT)
    with pytest.raises(InputError, match=r"pipeline is 'fp16' in .*expected a key that holds numbers"):
        Constraint("pipeline * 999999999999 == 'fp16'", KEYS, "constraints.0").holds(POINT)


def test_the_longest_constraints_end() -> None:
    """Some hundred signs are the most that the length allows; none of them exhausts Python's stack."""
    for text in ("-" * 480 + "workload.heads > 1", "not " * 118 + "workload.heads > 1",
                 "workload.heads > 1" + " + 1" * 110, "(" * 90 + "workload.heads" + ")" * 90 + " > 1",
                 "9" * 200 + " * 9" * 60 + " > workload.heads"):
        assert Constraint(text, KEYS, "constraints.0").holds(POINT) in (True, False)


def test_points_left_out_are_counted(sweep_file: Callable[[str], Path]) -> None:
    axes = "axes:\n  workload.q_len: [8, 16, 32]\n  workload.heads: [1, 2]\n"
    plan = load_sweep(sweep_file(axes + 'constraints: ["workload.q_len * workload.heads <= 32"]\n'))
    assert (len(plan.points), plan.left_out) == (5, 1)
    for text in ("pipeline != 'fp16'", "pipeline in ['fp16', 'int_attention']"):
        with pytest.raises(InputError, match=r"constraints.0: pipeline is never 'fp16', expected one of int_attention"):
            load_sweep(sweep_file(axes + f'constraints: ["{text}"]\n'))
    assert load_sweep(sweep_file(axes + "constraints: [\"'int' in pipeline\"]\n")).left_out == 0
    with pytest.raises(InputError, match="no point satisfies"):
        load_sweep(sweep_file(axes + 'constraints: ["workload.q_len > 32"]\n'))
    with pytest.raises(InputError, match="that the sobol sampling needs"):
        load_sweep(sweep_file(axes + 'constraints: ["workload.q_len < 32"]\nsampling: {method: sobol, points: 4}\n'))
