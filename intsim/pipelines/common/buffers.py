"""The buffers that attention pipelines share: what the runner gives, and what most of them pass on.

Names of arrays in memory are those that kernels exchange them under: ``q``, ``k``, ``v`` in the format that the
kernels read, ``scores``, ``probabilities``, ``context``, ``output``.
"""

from __future__ import annotations

from intsim.pipelines.spec import Buffer, Life

ROWS, KEYS, CHANNELS, V_CHANNELS = "q_len", "kv_len", "head_dim", "v_head_dim"
"""Axes; V and the output have channels of their own."""

QUERY = Buffer("query", "float", (ROWS, CHANNELS), "head")
KEY = Buffer("key", "float", (KEYS, CHANNELS), "kv_head")
VALUE = Buffer("value", "float", (KEYS, V_CHANNELS), "kv_head")
"""A head's tensors as the caller gave them."""

ALL_QUERIES = Buffer("all queries", "float", ("batch", "heads", ROWS, CHANNELS), "call")
ALL_KEYS = Buffer("all keys", "float", ("batch", "kv_heads", KEYS, CHANNELS), "call")
ALL_VALUES = Buffer("all values", "float", ("batch", "kv_heads", KEYS, V_CHANNELS), "call")
BATCH = Buffer("batch", "int", (), "head")
KV_HEAD = Buffer("kv_head", "int", (), "head")
"""The tensors of all heads, for what looks beyond one, and which of them this is."""

SCALE = Buffer("scale", "f64", (), "call")
"""Of the logits."""

MASK = Buffer("mask", "bool", (ROWS, KEYS), "block")
"""True where a key counts; None when all do. The causal one is in it. The first step that reads it is where keys are
hidden, and reads the scores before it."""

ROW_INDEX = Buffer("row index", "s64", (ROWS,), "head")
KEY_INDEX = Buffer("key index", "s64", (KEYS,), "kv_head")
"""Where in the head the rows of a block and the keys of a tile are."""

MODIFY = Buffer("score modification", "record", (), "head")
"""``OfHead``: what a variant and a bias make of scaled scores; only the step that a variant adds reads it."""

BLOCKS = Buffer("blocks", "record", (ROWS, KEYS), "head")
"""``HeadBlocks``: the blocks of rows to come, each with its mask, for what is calibrated on the whole head."""

GIVEN = (QUERY, KEY, VALUE, ALL_QUERIES, ALL_KEYS, ALL_VALUES, BATCH, KV_HEAD, SCALE, MASK, ROW_INDEX, KEY_INDEX,
         MODIFY, BLOCKS)
"""What the runner gives; no step writes it."""

EVENTS = Buffer("events", "record", (), "call")
"""What saturated, wrapped or vanished: a mapping of counts, which the runner adds up; every step may write it."""

SCORE_UNIT = Buffer("score unit", "f64", (), "head")
"""The real value of one unit of an integer score, the logits' scale included."""

LEVELS = Buffer("levels", "f64", (), "block")
"""The code that stands for probability 1; 1 for floating point."""


def queries(form: str) -> Buffer:
    """Q as the kernels read it."""
    return Buffer("q", form, (ROWS, CHANNELS), "head")


def keys(form: str) -> Buffer:
    """K as the kernels read it."""
    return Buffer("k", form, (KEYS, CHANNELS), "kv_head")


def values(form: str) -> Buffer:
    """V as the kernels read it."""
    return Buffer("v", form, (KEYS, V_CHANNELS), "kv_head")


def inputs(form: str) -> tuple[Buffer, Buffer, Buffer]:
    """Q, K and V in one format."""
    return queries(form), keys(form), values(form)


def scores(form: str, per: Life = "block", name: str = "scores") -> Buffer:
    """Q K^T."""
    return Buffer(name, form, (ROWS, KEYS), per)


def probabilities(form: str, per: Life = "block", name: str = "probabilities") -> Buffer:
    """P, in the format of the second product."""
    return Buffer(name, form, (ROWS, KEYS), per)


def context(form: str, per: Life = "block", name: str = "context") -> Buffer:
    """P V before its last conversion."""
    return Buffer(name, form, (ROWS, V_CHANNELS), per)


def output(form: str) -> Buffer:
    """What the pipeline gives."""
    return Buffer("output", form, (ROWS, V_CHANNELS), "block")


def scalar(name: str, form: str, per: Life = "head") -> Buffer:
    """A number."""
    return Buffer(name, form, (), per)
