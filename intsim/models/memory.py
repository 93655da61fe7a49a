"""What a model keeps in memory: weights in their formats, and the cache of keys and values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from intsim.calls import LinearCall, RowsCall
from intsim.errors import InputError
from intsim.models.pricing import formats_of
from intsim.models.recipes import Recipe, fitting, table_format
from intsim.models.transformer import Transformer
from intsim.models.works import Tokens, Work, alike, cross_keys, stack

GIB = 2.0**30


@dataclass(frozen=True)
class Footprint:
    """Bytes.

    Attributes:
        weights: of all matrices, norms, biases, and (in float32) tables of positions and token types and learnt tokens;
            an embedding's table counts once where the head is tied to it.
        cache: of the longest sequence of the run, for the whole batch.
        available: of the machine; None where its file does not say.
    """

    weights: float
    cache: float
    available: float | None

    @property
    def needed(self) -> float:
        """Of both."""
        return self.weights + self.cache


def memory_of(model: Transformer, recipe: Recipe, cache_bits: float, batch: int, length: int,
              available: float | None, shares: tuple[float, float] = (1.0, 1.0)) -> Footprint:
    """What a run of a model keeps.

    Args:
        model, recipe: whose weights, in which formats.
        cache_bits: of an element of K or V.
        batch: sequences; length: tokens of each at the end of the run.
        available: bytes of the machine, or of each of its devices.
        shares: of the weights and of the cache, what one device keeps.

    Raises:
        InputError: it does not fit.
    """
    found = Footprint(shares[0] * weight_bytes(model, recipe),
                   shares[1] * cache_bytes(model, cache_bits, batch, length), available)
    if available is not None and found.needed > available:
        raise InputError(f"{model.name} takes {found.weights / GIB:.2f} GiB of weights as {recipe.name} and "
                         f"{found.cache / GIB:.2f} GiB of keys and values", key="machine",
                         expected=f"at most the {available / GIB:.1f} GiB of memory that it has")
    return found


def weight_bytes(model: Transformer, recipe: Recipe) -> float:
    """Of all weights."""
    model = replace(model, variant="")  # which may be of a length that one token has not
    if model.experts:  # all of them lie in memory
        recipe = recipe.for_experts(model.experts.count)
        model = replace(model, experts=replace(model.experts, used=model.experts.count))
    layers = alike(model, recipe.kinds(model.layers))
    whole: list[Work] = list(stack(model, Tokens(1, 1, 1, 1), layers))
    if model.encoder:
        whole += [*stack(model.encoder, Tokens(1, 1, 1, 1), alike(model.encoder)), *cross_keys(model, 1, layers)]
    total = sum(work.count * _matrix_bytes(work, recipe, model.layers) for work in whole)
    if model.vocab and not (model.tied and model.causal):  # an encoder embeds, and has no head
        table = recipe.for_tables(model.two_tables).embedding
        total += model.vocab * model.hidden * table_format(table, model.hidden).bits / 8
    learnt = [_learnt_rows(part) * part.hidden for part in (model, model.encoder) if part and not part.rope]
    return total + sum(_row_bytes(whole)) + 4.0 * sum(learnt)


def _learnt_rows(model: Transformer) -> int:
    """Of positions, of tokens that are no patch, and of token types but the one that is a work's."""
    return (model.positions or 0) + (model.patches.learnt if model.patches else 0) + max(0, model.token_types - 1)


def _matrix_bytes(work: Work, recipe: Recipe, layers: int) -> float:
    if not isinstance(work.call, LinearCall):
        return 0.0
    held = fitting(formats_of(work, recipe, layers), work.call.n, work.call.k)[0]
    return work.call.n * (work.call.k * held.bits / 8 + held.row_bytes)


def _row_bytes(works: Iterable[Work]) -> Iterable[float]:
    for work in works:
        if isinstance(work.call, RowsCall) and work.routine in ("rms_norm_f32", "layer_norm_f32", "bias_f32"):
            yield 4.0 * work.count * work.call.width * (2 if work.routine == "layer_norm_f32" else 1)


def cache_bytes(model: Transformer, bits: float, batch: int, length: int) -> float:
    """Of keys and values; a layer with a window keeps no more than it sees."""
    if not model.causal:
        return 0.0
    kept = sum(min(length, model.window(i) or length) for i in range(model.layers))
    if model.encoder and model.encoder.patches:
        kept += model.layers * model.encoder.patches.tokens
    return 2.0 * batch * model.kv_heads * model.head_dim * bits / 8 * kept
