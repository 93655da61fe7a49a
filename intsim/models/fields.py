"""The keys of a config.json, read strictly: missing and impossible sizes are refused with their line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from intsim.arguments import LARGEST
from intsim.config.document import Document
from intsim.errors import InputError, nearest_name, unknown_name

OTHER_MODEL = re.compile(r"expert|moe|lora|latent|mamba|ssm|linear_attn|sliding|window|soft_?cap|layer_types|rotary|"
                         r"sparse|kv_shared|altup|per_layer|logits_scaling|multi_query|parallel_attn|cross_attention|dual_chunk|"
                         r"alibi|bidirectional|is_decoder|qk_(layer_?)?norm|feed_forward_type|position_embedding_type|"
                         r"(weight|input)_bits|mlp_only|lm_head_bias|mlp_bias|v_head_dim|qk_\w*head_dim")
"""Keys that change what is computed: one that its family's reader does not know is refused."""

WITHOUT_EFFECT = ((re.compile(r"_eps(ilon)?$"), 1e-20, 0.1), (re.compile(r"dropout$|_pdrop$"), 0.0, 1.0),
                  (re.compile(r"rope_theta$"), 1.0, 1e10))
"""Numbers of a network that take no time whatever they are, and where they lie; elsewhere the file is damaged."""
NOTHING: tuple[object, ...] = (None, False, 0, 0.0, [], {}, "")
"""Values with which a key says that there is nothing of its kind."""
ROPE = ("rope_parameters", "rope_scaling")
"""The tables of positions: of Transformers 5, and of before."""
PART = "partial_rotary_factor"
SCALED = ("default", "linear", "dynamic", "ntk", "yarn", "longrope", "su", "llama3", "mrope", "xdrope", "proportional")
"""Ways to scale positions."""
MISSPELT = 0.9
"""How alike two names are (``difflib``) of which one is taken for the other misspelt."""
WITHOUT_MEANING = re.compile(
    r"^_|_id$|_ids$|_ids_|_token|_index$|dtype$|_version$|^init|dropout|_p?drop$|layerdrop$|_eps(ilon)?$|^rope_|"
    r"_coef$|^mask_|^output_|^(id2label|label2id|use_cache|pretraining_tp|auto_map|gradient_checkpointing|"
    r"transformers_version|quantization_config|tie_word_embeddings|is_encoder_decoder|is_decoder|"
    r"add_cross_attention|tokenizer_class|finetuning_task|problem_type|task_specific_params|cache_implementation|"
    r"query_pre_attn_scalar|original_max_position_embeddings|norm_topk_prob|initial_context_length|"
    r"apply_spec_augment|classifier_proj_size|use_weighted_layer_sum|median_filter_width|scale_embedding|"
    r"encoder_stride|max_length|num_hidden_layers|is_llama_config|use_mrope|lm_head_bias|mlp_bias|full_attn_mod|"
    r"interpolate_factor|max_window_layers|mlp_only_layers|position_embedding_type|type_vocab_size|"
    r"attn_implementation|return_dict|torchscript|pruned_heads|num_labels|num_return_sequences|use_bfloat16|"
    r"early_stopping|directionality|(pooler|summary)_\w+|\w+_penalty|unsloth_fixed|temperature|top_[kp]|do_sample|"
    r"(min|max)_(new_)?length|num_beams|repetition_penalty|vision_config|text_config|model_max_length|"
    r"swiglu_limit|hidden_act|use_sliding_window|sliding_window(_pattern)?|layer_types)$")
"""Keys that files of these families have and that change no size: names, tokens, training, how text is chosen, numbers
inside operations, and what one family reads and another writes without effect."""


