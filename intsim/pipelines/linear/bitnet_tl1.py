"""BitNet b1.58 in bitnet.cpp's TL1: look-ups by TBL in tables of each token; one token after another."""

from __future__ import annotations

from intsim.numerics.linear.ternary import Tokens
from intsim.pipelines.common.layers import DEPTH, OUTPUTS, TOKENS, linear_pipeline, product, weights
from intsim.pipelines.common.ternary import CODES, QUANTISE
from intsim.pipelines.spec import Buffer, Invocation, Step

NAME = "bitnet_tl1"
LOADED, W = weights(NAME, "tl1")
TABLES = Buffer("tables", "tl1_tables", (TOKENS, DEPTH))


def tables(tokens: Tokens) -> Tokens:
    """What the tables stand for: they change no value."""
    return tokens


LOOK_UPS = product(NAME, "tl1", TABLES, W).one_query[0]

PIPELINE = linear_pipeline(NAME, (
    LOADED, QUANTISE,
    Step("tables", "quantise", "rows", tables, (CODES,), (TABLES,), (
        Invocation("tl1_tables", {"m": TOKENS, "k": DEPTH}, {"src": CODES.name, "dst": TABLES.name}, repeat="1"),)),
    Step("product", "linear", "rows", product(NAME, "tl1", TABLES, W).numeric, (TABLES, W),
         product(NAME, "tl1", TABLES, W).writes,
         (Invocation("gemv_tl1", {"m": OUTPUTS, "k": DEPTH}, LOOK_UPS.buffers, repeat=TOKENS),)),
), "microsoft/BitNet preset_kernels, bitnet-lut-kernels-tl1.h @16da220")
