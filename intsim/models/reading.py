"""Models by shipped name, or from a config.json."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from intsim.arguments import path as path_of
from intsim.config.document import Document, parse_document, read_text
from intsim.errors import InputError, unknown_name
from intsim.models.families import APART, CLASSES, FAMILIES, SPELT
from intsim.models.fields import Fields
from intsim.models.transformer import Transformer
from intsim.resources import is_folder

GEMMA_3 = {"vocab_size": 262208, "hidden_size": 2304, "intermediate_size": 9216, "num_hidden_layers": 26,
           "num_attention_heads": 8, "num_key_value_heads": 4, "head_dim": 256, "max_position_embeddings": 131072,
           "sliding_window": 4096}
"""``Gemma3TextConfig`` of huggingface/transformers."""
SEEING: Mapping[str, Mapping[str, object]] = MappingProxyType({
    "gemma3": {**GEMMA_3, "model_type": "gemma3_text"}, "mistral3": {"model_type": "mistral"}})
"""Models that also see, by ``model_type``: what their ``text_config`` leaves out."""

SHIPPED = Path(__file__).with_name("shipped.yaml")


def shipped_document(parse: Callable[[Path, str], Document] = parse_document) -> Document:
    """The file of the models that ship, parsed by ``parse``."""
    return parse(SHIPPED, read_text(SHIPPED, "a UTF-8 YAML file"))


def model_names() -> list[str]:
    """Every shipped model."""
    return sorted(shipped_document().data["models"])


def is_file(model: str) -> bool:
    """Whether it is the path of a file or folder, and no shipped name."""
    return model.endswith(".json") or "/" in model


def read_model(model: str | Path | Transformer, shipped: Document | None = None) -> Transformer:
    """A model by its shipped name, by the path of its config.json, or as it is.

    Args:
        model: what to read.
        shipped: of ``shipped_document``, where it was read before.

    Raises:
        InputError: no such name or file, an architecture that is not known, or sizes that are missing or impossible.
    """
    if isinstance(model, Transformer):
        return model
    model = path_of("model", model, "a name of 'intsim list models', the path of a config.json, or a Transformer")
    if isinstance(model, Path) or is_file(model):
        return config_model(Path(model))
    found = (shipped or shipped_document()).data
    entries: dict[str, Any] = found["models"]
    if model not in entries:
        raise unknown_name("model", model, entries, key="model")
    entry = entries[model]
    return _read(Document(SHIPPED, "", entry["config"])).named(model, found["sources"][entry["source"]])


def config_model(path: Path) -> Transformer:
    """The model of a config.json of Hugging Face.

    Raises:
        InputError: it cannot be read, is no JSON, or as ``read_model``.
    """
    path = path / "config.json" if is_folder(path) else path
    text = read_text(path, "a UTF-8 JSON file")
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"is no JSON here ({error.msg[0].lower()}{error.msg[1:]})", file=path, line=error.lineno,
                         expected="a model's config.json") from None
    except RecursionError:
        raise InputError("is nested too deep", file=path, expected="a model's config.json") from None
    document = parse_document(path, text.replace("\t", " "))  # JSON may be indented by tabs, YAML may not
    document = replace(document, data=values)  # to YAML 1e-05 is a text
    name = path.parent.name if path.name == "config.json" and path.parent.name else path.stem
    return _read(document).named(name, str(path))


def _language_part(document: Document) -> Document:
    """Of a model that also sees, the language model, whose file leaves out what has the class's default."""
    part, kind = document.data.get("text_config"), document.data.get("model_type")
    if not isinstance(kind, str) or kind not in SEEING or not isinstance(part, dict):
        return document
    lines = {key[1:]: line for key, line in document.lines.items() if key[:1] == ("text_config",) and key[1:]}
    return replace(document, data={**SEEING[kind], **part}, lines=lines)


def _read(document: Document) -> Transformer:
    sees = ("the image tower and what brings its tokens to the language model: this is a run on text",)
    left_out = sees if document.data.get("model_type") in list(SEEING) else ()
    document = _language_part(document)
    kind = document.data.get("model_type")
    path, line = document.place_of("model_type")
    known = sorted((*FAMILIES, *SEEING))
    if kind is None:
        raise InputError("the key is missing", file=path, line=1, key="model_type",
                         expected="one of " + ", ".join(known))
    if isinstance(kind, str) and kind in APART:
        raise InputError(f"{kind}: {APART[kind]}", file=path, line=line, key="model_type",
                         expected=f"one of {', '.join(known)}")
    if isinstance(kind, str) and kind in SEEING:
        raise InputError("has no table of its language model", file=path, line=line, key="text_config",
                         expected=f"the sizes of a {SEEING[kind]['model_type']}")
    if not isinstance(kind, str) or kind not in FAMILIES:
        raise unknown_name("architecture", str(kind), known, file=path, line=line, key="model_type")
    fields = Fields(document, str(kind), SPELT.get(kind, {}))
    model = FAMILIES[kind](fields)
    fields.classes(CLASSES.get(kind, (kind,)))
    fields.finish()
    return replace(model, left_out=(*model.left_out, *left_out), stored=_stored(fields), unread=fields.unread)


def _stored(fields: Fields) -> str:
    """What a file says of quantised weights: the method, and bits where it has them.

    Raises:
        InputError: it says so in no table.
    """
    found = fields.data.get("quantization_config")
    if found is not None and not isinstance(found, dict):
        raise fields.refuse("quantization_config", f"found {found!r}", "a table, or null")
    if not found or not found.get("quant_method"):
        return ""
    bits = found.get("bits")
    return str(found["quant_method"]) + (f", {bits} bits" if isinstance(bits, int) else "")
