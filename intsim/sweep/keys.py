"""The keys that an axis may move, by their paths, and on which machines and pipelines each exists."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from intsim.config.source import Source
from intsim.errors import InputError, nearest_name
from intsim.machines.machine import CORES, GPU
from intsim.session import Session
from intsim.sweep.columns import Subject
from intsim.sweep.ways import Ways

PLAIN_KEYS = ("machine", "pipeline", "threads", "schedule")


class KeySpace:
    """What the machines and pipelines of a sweep can be asked for; each machine's files are read once.

    Args:
        session: reads the files. ways: what its pipelines may be.
    """

    def __init__(self, session: Session, ways: Ways) -> None:
        self.session, self.ways = session, ways
        self._sources: dict[str, Source] = {}
        self._digests: dict[str, str] = {}
        self._keys: dict[str, frozenset[str]] = {}

    def source(self, machine: str) -> Source:
        """The files of a machine."""
        if machine not in self._sources:
            self._sources[machine] = self.session.source(machine)
        return self._sources[machine]

    def digest(self, machine: str) -> str:
        """SHA-256 of the content of a machine's files."""
        if machine not in self._digests:
            self._digests[machine] = self.source(machine).digest
        return self._digests[machine]

    def made_of(self) -> dict[str, str]:
        """Digests of the machines that were asked for yet, and of the plug-ins, by name."""
        return {**{machine: self.digest(machine) for machine in self._sources},
                **{str(plugin.path): plugin.digest for plugin in self.session.catalogue.plugins}}

    def of_machine(self, machine: str) -> frozenset[str]:
        """``machine.KEY`` for every key of a machine's file, and ``machine.cores.NAME.KEY`` for those of its cores."""
        if machine not in self._keys:
            source = self.source(machine)
            found = [f"machine.{path}" for path in source.document.key_paths]
            for part, document in source.parts.items():
                prefix = GPU if source.document.data["kind"] == "cluster" else f"{CORES}{part}."
                found += [f"machine.{prefix}{path}" for path in document.key_paths]
            self._keys[machine] = frozenset(found)
        return self._keys[machine]

    def value(self, machine: str, name: str) -> Any:
        """The value of ``machine.KEY`` in the machine's own file; None for other names and what lies in a core's."""
        key = name.removeprefix("machine.")
        if name == key or key.startswith((CORES, GPU)) or name not in self.of_machine(machine):
            return None
        found = self.source(machine).document.data
        for part in key.split("."):
            found = found[int(part)] if isinstance(found, list) else found[part]
        value = found["value"] if isinstance(found, dict) and "value" in found else found
        return json.dumps(value) if isinstance(value, list | dict) else value

    def applies(self, key: str, machine: str, pipeline: str) -> bool:
        """Whether a key exists on a machine and for a pipeline."""
        if key.startswith("machine."):
            return key in self.of_machine(machine)
        if key.startswith("pipeline."):
            return key in self.ways.keys(pipeline)
        return True

    def check(self, key: str, machines: Iterable[str], pipelines: Iterable[str], place: str, subject: Subject) -> None:
        """Refuse a key that exists on none of the machines and for none of the pipelines of a sweep.

        Raises:
            InputError: with the nearest key; ``place`` says where the key stands.
        """
        valid = {*PLAIN_KEYS, *subject.keys, *(k for m in machines for k in self.of_machine(m)),
                 *(k for p in pipelines for k in self.ways.keys(p))}
        if key not in valid:
            raise InputError(f"'{key}' names no key", key=place, nearest=nearest_name(key, sorted(valid)),
                             expected=f"machine.KEY of the machine's file, {subject.section}.KEY, pipeline.PARAMETER, "
                             "or one of " + ", ".join(PLAIN_KEYS))