class Fields:
    """What a reader asks of a config.

    Args:
        document: of the file.
        family: the ``model_type``, for messages.
        spelt: how the family spells keys that readers ask for by the name that most have.
    """

    def __init__(self, document: Document, family: str, spelt: Mapping[str, str]) -> None:
        self.document, self.family, self._spelt = document, family, spelt
        self.data: dict[str, Any] = document.data
        self._asked: set[str] = {"model_type", "architectures"}
        names = self.data.get("architectures")
        if names is not None and not (isinstance(names, list) and all(isinstance(name, str) for name in names)):
            raise self.refuse("architectures", f"found {names!r}", "a list of names")

    def refuse(self, key: str, found: str, expected: str, nearest: str | None = None) -> InputError:
        """The refusal of a key."""
        key = self._spelt.get(key, key)
        path, line = self.document.place_of(key)
        return InputError(found, file=path, line=line, key=key, expected=expected, nearest=nearest)

    def _value(self, key: str) -> Any:
        key = self._spelt.get(key, key)
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
            key = self._spelt.get(key, key)
            near = nearest_name(key, self.data)
            raise InputError("the key is missing", file=self.document.path, line=1, key=key,
                             expected=f"a size of a {self.family} model", nearest=near)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST:
            raise self.refuse(key, f"found {value!r}", "a whole number of at least 1")
        return value

    def count(self, key: str, default: int) -> int:
        """A whole number that may be 0.

        Raises:
            InputError: something else.
        """
        return 0 if self._value(key) == 0 and self.data[key] is not False else self.size(key, default)

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
        return None if value is None else self._above_0(key, value)

    def _above_0(self, key: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
            raise self.refuse(key, f"found {value!r}", "a number above 0, or null")
        return float(value)

    def nothing(self, key: str, expected: str) -> None:
        """Refuse a key that holds something.

        Raises:
            InputError: it does.
        """
        if self._value(key) not in NOTHING:
            raise self.refuse(key, f"found {self.data[key]!r}", expected)

    def rope(self) -> None:
        """Check what a file says of positions: it takes no time, but where it is none of it, the file is damaged.

        Raises:
            InputError: no table, a way to scale that no library knows, a factor that is none.
        """
        for key in ROPE:
            for place, table in self._tables(key):
                kind = table.get("rope_type", table.get("type", "default"))
                if kind not in SCALED:
                    path, line = self.document.place_of(key)
                    raise unknown_name("way to scale positions", str(kind), SCALED, file=path, line=line, key=place)
                factor = table.get("factor", 1.0)
                if isinstance(factor, bool) or not isinstance(factor, int | float) or not factor > 0:
                    raise self.refuse(key, f"found factor = {factor!r}", "a number above 0")

    def _tables(self, key: str) -> list[tuple[str, dict[str, Any]]]:
        """What a file says of positions: one table, or one for each kind of layer."""
        value = self._value(key)
        if value is None:
            return []
        if not isinstance(value, dict):
            raise self.refuse(key, f"found {value!r}", "a table, or null")
        inner = {name: table for name, table in value.items() if isinstance(table, dict)}
        return [(f"{key}.{name}", table) for name, table in inner.items()] or [(key, value)]

    def of_rope(self, name: str, alone: str) -> float | None:
        """A number above 0 that stands by itself, as ``alone``, or, since Transformers 5, in the table of positions.

        Raises:
            InputError: something else.
        """
        held = self._in_tables(name)
        self._asked.add(f"{ROPE[0]}.{name}")
        return self._above_0(name, held[0]) if held else self.number(alone)

    def _in_tables(self, name: str) -> list[Any]:
        return [table[name] for key in ROPE for _, table in self._tables(key) if table.get(name) is not None]

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
            key = self._spelt.get(key, key)
            path, line = self.document.place_of(key)
            raise unknown_name(key, str(value), valid, file=path, line=line, key=key)
        return str(value)

    def is_class(self, beginning: str) -> bool:
        """Whether the file is of a class whose name begins like this, in whatever case."""
        return any(name.lower().startswith(beginning) for name in self.data.get("architectures") or ())

    def classes_like(self, pattern: re.Pattern[str]) -> list[str]:
        """The classes that a pattern is found in."""
        return [name for name in self.data.get("architectures") or () if pattern.search(name)]

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
        part = self._in_tables(PART) if f"{ROPE[0]}.{PART}" not in self._asked else []
        if any(value != 1.0 for value in part):
            raise self.refuse(PART, f"found {part[0]!r}", f"1: {self.family} models turn all of a head")
        for key, value in self.data.items():
            alike = key.endswith("head_dim") and value == self.data.get("head_dim")
            if key not in self._asked and value not in NOTHING and OTHER_MODEL.search(key) and not alike:
                raise self.refuse(key, f"found {value!r}", f"none: {self.family} models are known without it")
            meant = difflib.get_close_matches(key, self._asked - set(self.data), 1, MISSPELT)
            if meant and key not in self._asked:
                raise self.refuse(key, "is no key", f"a key of a {self.family} model", meant[0])
            for named, low, high in WITHOUT_EFFECT:
                number = isinstance(value, int | float) and not isinstance(value, bool)
                if named.search(key) and value is not None and not (number and low <= value <= high):
                    raise self.refuse(key, f"found {value!r}", f"a number from {low:g} to {high:g}")

    @property
    def unread(self) -> tuple[str, ...]:
        """Keys whose meaning no reader knows."""
        return tuple(key for key, value in self.data.items()
                     if key not in self._asked and value not in NOTHING and not WITHOUT_MEANING.search(key))

    @property
    def path(self) -> Path:
        """Of the file."""
        return self.document.path
