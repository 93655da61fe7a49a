"""Integer expressions over shape symbols, such as ``ceil(m, 8) * (k // 4)``.

Trip counts and byte counts are stored as such text: they read like the formula in a paper, and they are compiled once.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import cache

from intsim.errors import InputError, nearest_name


def _ceil(a: int, b: int) -> int:
    return -(-a // b)


FUNCTIONS = {"ceil": _ceil, "min": min, "max": max}
_ALLOWED = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.Call, ast.Name, ast.Constant, ast.Load, ast.Add, ast.Sub,
            ast.Mult, ast.FloorDiv, ast.Mod, ast.USub, ast.Compare, ast.Gt, ast.GtE, ast.Lt, ast.LtE, ast.Eq, ast.NotEq)


@cache
def _compile(text: str) -> tuple[Callable[..., int], tuple[str, ...]]:
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except SyntaxError:
        raise InputError(f"found {text!r}", expected="an integer expression") from None
    for node in ast.walk(tree):
        if not isinstance(node, _ALLOWED) or (isinstance(node, ast.Constant) and not isinstance(node.value, int)):
            raise InputError(f"found {ast.unparse(node)!r} in {text!r}", expected="whole numbers, symbols, + - * // %, "
                             "comparisons, ceil(a, b), min and max")
    names = tuple(sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - FUNCTIONS.keys()))
    function = eval(f"lambda {', '.join(names)}: ({text}\n)", {"__builtins__": {}, **FUNCTIONS})
    return function, names


def symbols_of(text: str) -> frozenset[str]:
    """The symbols that an expression uses."""
    return frozenset(_compile(text)[1])


def evaluate_all(texts: Mapping[str, str], symbols: Mapping[str, int]) -> dict[str, int]:
    """``evaluate`` of each of some expressions, by their names."""
    return {name: evaluate(text, symbols) for name, text in texts.items()}


def evaluate(text: str, symbols: Mapping[str, int]) -> int:
    """The value of an expression; a comparison counts as 0 or 1.

    Raises:
        InputError: not such an expression, or a symbol without a value.
    """
    function, names = _compile(text)
    try:
        return int(function(*[symbols[name] for name in names]))
    except KeyError as error:
        name = str(error.args[0])
        raise InputError(f"unknown symbol '{name}' in {text!r}", expected="one of " + ", ".join(sorted(symbols)),
                         nearest=nearest_name(name, symbols)) from None
