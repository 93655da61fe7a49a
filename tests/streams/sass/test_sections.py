"""Code that a compiler laid out of line, in the order of its execution."""

from __future__ import annotations

from intsim.streams.sass.decode import Located
from intsim.streams.sass.model import SassControl, SassInstruction
from intsim.streams.sass.sections import laid_straight, main_loops

GO_ON = SassControl(1, False, None, None, ())


def code(*lines: tuple[str, int | None]) -> list[Located]:
    """Instructions 16 apart: their text, and the place of what they branch to."""
    found = []
    for place, (text, target) in enumerate(lines):
        guard, _, opcode = text.rpartition(" ")
        kind = {"BRA": "branch", "HMMA": "hmma_16816_f16_f32"}.get(opcode, "iadd3")
        instruction = SassInstruction(text, opcode, kind, ("p0",) if guard else (), (), "", None, GO_ON, None, 0)
        found.append(Located(16 * place, instruction, kind == "branch", None if target is None else 16 * target))
    return found


def texts(found: list[Located]) -> list[tuple[str, int | None]]:
    """The same, of what was given back."""
    place = {item.offset: n for n, item in enumerate(found)}
    return [(i.instruction.text, None if i.target is None else place[i.target]) for i in found]


OUT_OF_LINE = code(("BRA", 3), ("LDGSTS", None), ("BRA", 5), ("HMMA", None), ("@P0 BRA", 1), ("HMMA", None),
                   ("@P0 BRA", 3), ("EXIT", None))
"""A loop from 3 to 6 whose copies at 1 and 2 stand before it."""


def test_a_part_of_a_loop_before_it_is_put_where_it_is_executed() -> None:
    assert len(list(main_loops(OUT_OF_LINE))) == 2
    straight = laid_straight(OUT_OF_LINE)
    assert texts(straight) == [("BRA", 1), ("HMMA", None), ("@P0 BRA", 3), ("LDGSTS", None), ("BRA", 5),
                               ("HMMA", None), ("@P0 BRA", 1), ("EXIT", None)]
    assert [item.offset for item in straight] == list(range(0, 128, 16))
    assert list(main_loops(straight)) == [(16, 96)]


def test_what_is_reached_in_another_way_too_stays() -> None:
    falls_in = code(("@P0 BRA", 3), *((i.instruction.text, i.target and i.target // 16) for i in OUT_OF_LINE[1:]))
    leads_elsewhere = code(*((text, 6 if place == 2 else target)
                             for place, (text, target) in enumerate(texts(OUT_OF_LINE))))
    two_lead_there = code(*((text, 1 if place == 6 else target)
                            for place, (text, target) in enumerate(texts(OUT_OF_LINE))))
    for found in (falls_in, leads_elsewhere, two_lead_there, code(("HMMA", None), ("@P0 BRA", 0), ("EXIT", None))):
        assert laid_straight(found) == found
