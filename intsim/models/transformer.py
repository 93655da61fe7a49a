"""A transformer's sizes, and what its blocks consist of: all that its time depends on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Norm = Literal["rms", "layer"]
Gate = Literal["swiglu", "geglu", "reglu2", "gelu"]
"""What stands between the matrices of an FFN; ``gelu`` has no gate and so one matrix less."""


@dataclass(frozen=True, kw_only=True)
class Patches:
    """How an encoder's input becomes tokens: matrices over patches of an image, or over windows of a spectrogram.

    Attributes:
        tokens: that it makes, those that are not patches included.
        products: rows and depth of each matrix product; its outputs are the hidden size.
    """

    tokens: int
    products: tuple[tuple[int, int], ...]

    @property
    def learnt(self) -> int:
        """Tokens that are weights: of an image's class, and of what is distilled."""
        return self.tokens - self.products[-1][0]


@dataclass(frozen=True, kw_only=True)
class Experts:
    """FFNs of which each token takes a few.

    Attributes:
        count: of a layer; used: by a token; ffn: width of each.
    """

    count: int
    used: int
    ffn: int

    def busy(self, tokens: int) -> int:
        """Experts that so many tokens are expected to reach, where a token takes any of them alike."""
        return max(min(self.used, self.count), round(self.count * (1.0 - (1.0 - self.used / self.count)**tokens)))


@dataclass(frozen=True, kw_only=True)
class Transformer:
    """A stack of equal blocks.

    Attributes:
        family: as ``model_type`` names it.
        hidden, ffn: widths; head_dim: of each of ``heads`` query heads and ``kv_heads`` key heads.
        vocab: 0 where nothing is embedded; tied: whether the head is the embedding's table.
        causal: whether a token sees none that come after it; only such a model generates.
        windows: of each layer, how many keys a query sees, up to its own or, in an encoder, around it; None for all.
        qkv_bias, output_bias, ffn_bias: which matrices have one; key_bias: whether K has one where Q and V do.
        qk_norm: a norm of each query and key head (``heads``), or of all of them together (``whole``); sub_norms:
            before the last matrix of attention and FFN; pre_norms: before attention and FFN; post_norms: after them,
            before the residual; shared_norm: of the norms before, one for both, which then do not wait for each other.
        head_bias: whether its head has one.
        fused: whether one matrix makes Q, K and V, and one gate and up.
        rope: whether positions are turned into Q and K; rotated: elements of a head that are, None for all; unturned:
            layers without.
        experts: in the place of the FFN; None for one FFN.
        stored: how its file says that its weights are quantised; empty where it does not.
        soft_caps: of attention's logits and of the head's.
        variant: what every layer's own attention has beside them, as ``AttentionCall`` has it.
        positions: the longest input that its positions reach.
        token_types: rows of the table of which each token gets one added; 0 for none.
        patches: what stands before an encoder that does not embed.
        encoder: of a model of two stacks; its tokens are the keys of a second attention in each block.
        unread: keys of its file whose meaning no reader knows.
        left_out: what the model has beside these blocks, in plain words; it is not computed.
        source: where its sizes come from.
    """

    name: str
    family: str
    layers: int
    hidden: int
    heads: int
    kv_heads: int
    head_dim: int
    ffn: int
    vocab: int = 0
    tied: bool = False
    causal: bool = True
    norm: Norm = "rms"
    gate: Gate = "swiglu"
    windows: tuple[int | None, ...] = ()
    qkv_bias: bool = False
    key_bias: bool = True
    output_bias: bool = False
    ffn_bias: bool = False
    head_bias: bool = False
    qk_norm: Literal["", "heads", "whole"] = ""
    sub_norms: bool = False
    pre_norms: bool = True
    shared_norm: bool = False
    post_norms: bool = False
    embedding_norm: bool = False
    final_norm: bool = True
    fused: bool = False
    rope: bool = True
    rotated: int | None = None
    unturned: tuple[int, ...] = ()
    experts: Experts | None = None
    stored: str = ""
    soft_caps: tuple[float | None, float | None] = (None, None)
    variant: str = ""
    positions: int | None = None
    token_types: int = 0
    patches: Patches | None = None
    encoder: Transformer | None = None
    unread: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    source: str = ""

    @property
    def gated(self) -> bool:
        """Whether its FFN has three matrices."""
        return self.gate != "gelu"

    @property
    def block_weights(self) -> int:
        """Weights of the blocks' matrices that a token meets; its multiply-accumulates in them."""
        q, kv = self.hidden * self.heads * self.head_dim, self.hidden * self.kv_heads * self.head_dim
        attention = 2 * q + 2 * kv
        ffns, width = (self.experts.used, self.experts.ffn) if self.experts else (1, self.ffn)
        return self.layers * (attention * (2 if self.encoder else 1)
                              + ffns * (2 + self.gated) * self.hidden * width)

    @property
    def has_head(self) -> bool:
        """Whether it gives a probability for each of its vocabulary."""
        return self.vocab > 0 and self.causal

    @property
    def two_tables(self) -> bool:
        """Whether its head and its embedding have a table each."""
        return self.has_head and not self.tied

    def window(self, layer: int) -> int | None:
        """How many keys a query of a layer sees."""
        return self.windows[layer] if self.windows else None

    def named(self, name: str, source: str = "") -> Transformer:
        """The same under another name."""
        return replace(self, name=name, source=source)
