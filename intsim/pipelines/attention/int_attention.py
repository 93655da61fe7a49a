"""IntAttention by the paper's equations: INT8 GEMMs around IndexSoftmax, no float between them."""

from __future__ import annotations

from intsim.errors import InputError
from intsim.numerics.gemm import gemm_u8s8
from intsim.numerics.softmax.index_softmax import TOP, B, C, clip_distance, index_softmax_paper
from intsim.pipelines.attention.int8 import OUTPUT_CALLS, QK_GEMM, QUANTISE_INPUTS, count_vanished, rescale
from intsim.pipelines.attention.invocations import over_scores, pv, pv_one
from intsim.pipelines.spec import Pipeline, Step, Values


def index_softmax(values: Values) -> None:
    """int32 scores to uint8 probabilities (eq. 5-15)."""
    b, c = values["b"], values["c"]
    if b != int(b) or not 1 <= b <= 8:
        raise InputError(f"found {b}", key="parameters.b", expected="a whole number from 1 to 8")
    if not c > 0:
        raise InputError(f"found {c}", key="parameters.c", expected="a number above 0")
    values["probabilities"] = index_softmax_paper(values["scores"], clip_distance(values["step"], c), int(b), c,
                                                  values["mask"])
    values["levels"] = float(TOP)
    count_vanished(values)


def pv_gemm(values: Values) -> None:
    """int32 context of unsigned probabilities and signed values (eq. 16)."""
    values["context"] = gemm_u8s8(values["probabilities"], values["v"].T)


PIPELINE = Pipeline(
    name="int_attention",
    summary="INT8 GEMMs and IndexSoftmax by the paper's equations, exact rounding",
    source="IntAttention, arXiv 2511.21513, eq. 2-18, one scale per tensor of a head",
    target="cpu",
    steps=(
        QUANTISE_INPUTS,
        QK_GEMM,
        Step("index_softmax", "softmax_path", "rows", index_softmax,
           over_scores("index_softmax_paper", "scores", "probabilities", constant="b")),
        Step("pv_gemm", "gemm", "rows", pv_gemm, pv("u8s8", "s8"), one_query=pv_one("u8s8")),
        Step("output", "output", "rows", rescale, OUTPUT_CALLS),
    ),
    parameters={"b": B, "c": C},
)
