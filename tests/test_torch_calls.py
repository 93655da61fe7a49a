"""Every way that PyTorch takes its attention to be called, against PyTorch."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402
from torch.nn.attention.bias import causal_lower_right, causal_upper_left  # noqa: E402

import intsim  # noqa: E402
import intsim.torch as dropin  # noqa: E402
from intsim import InputError  # noqa: E402
from tests.torch_tensors import PLAIN, randn, tensors  # noqa: E402

ORIGINAL = functional.scaled_dot_product_attention
LEAST = torch.finfo(torch.float32).min


SHAPES = {
    "one batch of K": ((2, 3, 5, 16), (1, 3, 7, 16), (1, 3, 7, 16)),
    "one head of K": ((2, 4, 5, 16), (2, 1, 7, 16), (2, 1, 7, 16)),
    "one head of V": ((2, 4, 5, 16), (2, 4, 7, 16), (2, 1, 7, 16)),
    "one head of Q": ((2, 1, 5, 16), (2, 4, 7, 16), (2, 4, 7, 16)),
    "batch of Q and head of K": ((1, 3, 5, 16), (2, 1, 7, 16), (2, 1, 7, 16)),
    "three dimensions beside four": ((3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 16)),
    "two dimensions beside four": ((5, 16), (2, 3, 7, 16), (2, 3, 7, 16)),
    "two dimensions beside three": ((5, 16), (3, 7, 16), (3, 7, 16)),
    "five dimensions": ((2, 3, 4, 5, 16), (3, 1, 7, 16), (2, 1, 1, 7, 16)),
    "empty batch": ((0, 3, 5, 16), (1, 3, 7, 16), (1, 3, 7, 16)),
    "empty heads": ((2, 0, 5, 16), (2, 0, 7, 16), (2, 0, 7, 16)),
    "no query": ((2, 3, 0, 16), (2, 3, 7, 16), (2, 3, 7, 16)),
    "no key": ((2, 3, 5, 16), (2, 3, 0, 16), (2, 3, 0, 16)),
    "no channel": ((2, 3, 5, 0), (2, 3, 7, 0), (2, 3, 7, 16)),
    "no channel of V": ((2, 3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 0)),
    "empty three dimensions": ((0, 5, 16), (0, 7, 16), (0, 7, 16)),
}


def agree(q: object, k: object, v: object, tolerance: float = 1e-5, **arguments: object) -> None:
    expected = ORIGINAL(q, k, v, **arguments)
    with dropin.use("fp32") as used:
        found = functional.scaled_dot_product_attention(q, k, v, **arguments)
    assert used.calls == 1
    assert found.shape == expected.shape
    assert found.dtype == expected.dtype
    torch.testing.assert_close(found, expected, rtol=10 * tolerance, atol=tolerance)


@pytest.mark.parametrize("case", SHAPES)
def test_shapes_that_broadcast_or_are_empty(case: str) -> None:
    agree(*tensors(*SHAPES[case]))


@pytest.mark.parametrize("shapes", [
    ((6, 5, 16), (2, 7, 16), (2, 7, 16)), ((6, 5, 16), (3, 2, 7, 16), (2, 7, 16)),
    ((2, 6, 5, 16), (2, 2, 7, 16), (2, 3, 7, 16)), ((3, 6, 5, 16), (1, 2, 7, 16), (1, 2, 7, 16)),
    ((2, 2, 6, 5, 16), (2, 2, 2, 7, 16), (2, 2, 2, 7, 16)), ((2, 6, 5, 16), (2, 1, 7, 16), (2, 6, 7, 16)),
])
def test_grouped_heads(shapes: tuple[tuple[int, ...], ...]) -> None:
    agree(*tensors(*shapes), enable_gqa=True)


@pytest.mark.parametrize("scale", [-0.3, 0.0, torch.tensor(0.2), np.float32(0.2), 1])
def test_any_scale(scale: object) -> None:
    agree(*tensors((2, 3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 16)), scale=scale)
    agree(*tensors((2, 3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 16)), scale=scale, attn_mask=torch.ones(5, 7).bool().tril())


PADDED = torch.zeros(2, 1, 5, 7).index_fill(3, torch.tensor([5, 6]), LEAST)


@pytest.mark.parametrize("mask", [
    PADDED, PADDED.to(torch.float16).float(), torch.full((5, 7), LEAST), torch.full((5, 7), -1e4),
    torch.full((5, 7), -1e9).tril(-1) + PADDED, torch.full((5, 1), 3.0), torch.full((5, 7), -9999.0).triu(1),
    torch.full((5, 7), float("-inf")), torch.where(torch.eye(5, 7).bool(), 2.5, -1e4),
    torch.ones(5, 7).bool().tril(), torch.zeros(5, 7).bool(), torch.ones(2, 1, 1, 7).bool(),
], ids=range(12))
def test_masks(mask: object) -> None:
    """Among them rows without a key, and rows whose keys all get the least float, as a padded query's do."""
    rounded = (mask == -1e4).all()  # PyTorch adds it in float32, where the logits keep three digits beside it
    agree(*tensors((2, 3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 16)), tolerance=1e-3 if rounded else 1e-5, attn_mask=mask)


