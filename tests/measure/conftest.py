"""What the tests of this folder share."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest


def mutate(text: str, chance: random.Random) -> str:
    """One to three random edits: cut, delete, repeat, swap, or insert something that does not belong."""
    for _ in range(chance.randint(1, 3)):
        at, length = chance.randrange(len(text)), chance.choice([1, 2, 5, 40])
        piece = text[at:at + length]
        junk = chance.choice(["", "nan", "-", "1e999", ",", "\n", '"', "\0", "é", "0", "inf", piece * 2, piece[::-1]])
        text = text[:at] + junk + text[at + length * chance.choice([0, 1]):]
        if chance.random() < 0.1:
            text = text[:chance.randrange(len(text) + 1)]
    return text


@pytest.fixture
def mutated() -> Callable[[str, random.Random], str]:
    return mutate
