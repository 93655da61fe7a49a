"""The keys that an axis may move, by their paths, and on which machines and pipelines each exists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from functools import cache

from intsim.calls import AttentionCall
from intsim.config.reader import read_document
from intsim.config.resources import machine_file
from intsim.errors import InputError, nearest_name
from intsim.pipelines.registry import get_pipeline

WORKLOAD_KEYS = tuple(f"workload.{f.name}" for f in fields(AttentionCall))
PLAIN_KEYS = ("machine", "pipeline", "threads", "schedule")


@cache
def machine_keys(machine: str) -> frozenset[str]:
    """``machine.KEY`` for every key of a machine's file, and ``machine.cores.NAME.KEY`` for those of its cores."""
    document = read_document(machine_file(machine))
    found = [f"machine.{path}" for path in document.key_paths]
    clusters = document.data.get("clusters", []) if document.data.get("kind") == "soc" else []
    for core in dict.fromkeys(cluster["core"] for cluster in clusters):
        found += [f"machine.cores.{core}.{path}" for path in read_document(machine_file(core)).key_paths]
    return frozenset(found)


def pipeline_keys(pipeline: str) -> frozenset[str]:
    """``pipeline.NAME`` for every parameter of a pipeline."""
    return frozenset(f"pipeline.{name}" for name in get_pipeline(pipeline).parameters)


def applies(key: str, machine: str, pipeline: str) -> bool:
    """Whether a key exists on a machine and for a pipeline."""
    if key.startswith("machine."):
        return key in machine_keys(machine)
    if key.startswith("pipeline."):
        return key in pipeline_keys(pipeline)
    return True


def check_key(key: str, machines: Iterable[str], pipelines: Iterable[str], place: str) -> None:
    """Refuse a key that exists on none of the machines and for none of the pipelines of a sweep.

    Raises:
        InputError: with the nearest key; ``place`` says where the key stands.
    """
    valid = {*PLAIN_KEYS, *WORKLOAD_KEYS, *(k for m in machines for k in machine_keys(m)),
             *(k for p in pipelines for k in pipeline_keys(p))}
    if key not in valid:
        raise InputError(f"'{key}' names no key", key=place, nearest=nearest_name(key, sorted(valid)),
                         expected="machine.KEY of the machine's file, workload.KEY, pipeline.PARAMETER, or one of "
                         + ", ".join(PLAIN_KEYS))