@pytest.mark.parametrize("mask", [torch.arange(7) % 3 != 1, torch.linspace(-2, 2, 7), torch.tensor(1.5)], ids=range(3))
def test_a_mask_of_one_row_is_that_of_all_queries(mask: object) -> None:
    """PyTorch takes it beside any number of dimensions but four."""
    for lead in ((), (3,), (2, 2, 3)):
        agree(*tensors((*lead, 5, 16), (*lead, 7, 16), (*lead, 7, 16)), attn_mask=mask)


def test_a_mask_beside_is_causal_counts_too() -> None:
    """PyTorch's releases differ, from both to a refusal; here both count."""
    q, k, v = tensors((2, 3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 16))
    mask = torch.arange(7) != 1
    expected = ORIGINAL(q, k, v, attn_mask=mask[None] & torch.ones(5, 7).bool().tril())
    for given in (mask[None], torch.where(mask, 0.0, -torch.inf)[None]):
        with dropin.use("fp32"):
            found = functional.scaled_dot_product_attention(q, k, v, attn_mask=given, is_causal=True)
        torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("make", [causal_lower_right, causal_upper_left])
def test_causal_biases_in_every_place(make: object) -> None:
    bias = make(5, 7)  # type: ignore[operator]
    agree(*tensors((5, 16), (7, 16), (7, 16)), attn_mask=bias)
    agree(*tensors((3, 5, 16), (3, 7, 16), (3, 7, 16)), attn_mask=bias)
    agree(*tensors((2, 4, 5, 16), (2, 2, 7, 16), (2, 2, 7, 16)), attn_mask=bias, enable_gqa=True)
    q, k, v = tensors((2, 3, 5, 16), (2, 3, 7, 16), (2, 3, 7, 16))
    expected = ORIGINAL(q, k, v, attn_mask=bias)
    with dropin.capture() as calls:
        found = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    torch.testing.assert_close(found, expected)
    np.testing.assert_allclose(intsim.attention(**vars(calls[0]), pipeline="fp32"), expected.numpy(), atol=1e-5)
    with dropin.use("fp32"), pytest.raises(InputError, match=r"attn_mask: found a causal bias of \(6, 7\), expected"):
        functional.scaled_dot_product_attention(q, k, v, attn_mask=make(6, 7))  # type: ignore[operator]


