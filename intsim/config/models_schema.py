"""A grid of models, machines, attention pipelines and lengths: the file format of ``intsim model FILE.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from pydantic import Field

from intsim.config.document import read_document
from intsim.config.file_kind import MODELS
from intsim.config.quantity import Strict
from intsim.config.validate import validate


class ModelEntry(Strict):
    """A model with the file type of its weights; ``head`` where its head is in another format."""

    model: str
    linear: str
    head: str | None = None


class ModelsFile(Strict):
    """The file format.

    Attributes:
        question: what it answers; attention: the pipelines to compare; baseline: with which.
        tokens: of a prompt, which a prefill computes; decoding is looked at behind it, in a few output tokens.
        threads: of every machine; by default one per core.
    """

    FILE: ClassVar = MODELS

    kind: Literal["models"]
    title: str
    question: str = ""
    machines: list[str] = Field(min_length=1)
    models: list[ModelEntry] = Field(min_length=1)
    attention: list[str] = Field(min_length=1)
    baseline: str = "fp16"
    tokens: list[int] = Field(min_length=1)
    batch: list[int] = Field(default=[1], min_length=1)
    threads: int | None = None


def read_models_file(path: str | Path) -> ModelsFile:
    """A grid from its file.

    Raises:
        InputError: it cannot be read or is not valid.
    """
    found: ModelsFile = validate(read_document(path), ModelsFile)
    return found
