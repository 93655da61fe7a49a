"""The keys of a config.json, read strictly: missing and impossible sizes are refused with their line."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

from intsim.arguments import LARGEST
from intsim.config.document import Document
from intsim.errors import InputError, nearest_name, unknown_name

OTHER_MODEL = re.compile(r"expert|moe|lora|latent|mamba|ssm|linear_attn|sliding|window|soft_?cap|layer_types|rotary|"
                         r"sparse|kv_shared|altup|per_layer|logits_scaling|multi_query|parallel_attn|cross_attention|dual_chunk|"
                         r"alibi|bidirectional|is_decoder|qk_(layer_?)?norm|feed_forward_type|position_embedding_type|"
                         r"(weight|input)_bits")
"""Keys that change what is computed: one that its family's reader does not know is refused."""

WITHOUT_EFFECT = ((re.compile(r"_eps(ilon)?$"), 1e-20, 0.1), (re.compile(r"dropout$|_pdrop$"), 0.0, 1.0),
                  (re.compile(r"rope_theta$"), 1.0, 1e10))
"""Numbers of a network that take no time whatever they are, and where they lie; elsewhere the file is damaged."""


class Fields:
    """What a reader asks of a config.

    Args:
        document: of the file.
        family: the ``model_type``, for messages.
    """

    def __init__(self, document: Document, family: str) -> None:
        self.document, self.family = document, family
        self.data: dict[str, Any] = document.data
        self._asked: set[str] = {"model_type", "architectures"}
        names = self.data.get("architectures")
        if names is not None and not (isinstance(names, list) and all(isinstance(name, str) for name in names)):
            raise self.refuse("architectures", f"found {names!r}", "a list of names")

    def refuse(self, key: str, found: str, expected: str) -> InputError:
        """The refusal of a key."""
        path, line = self.document.place_of(key)
        return InputError(found, file=path, line=line, key=key, expected=expected)

    def _value(self, key: str) -> Any:
        self._asked.add(key)
        return self.data.get(key)

    def size(self, key: str, default: int | None = None) -> int:
        """A whole number of at least 1.

        Raises:
            InputError: it is missing, or no such number.
        """
        value = self._value(key)
        if value is None and default is not None:
            return default
        if value is None:
            near = nearest_name(key, self.data)
            raise InputError("the key is missing", file=self.document.path, line=1, key=key,
                             expected=f"a size of a {self.family} model", nearest=near)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST:
            raise self.refuse(key, f"found {value!r}", "a whole number of at least 1")
        return value

    def maybe(self, key: str) -> int | None:
        """A size that may be absent or null."""
        return None if self._value(key) is None else self.size(key)

    def flag(self, key: str, default: bool) -> bool:
        """True or false.

        Raises:
            InputError: something else.
        """
        value = self._value(key)
        if value is not None and not isinstance(value, bool):
            raise self.refuse(key, f"found {value!r}", "true or false")
        return default if value is None else value

    def number(self, key: str) -> float | None:
        """A number above 0, or none.

        Raises:
            InputError: something else.
        """
        value = self._value(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or not value > 0):
            raise self.refuse(key, f"found {value!r}", "a number above 0, or null")
        return None if value is None else float(value)

    def names(self, key: str) -> list[str] | None:
        """A list of names, or none.

        Raises:
            InputError: something else.
        """
        value = self._value(key)
        if value is not None and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            raise self.refuse(key, f"found {value!r}", "a list of names")
        return value

    def switches(self, key: str, count: int) -> list[bool] | None:
        """A list of so many ones and zeros, or none.

        Raises:
            InputError: something else.
        """
        value = self._value(key)
        if value is not None and not (isinstance(value, list) and len(value) == count and set(value) <= {0, 1}):
            raise self.refuse(key, f"found {value!r}", f"a list of {count} ones and zeros")
        return None if value is None else [bool(item) for item in value]

    def one_of(self, key: str, valid: Collection[str], default: str) -> str:
        """A name of those that the family is known with.

        Raises:
            InputError: another one.
        """
        value = self._value(key)
        if value is None:
            return default
        if value not in valid:
            path, line = self.document.place_of(key)
            raise unknown_name(key, str(value), valid, file=path, line=line, key=key)
        return str(value)

    def is_class(self, beginning: str) -> bool:
        """Whether the file is of a class whose name begins like this, in whatever case."""
        return any(name.lower().startswith(beginning) for name in self.data.get("architectures") or ())

    def classes(self, known: Collection[str]) -> None:
        """Refuse a file of another class than those whose names begin as these do: ``model_type`` may be borrowed.

        Raises:
            InputError: the first such class.
        """
        for name in self.data.get("architectures") or ():
            if not name.lower().startswith(tuple(known)):
                raise self.refuse("architectures", f"found {name!r}",
                                  f"a class of {self.family} models: one of another code computes something else")

    def finish(self) -> None:
        """Refuse keys that say of another model than the reader knows.

        Raises:
            InputError: the first of them.
        """
        for key, value in self.data.items():
            if key not in self._asked and value not in (None, False, 0, 0.0, [], {}) and OTHER_MODEL.search(key):
                raise self.refuse(key, f"found {value!r}", f"none: {self.family} models are known without it")
            for named, low, high in WITHOUT_EFFECT:
                number = isinstance(value, int | float) and not isinstance(value, bool)
                if named.search(key) and value is not None and not (number and low <= value <= high):
                    raise self.refuse(key, f"found {value!r}", f"a number from {low:g} to {high:g}")

    @property
    def path(self) -> Path:
        """Of the file."""
        return self.document.path
