"""Fused multiply-add and bit casts for numba loops."""

from __future__ import annotations

from typing import Any

from intsim.jit import intrinsic


@intrinsic
def fma_f32(typing_context: Any, a: Any, b: Any, c: Any) -> Any:
    """``a * b + c`` of float32 with one rounding."""
    from numba.core import cgutils, types

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kind = context.get_value_type(types.float32)
        function = cgutils.get_or_insert_function(
            builder.module, cgutils.ir.FunctionType(kind, [kind, kind, kind]), "llvm.fma.f32")
        return builder.call(function, arguments)

    return types.float32(types.float32, types.float32, types.float32), generate


def _cast(source: str, target: str) -> Any:
    """The same bits as another type of numba's, by the names of both."""
    from numba.core import types

    of, to = getattr(types, source), getattr(types, target)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], context.get_value_type(to))

    return to(of), generate


@intrinsic
def int_bits(typing_context: Any, x: Any) -> Any:
    """The bits of a float32 as int32."""
    return _cast("float32", "int32")


@intrinsic
def float_from_bits(typing_context: Any, x: Any) -> Any:
    """The float32 with the bits of an int32."""
    return _cast("int32", "float32")


@intrinsic
def long_bits(typing_context: Any, x: Any) -> Any:
    """The bits of a float64 as int64."""
    return _cast("float64", "int64")


@intrinsic
def double_from_bits(typing_context: Any, x: Any) -> Any:
    """The float64 with the bits of an int64."""
    return _cast("int64", "float64")
