"""Finding softmax methods: every module of this package that defines ``METHOD`` or ``METHODS`` adds what it holds."""

from __future__ import annotations

from intsim.discovery import Registry
from intsim.numerics.softmax.model import SoftmaxMethod


class Methods(Registry[SoftmaxMethod]):
    """The softmax methods: ours, those of the entry points ``intsim.softmax``, and what is added."""

    def __init__(self) -> None:
        super().__init__("softmax method", SoftmaxMethod, "intsim.numerics.softmax", "intsim.softmax", "METHOD")


PACKAGED = Methods()
"""The package's methods, and those of installed packages."""

DEFAULT = PACKAGED.over()
"""The methods of whoever has no session, and of the default one."""


def method_names() -> list[str]:
    """Every softmax method."""
    return DEFAULT.names()


def get_method(name: str) -> SoftmaxMethod:
    """A softmax method by name.

    Raises:
        InputError: no such method; the message has the nearest name.
    """
    return DEFAULT.get(name)
