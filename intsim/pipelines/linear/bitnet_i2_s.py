"""BitNet b1.58 in bitnet.cpp's I2_S: two bits a weight, int8 tokens with a step each, SDOT."""

from __future__ import annotations

from intsim.pipelines.common.layers import linear_pipeline, product, weights
from intsim.pipelines.common.ternary import CODES, QUANTISE

NAME = "bitnet_i2_s"
LOADED, W = weights(NAME, "i2_s")

PIPELINE = linear_pipeline(NAME, (LOADED, QUANTISE, product(NAME, "i2_s", CODES, W, counted=True)),
                           "microsoft/BitNet ggml-bitnet-mad.cpp @16da220")