def random_call(seed: int) -> tuple[list[object], dict[str, object]]:
    """A call that PyTorch takes: broadcast, grouped, masked, causal, of any type of number."""
    random = np.random.default_rng(seed)
    lead = [int(n) for n in random.integers(1, 4, int(random.integers(0, 4)))]
    q_len, kv_len, width = (int(n) for n in random.choice((1, 4, 8), 3))
    grouped = len(lead) > 0 and random.random() < 0.3
    shared = [n if random.random() < 0.7 else 1 for n in lead]
    if grouped:
        lead[-1], shared[-1] = 6, int(random.choice((1, 2, 3, 6)))
    dtype = (torch.float32, torch.float64, torch.float16, torch.bfloat16)[int(random.integers(4))]
    shapes = ((*lead, q_len, width), (*shared, kv_len, width), (*shared, kv_len, int(random.choice((width, 5)))))
    arguments: dict[str, object] = {"enable_gqa": grouped}
    if random.random() < 0.3:
        arguments["scale"] = float(random.choice((0.3, 1.0, 2.0)))
    hide = torch.from_numpy(random.random((*lead[len(lead) // 2:], q_len, kv_len)) < 0.3)
    kind = int(random.integers(4))
    if kind == 0:
        arguments["is_causal"] = True
    elif kind == 1:
        arguments["attn_mask"] = ~hide
    elif kind == 2:
        hidden = random.choice((-np.inf, torch.finfo(dtype).min))
        arguments["attn_mask"] = torch.zeros(hide.shape, dtype=torch.float64).masked_fill(hide, hidden).to(dtype)
    return [randn(*shape, seed=seed + i).to(dtype) for i, shape in enumerate(shapes)], arguments


def test_seeded_calls_of_all_kinds() -> None:
    for seed in range(300):
        call, arguments = random_call(seed)
        half = call[0].dtype in (torch.float16, torch.bfloat16)  # type: ignore[attr-defined]
        agree(*call, tolerance=0.03 if half else 1e-5, **arguments)


class Acting(torch.Tensor):  # type: ignore[name-defined,misc]
    """A tensor whose memory is not its values."""

    @classmethod
    def __torch_function__(cls, *_: object) -> object:
        raise AssertionError("asked what it is")


@pytest.mark.parametrize(("change", "message"), [
    ({"attn_mask": torch.zeros(5, 5).as_subclass(Acting)}, "attn_mask: found a Acting, which acts in place of its"),
    ({"query": torch.zeros(PLAIN).as_subclass(Acting)}, "query: found a Acting"),
    ({"key": torch.zeros(PLAIN, device="meta")}, "key: cannot be read"),
    ({"key": torch.zeros(PLAIN).to_sparse()}, "key: found torch.sparse_coo, expected a dense tensor"),
    ({"query": torch.nested.nested_tensor([torch.zeros(5, 16)] * 2)}, "query: found a nested tensor"),
    ({"value": np.zeros(PLAIN)}, "value: found ndarray, expected a tensor"),
    ({"key": None}, "key: found NoneType, expected a tensor"),
    ({"attn_mask": [[True] * 5] * 5}, "attn_mask: found list, expected a tensor"),
    ({"attn_mask": torch.ones(5).bool()}, r"attn_mask: found shape \(5,\), expected two dimensions or more"),
    ({"attn_mask": torch.ones(4, 2, 3, 5, 5).bool()}, "attn_mask: found shape"),
    ({"scale": float("nan")}, "scale: found nan, expected a finite number"),
    ({"scale": "big"}, "scale: found 'big', expected a finite number"),
    ({"scale": "0.5"}, "scale: found '0.5', expected a finite number"),
    ({"scale": torch.tensor(1j)}, "scale: found .*, expected a finite number"),
    ({"is_causal": b"x"}, "is_causal: found b'x', expected true or false"),
    ({"is_causal": None}, "is_causal: found None, expected true or false"),
    ({"enable_gqa": 1}, "enable_gqa: found 1, expected true or false"),
    ({"dropout_p": None}, "dropout_p: found None, expected 0; call model.eval"),
    ({"dropout_p": np.zeros(2)}, "dropout_p: found .*, expected 0"),
    ({"key": torch.zeros(2, 3, 4, 16)}, "v: found shape .*, expected the length of k, 4"),
    ({"key": torch.zeros(3, 3, 5, 16)}, "key: found batch and heads .*, expected ones that broadcast with query's"),
    ({"key": torch.zeros(2, 2, 5, 16)}, "key: found 2 heads, expected 3 as query has, or enable_gqa=True"),
    ({"key": torch.zeros(2, 2, 5, 16), "enable_gqa": True}, "k: found 2 heads, expected a divisor of q's 3 heads"),
    ({"query": torch.zeros(5, 16), "enable_gqa": True}, "query: found shape .*, expected .* beside enable_gqa"),
])
def test_what_is_refused(change: dict[str, object], message: str) -> None:
    q, k, v = tensors(PLAIN, PLAIN, PLAIN)
    with dropin.use("int_attention"), pytest.raises(InputError, match=message):
        functional.scaled_dot_product_attention(**{"query": q, "key": k, "value": v, **change})


@pytest.mark.parametrize(("pipeline", "size", "dtype"), [("int_attention", 1e6, torch.float32),
                                                         ("fp32", 6e4, torch.float16)])
def test_outputs_beyond_their_format_are_an_event(pipeline: str, size: float, dtype: object) -> None:
    q, k, v = (x.to(dtype) for x in tensors(PLAIN, PLAIN, PLAIN))  # type: ignore[attr-defined]
    with dropin.use(pipeline) as used:
        found = functional.scaled_dot_product_attention(q, k, torch.full_like(v, size))
    beyond = int((~torch.isfinite(found)).sum())
    assert used.events["nonfinite_outputs"] == beyond
    assert (beyond > 0) == (pipeline == "int_attention")


def test_a_refused_call_is_a_call_and_an_error_is_not_hidden() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with dropin.use("fp32"), pytest.raises(InputError):
            functional.scaled_dot_product_attention(*tensors(PLAIN, PLAIN, PLAIN), dropout_p=0.5)
        with pytest.raises(KeyError), dropin.use("fp32"):
            raise KeyError


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("given", [torch.float32, torch.float16, torch.float64])
def test_autocast_is_taken_as_pytorch_takes_it(dtype: torch.dtype, given: torch.dtype) -> None:
    q, k, v = (torch.randn(1, 2, 9, 16, generator=torch.Generator().manual_seed(i)).to(given) for i in range(3))
    bias = torch.randn(9, 9, generator=torch.Generator().manual_seed(3)).to(given)
    with torch.no_grad(), torch.autocast("cpu", dtype=dtype):
        expected = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        with dropin.use("fp32"):
            found = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    assert found.dtype == expected.dtype
    torch.testing.assert_close(found, expected, rtol=2e-2, atol=2e-2)


def test_layers_under_autocast_give_its_type() -> None:
    layer, x = torch.nn.Linear(32, 8), torch.randn(3, 32)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        expected = layer(x)
        with pytest.warns(dropin.NoCallsWarning), dropin.use("fp32", linear="q8_0"):
            found = layer(x)
    assert found.dtype == expected.dtype == torch.bfloat16
    assert functional.cosine_similarity(found.flatten(), expected.flatten(), dim=0) > 0.99


def test_a_negative_bit_is_resolved() -> None:
    q, k, v = (torch.randn(1, 2, 9, 16) for _ in range(3))
    negative = torch.complex(q, q).conj().imag
    assert negative.is_neg()
    expected = functional.scaled_dot_product_attention(negative, k, v)
    with dropin.use("fp32"):
        found = functional.scaled_dot_product_attention(negative, k, v)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)
    with pytest.warns(dropin.NoCallsWarning), dropin.use("fp32", linear="f16"):
        wide = functional.linear(torch.cat([negative, negative], dim=-1).neg()._neg_view(), torch.ones(4, 32))
    torch.testing.assert_close(wide, 2 * negative.sum(dim=-1, keepdim=True).expand(1, 2, 9, 4), rtol=1e-2, atol=1e-2)
