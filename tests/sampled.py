"""Long lists of cases that are alike: some of them always run, all of them with the slow tests."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet


def sampled(cases: Iterable[object], *, every: int, first: int = 0) -> list[ParameterSet]:
    """Parameters of a test: each ``every``-th from the ``first`` always runs, the others are marked slow.

    A tuple has the values of several arguments.
    Tests of one list begin at different places, so that each member meets one of them.
    """
    return [_parameters(case, slow=n % every != first) for n, case in enumerate(cases)]


def _parameters(case: object, slow: bool) -> ParameterSet:
    if not isinstance(case, ParameterSet):
        case = pytest.param(*case) if type(case) is tuple else pytest.param(case)
    return pytest.param(*case.values, id=case.id, marks=[*case.marks, *([pytest.mark.slow] if slow else [])])
