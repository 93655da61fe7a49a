"""Bytes looked up in a table of 32, many at a time."""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.jit import intrinsic, jitted

SMALL = 32


@intrinsic
def _in_registers(typing_context: Any, entries: Any) -> Any:
    """The ``SMALL`` bytes of an array as a tuple."""
    from numba.core import cgutils, types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        array = context.make_array(entries)(context, builder, arguments[0])
        places = [cgutils.get_item_pointer(context, builder, entries, array, [context.get_constant(types.intp, i)])
                  for i in range(SMALL)]
        return context.make_tuple(builder, signature.return_type, [builder.load(place) for place in places])

    return types.UniTuple(types.uint8, SMALL)(entries), generate


@intrinsic
def _select(typing_context: Any, index: Any, entries: Any) -> Any:
    """``entries[index]`` of a tuple of 2^n bytes, as n levels of selections by a bit of the index each.

    Compilers make vector code of selections between registers, and none of loads whose addresses they do not know.
    """
    from numba.core import types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        chosen, table = arguments
        level = [builder.extract_value(table, i) for i in range(signature.args[1].count)]
        bit = 1
        while len(level) > 1:
            odd = builder.icmp_unsigned("!=", builder.and_(chosen, chosen.type(bit)), chosen.type(0))
            level = [builder.select(odd, right, left) for left, right in zip(level[::2], level[1::2], strict=True)]
            bit *= 2
        return level[0]

    return types.uint8(types.uint8, entries), generate


@jitted(inline="always")
def look_up(index: np.ndarray, entries: np.ndarray, out: np.ndarray) -> None:
    """``out[j] = entries[index[j]]``; all uint8 of one dimension, out of its own, and every index within the table.

    Some hundred elements at least: the table is spread over vector registers first.
    """
    if entries.size == SMALL:
        few = _in_registers(entries)
        for j in range(index.size):
            out[j] = _select(index[j], few)
    else:
        for j in range(index.size):
            out[j] = entries[index[j]]
