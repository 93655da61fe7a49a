"""Blocks of made-up instructions, of which only classes and registers matter to a core."""

from intsim.streams.aarch64.model import Block, Instruction


def instruction(kind, reads="", writes="", accumulates=None):
    """An instruction of a cost class; registers as ``"x1 v2"``."""
    return Instruction(f"{kind} {writes} <- {reads}", kind, tuple(reads.split()), tuple(writes.split()), accumulates)


def loop(*instructions):
    return Block("loop", instructions, "n", "1")


def chain(kind):
    """Each instruction waits for the one before it."""
    return loop(instruction(kind, "v1", "v1"))


def accumulation(kind):
    """Each adds onto the result of the one before it."""
    return loop(instruction(kind, "v2 v3 v1", "v1", "v1"))


def independent(kind, count=12):
    """Nothing waits for anything."""
    return loop(*(instruction(kind, "", f"v{i}") for i in range(count)))
