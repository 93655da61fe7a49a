"""The files of a machine as they are to be loaded, and what all kinds do with theirs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from intsim.config import standing
from intsim.config.document import Document
from intsim.config.overrides import apply_overrides
from intsim.config.quantity import Quantity, Strict
from intsim.config.resized import assumed, lent_spreads, resized
from intsim.errors import InputError
from intsim.machines.machine import CORES, GPU, Identity, Sourced

File = TypeVar("File", bound=Strict)


@dataclass(frozen=True)
class Source:
    """A machine file as it is to be loaded.

    Attributes:
        name: as it was asked for.
        document: with what it extends beneath it, and without the overrides.
        parts: documents of the machines that it names, by their names: the cores of an SoC, the GPU of a cluster.
        overrides: values by dotted key path; ``cores.NAME.KEY`` reaches into the file of a core, ``gpu.KEY`` into that
            of a cluster's GPU.
    """

    name: str
    document: Document
    parts: Mapping[str, Document] = field(default_factory=dict)
    overrides: Mapping[str, Any] = field(default_factory=dict)

    @property
    def runs_dataflows(self) -> bool:
        """Whether it runs these, which its file names, and no stored kernels."""
        return bool(self.document.data.get("kind") == "accelerator")

    @property
    def digest(self) -> str:
        """SHA-256 of the content of the files, dataflows among them, and of the overrides."""
        parts = ", ".join(f"{json.dumps(name)}: {part.content}" for name, part in sorted(self.parts.items()))
        content = [self.document.content, f"{{{parts}}}", json.dumps(dict(self.overrides), sort_keys=True)]
        if self.runs_dataflows:
            written = {text: json.dumps(text) for text in {text for _, text in self.runs.values()}}  # each file once
            runs = ", ".join(f"{json.dumps(key)}: {written[text]}" for key, (_, text) in sorted(self.runs.items()))
            content.append(f"{{{runs}}}")
        return hashlib.sha256(f"[{', '.join(content)}]".encode()).hexdigest()

    @cached_property
    def runs(self) -> Mapping[str, tuple[str, str]]:
        """By key, path and text of each dataflow and fragment that an accelerator runs."""
        if not self.runs_dataflows:
            return {}
        from intsim.config.dataflow import run_by  # the schemas of dataflows, which nothing else here needs

        return run_by(self.changed)

    @cached_property
    def changed(self) -> Document:
        """The document with the overrides in the place of its own values.

        Raises:
            InputError: an override of a key that it has not.
        """
        return changed(self.document, self.overrides)

    def part(self, name: str, key: str) -> Document:
        """The document of a machine that this one names at a key.

        Raises:
            InputError: a name that was set in the place of the file's, which its parts were found by.
        """
        if name not in self.parts:
            raise InputError(f"found '{name}'", key=key,
                             expected=f"nothing: the file names its parts; another one takes a file with "
                                      f"'extends: {self.name}'")
        return self.parts[name]


def validated(document: Document, overrides: Mapping[str, Any],
              schema: type[File]) -> tuple[File, dict[str, Quantity]]:
    """A file as its schema describes it, and its quantities by their keys.

    Raises:
        InputError: a file that is not valid, or an override of a key that it has not.
    """
    return standing.validated(document, changed(document, overrides), schema)


def changed(document: Document, overrides: Mapping[str, Any]) -> Document:
    """A document with overrides in the place of its own values, and what goes with these.

    Raises:
        InputError: an override of a key that it has not.
    """
    found = document.copy()
    apply_overrides(found, overrides)
    return resized(found, document)


def identity_of(source: Source, kind: str, file: Any, provenance: Mapping[str, Sourced]) -> Identity:
    """Who a machine is."""
    # A machine that was fitted and then changed is no longer the one that was fitted.
    calibration = "" if source.overrides else getattr(file, "calibration", "")
    spreads = _spreads(source) | lent_spreads(provenance, source.overrides)
    return Identity(source.name, kind, lambda: source.digest, calibration, provenance, spreads,
                    assumed(provenance, file.sources, source.overrides))


def _spreads(source: Source) -> dict[str, float]:
    """Of all files of a machine: a part's keys begin as overrides of them do."""
    found = dict(source.document.spreads)
    for name, part in source.parts.items():
        prefix = GPU if source.document.data["kind"] == "cluster" else f"{CORES}{name}."
        found |= {f"{prefix}{key}": value for key, value in part.spreads.items()}
    return found
