"""Finding softmax methods: every module of this package that defines ``METHOD`` or ``METHODS`` adds what it holds."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import intsim.numerics.softmax
from intsim.errors import unknown_name
from intsim.numerics.softmax.model import SoftmaxMethod


@cache
def _methods() -> dict[str, SoftmaxMethod]:
    found: dict[str, SoftmaxMethod] = {}
    for module in sorted(m.name for m in iter_modules(intsim.numerics.softmax.__path__)):
        contents = vars(import_module(f"intsim.numerics.softmax.{module}"))
        for method in (*([contents["METHOD"]] if "METHOD" in contents else []), *contents.get("METHODS", ())):
            if method.name in found:
                raise RuntimeError(f"two softmax methods are called {method.name}")
            found[method.name] = method
    return dict(sorted(found.items()))


def method_names() -> list[str]:
    """Every softmax method."""
    return list(_methods())


def get_method(name: str) -> SoftmaxMethod:
    """A softmax method by name.

    Raises:
        InputError: no such method; the message has the nearest name.
    """
    if name not in _methods():
        raise unknown_name("softmax method", name, _methods(), key="softmax")
    return _methods()[name]
