"""Loops that numba compiles when they are first called: to import numba takes longer than most projections, and a
projection calls none of them.

Such a function is one of its module, plain Python until then; those that it calls are given to numba with it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, update_wrapper
from importlib import import_module
from typing import Any, TypeVar, cast

Function = TypeVar("Function", bound=Callable[..., Any])


class Compiling:
    """A function that numba compiles: by ``numba.njit`` with options, or as an intrinsic, by ``how``."""

    def __init__(self, function: Any, how: Callable[[Any], Callable[[Any], Any]]) -> None:
        self._function, self._how = function, how
        update_wrapper(self, function)

    def __call__(self, *arguments: Any) -> Any:
        """Call what numba makes of it."""
        return self.compiled(*arguments)

    @cached_property
    def compiled(self) -> Any:
        """What numba makes of it: with its module's names, in which others of its kind are compiled, too."""
        numba, plain = import_module("numba"), self._function
        names = {name: value.compiled if isinstance(value, Compiling) and name in plain.__code__.co_names else value
                 for name, value in plain.__globals__.items()} | {"numba": numba}
        return self._how(numba)(type(plain)(plain.__code__, names, plain.__name__, plain.__defaults__))


def jitted(**options: Any) -> Callable[[Function], Function]:
    """``numba.njit`` with these options, on the first call; in the function, ``numba`` is the module."""
    def decorated(function: Function) -> Function:
        return cast(Function, Compiling(function, lambda numba: numba.njit(**options)))

    return decorated


def intrinsic(function: Callable[..., Any]) -> Callable[..., Any]:
    """``numba.extending.intrinsic``, when a function that calls it is compiled."""
    return Compiling(function, lambda numba: import_module("numba.extending").intrinsic)
