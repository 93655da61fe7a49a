"""The table of README.md; needs what run.py needs."""

from run import HERE, Encoder, Settings, summarise

from intsim.config.document import read_document
from intsim.config.validate import validate

BOLD = "int_attention"
LEFT_OUT = ("fp32", "flash_fp16")
"""As exact as the last digit shown."""


def pipelines() -> list[list[str]]:
    """Each pipeline's embeddings, similarities and orders of texts against those of fp32 by PyTorch."""
    settings = validate(read_document(HERE / "settings.yaml"), Settings)
    _, found = summarise(Encoder(), settings, (HERE / settings.text).read_text(encoding="utf-8"))
    asked = len(settings.queries)
    return [["pipeline", "embedding cosine, mean", "least", "largest change of a similarity", "same first text",
             "Kendall tau of the order"],
            *([f"**{row['pipeline']}**" if row["pipeline"] == BOLD else row["pipeline"],
               f"{row['embedding_cosine_mean']:.4f}", f"{row['embedding_cosine_min']:.4f}",
               f"{row['similarity_max_change']:.4f}", f"{asked * row['retrieval_same_first']:.0f} of {asked}",
               f"{row['retrieval_kendall_tau']:.3f}"] for row in found if row["pipeline"] not in LEFT_OUT)]
