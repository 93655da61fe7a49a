"""What a YAML file is, by its keys: a right file given to the wrong command is told which command takes it."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.config.document import Document
from intsim.errors import InputError

EXPERIMENT, SWEEP, MODELS = "an experiment", "a sweep", "a study of models"
MACHINE, DATAFLOW, CONFIG = "a machine", "a dataflow", "a model's config.json"

TAKEN_BY: Mapping[str, str] = {
    EXPERIMENT: "'intsim run {}' takes it", SWEEP: "'intsim sweep {} --out DIR' takes it",
    MODELS: "'intsim model {}' takes it",
    MACHINE: "'intsim explain {0} PIPELINE', 'intsim model MODEL --machine {0}' and an experiment's 'machines' take it",
    DATAFLOW: "an accelerator's file names it", CONFIG: "'intsim model {} --machine MACHINE' takes it"}

KINDS: Mapping[str, str] = {
    **dict.fromkeys(("core", "soc", "host", "gpu", "cluster", "accelerator"), MACHINE),
    "models": MODELS, "dataflow": DATAFLOW}
"""By the key ``kind``, which experiments and sweeps have none of."""

MARKS: Mapping[str, tuple[str, ...]] = {
    MACHINE: ("extends",), SWEEP: ("axes", "base"), EXPERIMENT: ("machines", "pipelines", "shapes"),
    CONFIG: ("model_type", "architectures")}
"""Keys that no file of another kind has."""


def misplaced(document: Document, wanted: str) -> InputError | None:
    """The refusal of a file that is something else than what is ``wanted``; None where it may be a wrong one of these.

    Args:
        document: a file that is not valid as what is wanted. wanted: one of ``TAKEN_BY``; empty for others.
    """
    kind = document.data.get("kind")
    found = [KINDS[kind]] if isinstance(kind, str) and kind in KINDS else [
        name for name, keys in MARKS.items() if any(key in document.data for key in keys)]
    if not wanted or not found or wanted in found:
        return None
    return InputError(f"is {found[0]}", file=document.path,
                      expected=f"{wanted}; {TAKEN_BY[found[0]].format(document.path)}")
