"""Integer expressions over shape symbols, such as ``ceil(m, 8) * (k // 4)``.

Trip counts and byte counts are stored as such text: they read like the formula in a paper, and they are compiled once.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import cache
from keyword import iskeyword
from typing import Any

from intsim.errors import InputError, nearest_name

CALLED = {"min": min, "max": max}

FUNCTIONS = {"ceil", *CALLED}
"""What an expression may call; no size can have one of these names."""

SYMBOL = "a name for expressions: letters, digits and _, no function and no word of Python's"

LONGEST_TEXT, LARGEST = 4000, 2**63
"""Characters of an expression; no size, count or number of bytes comes near the other."""

_ALLOWED = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.Call, ast.Name, ast.Constant, ast.Load, ast.Add, ast.Sub,
            ast.Mult, ast.FloorDiv, ast.Mod, ast.USub, ast.Compare, ast.Gt, ast.GtE, ast.Lt, ast.LtE, ast.Eq, ast.NotEq)


class _Divided(ast.NodeTransformer):
    """``ceil(a, b)`` as ``-(-a // b)``: to call a function takes longer than all else of most expressions."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "ceil":
            a, b = node.args
            return ast.UnaryOp(ast.USub(), ast.BinOp(ast.UnaryOp(ast.USub(), a), ast.FloorDiv(), b))
        return node


@cache
def _compile(text: str) -> tuple[Callable[..., int], tuple[str, ...], ast.expr]:
    """As a function of its symbols, these, and what it is, taken apart."""
    if len(text) > LONGEST_TEXT:
        raise InputError(f"found {text!r}", expected=f"an integer expression of at most {LONGEST_TEXT} characters")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, RecursionError, MemoryError):
        raise InputError(f"found {text!r}", expected="an integer expression") from None
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call) and _well_called(node)}
    for node in ast.walk(tree):
        if (isinstance(node, ast.Call) and id(node.func) not in called) or (
                isinstance(node, ast.Name) and node.id in FUNCTIONS and id(node) not in called):
            raise InputError(f"found {ast.unparse(node)!r} in {text!r}",
                             expected="ceil(a, b), or min and max of two or more")
        if not isinstance(node, _ALLOWED) or (isinstance(node, ast.Constant) and not isinstance(node.value, int)):
            raise InputError(f"found {ast.unparse(node)!r} in {text!r}", expected="whole numbers, symbols, + - * // %, "
                             "comparisons, ceil(a, b), min and max")
    names = tuple(sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - FUNCTIONS))
    try:
        value = _Divided().visit(tree.body)
        return _function(names, value), names, value
    except (RecursionError, MemoryError):
        raise InputError(f"found {text!r}", expected="an expression of fewer levels") from None


@cache
def _compile_together(texts: tuple[str, ...]) -> tuple[Callable[..., tuple[int, ...]], tuple[str, ...]]:
    """Some expressions as one function, of the symbols of all."""
    names = tuple(sorted({name for text in texts for name in _compile(text)[1]}))
    return _function(names, ast.Tuple([_compile(text)[2] for text in texts], ast.Load())), names


def _function(names: tuple[str, ...], value: ast.expr) -> Callable[..., Any]:
    """Of so many arguments, by these names, with this value."""
    arguments = ast.arguments(posonlyargs=[], args=[*map(ast.arg, names)], kwonlyargs=[], kw_defaults=[], defaults=[])
    tree = ast.fix_missing_locations(ast.Expression(ast.Lambda(arguments, value)))
    found: Callable[..., Any] = eval(compile(tree, "<expression>", "eval"), {"__builtins__": {}, **CALLED})
    return found


def _well_called(call: ast.Call) -> bool:
    """Whether it is a call of one of our functions, with as many arguments as that takes."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    return name in FUNCTIONS and (len(call.args) == 2 or (len(call.args) > 2 and name != "ceil"))


def is_symbol(name: str) -> bool:
    """Whether an expression can use a name."""
    return name.isidentifier() and name.isascii() and not iskeyword(name) and name not in FUNCTIONS


def symbols_of(text: str) -> frozenset[str]:
    """The symbols that an expression uses."""
    return frozenset(_compile(text)[1])


def divisors_of(text: str, symbol: str) -> frozenset[int]:
    """The numbers by which an expression divides a symbol, or what is left of it: 16 and 8 of ``m % 16 // 8``."""
    return frozenset(node.right.value for node in ast.walk(ast.parse(text.strip(), mode="eval"))
                     if isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv | ast.Mod)
                     and isinstance(node.right, ast.Constant) and isinstance(node.right.value, int)
                     and {inner.id for inner in ast.walk(node.left) if isinstance(inner, ast.Name)} == {symbol})


def evaluate_all(texts: Mapping[str, str], symbols: Mapping[str, int]) -> dict[str, int]:
    """``evaluate`` of each of some expressions, by their names."""
    return dict(zip(texts, evaluate_each(tuple(texts.values()), symbols), strict=True))


def evaluate_each(texts: tuple[str, ...], symbols: Mapping[str, int]) -> list[int]:
    """``evaluate`` of each of some expressions, which are compiled as one."""
    function, names = _compile_together(texts)
    try:
        values = list(map(int, function(*[symbols[name] for name in names])))
    except KeyError:
        values = []
    if not values or not -LARGEST < min(values) <= max(values) < LARGEST:
        return [evaluate(text, symbols) for text in texts]  # which refuses the one that is wrong
    return values


def evaluate(text: str, symbols: Mapping[str, int]) -> int:
    """The value of an expression; a comparison counts as 0 or 1.

    Raises:
        InputError: not such an expression, a symbol without a value, or a number that no size has.
    """
    function, names, _ = _compile(text)
    try:
        value = int(function(*[symbols[name] for name in names]))
    except KeyError as error:
        name = str(error.args[0])
        raise InputError(f"unknown symbol '{name}' in {text!r}", expected="one of " + ", ".join(sorted(symbols)),
                         nearest=nearest_name(name, symbols)) from None
    if not -LARGEST < value < LARGEST:
        sizes = ", ".join(f"{name} = {symbols[name]}" for name in names)
        raise InputError(f"{text!r} is {'-' if value < 0 else ''}2^63 or more with {sizes}", expected="smaller sizes")
    return value
