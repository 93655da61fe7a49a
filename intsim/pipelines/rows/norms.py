"""RMSNorm and LayerNorm."""

from __future__ import annotations

from intsim.numerics.rows.norms import layer_norm, rms_norm
from intsim.pipelines.common.layers import BIAS, SOURCE, TARGET, WEIGHT, over_rows, row_pipeline

MOVED = {"src": SOURCE.name, "dst": TARGET.name, "weight": WEIGHT.name}

PIPELINES = (
    row_pipeline("rms_norm_f32", "x / rms(x) times a weight", rms_norm, (SOURCE, WEIGHT),
                 over_rows("rms_norm_f32", MOVED)),
    row_pipeline("layer_norm_f32", "(x - mean) / deviation times a weight, plus a bias", layer_norm,
                 (SOURCE, WEIGHT, BIAS), over_rows("layer_norm_f32", {**MOVED, "bias": BIAS.name})),
)
