"""Any PyTorch model with an attention pipeline in place of its own attention. Needs ``pip install 'intsim[torch]'``.

    with torch.no_grad(), intsim.torch.use("int_attention"):
        model(**inputs)

replaces ``torch.nn.functional.scaled_dot_product_attention`` until the block ends, in every thread. Models that compute
attention in another way (``attn_implementation="eager"``, the fast path of ``nn.MultiheadAttention``) do not call it;
a block without a call, or with some that went around it, warns, and ``use(..., patch_modules=True)`` reaches the usual
ones of these. ``use(..., linear="q4_0")`` computes linear layers in a format, too,
``use(None, linear="q4_0")`` these alone.
"""

from importlib.util import find_spec

from intsim.errors import InputError


class NoPyTorchError(InputError, ImportError):
    """PyTorch is not installed."""


if find_spec("torch") is None:
    raise NoPyTorchError("intsim.torch needs PyTorch", expected="pip install 'intsim[torch]'")

from intsim.accuracy.arguments import Arguments  # noqa: E402
from intsim.torch.dropin import MissedCallsWarning, NoCallsWarning, Use, capture, use  # noqa: E402

__all__ = ["Arguments", "MissedCallsWarning", "NoCallsWarning", "NoPyTorchError", "Use", "capture", "use"]
