"""Constraints on design points: comparisons and arithmetic over keys: ``workload.q_len * workload.heads < 1e6``.

Keys contain dots and hyphens, which Python reads as operators; they are replaced by plain names before parsing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from intsim.errors import InputError, nearest_name, shown

_ALLOWED = (ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.BinOp, ast.Add, ast.Sub,
            ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE,
            ast.In, ast.NotIn, ast.List, ast.Tuple, ast.Name, ast.Load, ast.Constant)
Side = ast.Name | ast.Constant
LONGEST = 500
"""Characters: Python's own parser gives up on some thousands, in ways of its own."""

_QUOTED = r"'[^']*'|\"[^\"]*\""
_WORD = re.compile(_QUOTED + r"|[A-Za-z_][\w.]*")


class Constraint:
    """A compiled constraint.

    It compares: a number or a list by itself would be true at every point. What it computes with are numbers: text or a
    list times a number could take all memory, and means nothing here.

    Raises:
        InputError: text that is no such expression, or a name that is no key of the sweep.
    """

    def __init__(self, text: str, keys: Sequence[str], place: str) -> None:
        self.text, self.place = text, place
        if len(text) > LONGEST:
            raise InputError(f"has {len(text)} characters", key=place, expected=f"at most {LONGEST}")
        ordered = sorted(keys, key=len, reverse=True)
        self.names = {f"__key{i}__": key for i, key in enumerate(ordered)}
        plain_name = {key: name for name, key in self.names.items()}
        pattern = re.compile(_QUOTED + "".join(rf"|(?<![\w.]){re.escape(key)}(?![\w.])" for key in ordered))
        plain = pattern.sub(lambda m: plain_name.get(m[0], m[0]), text)
        try:
            tree = ast.parse(plain.strip(), mode="eval")
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise InputError(f"found {text!r}", key=place, expected="a comparison of keys and values") from None
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id in self.names:
                continue
            if not isinstance(node, _ALLOWED) or isinstance(node, ast.Name):
                self._refuse(plain, keys)
            if isinstance(node, ast.Constant) and not isinstance(node.value, bool | int | float | str):
                raise InputError(f"found {node.value!r} in {text!r}", key=place, expected="numbers and text")
        self.computed = {name for node in ast.walk(tree) if isinstance(node, ast.BinOp | ast.UnaryOp)
                         for name in self._computed(node)}
        self.truths = set(self._truths(tree.body))
        self.compared = [pair for node in ast.walk(tree) if isinstance(node, ast.Compare) for pair in _pairs(node)]
        if not any(isinstance(node, ast.Name) for node in ast.walk(tree)):
            raise InputError(f"{text!r} names no key", key=place, expected="a comparison of keys and values")
        self.code = compile(tree, "<constraint>", "eval")

    def _truths(self, node: ast.expr) -> Iterator[str]:
        """The keys that are true or false by themselves.

        Raises:
            InputError: something else than a comparison stands where one must.
        """
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.BoolOp):
            for value in node.values:
                yield from self._truths(value)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield from self._truths(node.operand)
        elif not isinstance(node, ast.Compare):
            raise InputError(f"found {self.text!r}", key=self.place, expected="a comparison, or several with 'and', "
                             "'or' and 'not' between them")

    def _computed(self, node: ast.BinOp | ast.UnaryOp) -> Iterator[str]:
        """The keys that an operation computes with, none of which may be text.

        Raises:
            InputError: it computes with text or a list.
        """
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return
        for side in (node.left, node.right) if isinstance(node, ast.BinOp) else (node.operand,):
            if isinstance(side, ast.Name):
                yield side.id
            elif isinstance(side, ast.List | ast.Tuple) or (
                    isinstance(side, ast.Constant) and isinstance(side.value, str)):
                raise InputError(f"computes with {ast.unparse(side)} in {self.text!r}", key=self.place,
                                 expected="numbers and keys that hold numbers on both sides")

    def texts(self) -> Iterator[tuple[str, str]]:
        """The keys that are held against a text as it is, with the text."""
        for *pair, equals in self.compared:
            for key, value in (pair, pair[::-1]) if equals else ():
                if isinstance(key, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield self.names[key.id], value.value

    def _refuse(self, plain: str, keys: Sequence[str]) -> None:
        unknown = [w for w in _WORD.findall(plain) if w[0] not in "'\"" and w not in self.names
                   and w not in ("and", "or", "not", "in")]
        near = nearest_name(unknown[0], keys) if unknown else None
        raise InputError(f"found {unknown[0] if unknown else self.text!r} in {self.text!r}", key=self.place,
                         expected="comparisons, and, or, not, in, + - * / // % over " + ", ".join(keys), nearest=near)

    def holds(self, values: Mapping[str, Any]) -> bool:
        """Whether a point is allowed; a key without a value there (None) leaves it allowed.

        Raises:
            InputError: values that cannot be compared or computed with.
        """
        names = {name: values[key] for name, key in self.names.items() if name in self.code.co_names}
        if any(value is None for value in names.values()):
            return True
        for name in self.computed & names.keys():
            if not isinstance(names[name], bool | int | float):
                raise InputError(f"{self.names[name]} is {shown(names[name])} in {self.text!r}", key=self.place,
                                 expected="a key that holds numbers to compute with")
        for name in self.truths & names.keys():
            if not isinstance(names[name], bool):
                raise InputError(f"{self.names[name]} is {shown(names[name])} in {self.text!r}", key=self.place,
                                 expected="a comparison of it with something")
        for left, right, _ in self.compared:
            sides = [names[side.id] if isinstance(side, ast.Name) else side.value for side in (left, right)]
            if isinstance(sides[0], str) != isinstance(sides[1], str):
                raise InputError(f"compares {shown(sides[0])} with {shown(sides[1])} in {self.text!r}", key=self.place,
                                 expected="numbers compared with numbers, and text with text")
        try:
            return bool(eval(self.code, {"__builtins__": {}}, names))
        except (TypeError, ArithmeticError) as error:
            raise InputError(f"{self.text!r} cannot be computed ({error})", key=self.place,
                             expected="numbers compared with numbers, text with text, and no division by 0") from None


def _pairs(node: ast.Compare) -> Iterator[tuple[Side, Side, bool]]:
    """The keys and values that a comparison holds against each other as they are, and whether for being equal."""
    sides = [node.left, *node.comparators]
    for left, operator, right in zip(sides, node.ops, sides[1:], strict=False):
        among = isinstance(operator, ast.In | ast.NotIn)
        for one in right.elts if among and isinstance(right, ast.List | ast.Tuple) else [right]:
            if isinstance(left, ast.Name | ast.Constant) and isinstance(one, ast.Name | ast.Constant):
                yield left, one, isinstance(operator, ast.Eq | ast.NotEq) or one is not right
