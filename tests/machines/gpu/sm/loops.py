"""Hand-written SASS for the tests: an instruction from its cost class and registers."""

from intsim.streams.sass.decode import synchronisation
from intsim.streams.sass.model import SassControl, SassInstruction, SassMemory

COPY = SassMemory("global", "async", 16, 4, 16)
NARROW_COPY = SassMemory("global", "async", 4, 1, 4)
LOAD = SassMemory("shared", "load", 4, 1, 0)
WIDE_LOAD = SassMemory("shared", "load", 16, 4, 0)
CONFLICT = SassMemory("shared", "load", 1, 3, 0)
GLOBAL_LOAD = SassMemory("global", "load", 4, 0, 4)


def ins(cost_class, reads="", writes="", *, stall=1, wait=(), write=None, read=None, memory=None, span="op", text=None):
    text = text or cost_class.upper()
    return SassInstruction(text, cost_class.upper(), cost_class, tuple(reads.split()), tuple(writes.split()), span,
                           memory, SassControl(stall, False, write, read, tuple(wait)),
                           *synchronisation(cost_class, text))
