"""The table of README.md."""

from pathlib import Path

from intsim.config.models_schema import read_models_file
from intsim.session import default_session
from intsim.studies.amdahl import grid

ROWS = (("Llama-3.2-1B, prefill", "llama-3.2-1b", "rk3588s", "prefill", "quant_only"),
        ("", "llama-3.2-1b", "rk3588s", "prefill", "int_attention"),
        ("", "llama-3.2-1b", "rk3588s", "prefill", "ggml_q8_0"),
        ("Qwen3-0.6B, prefill", "qwen3-0.6b", "rk3588s", "prefill", "quant_only"),
        ("", "qwen3-0.6b", "rk3588s", "prefill", "int_attention"),
        ("BitNet 2B4T, prefill", "bitnet-b1.58-2b-4t", "rk3588s", "prefill", "quant_only"),
        ("", "bitnet-b1.58-2b-4t", "rk3588s", "prefill", "int_attention"),
        ("Llama-3.2-1B on a ROCK 5B, prefill", "llama-3.2-1b", "rock-5b", "prefill", "int_attention"),
        ("and decode", "llama-3.2-1b", "rock-5b", "decode", "int_attention"))


def speedups() -> list[list[str]]:
    """Times as fast as with FP16 attention, the whole model."""
    file = read_models_file(Path(__file__).with_name("experiment.yaml"))
    found = {(one.model, one.machine, one.phase, one.attention, one.tokens): one.speedup
             for one in grid(default_session(), file)}

    def cell(of: tuple[str, ...], tokens: int) -> str:
        key = (*of, tokens)
        return f"{found[key]:.2f}" if key in found else "-"

    return [["tokens", "", *map(str, file.tokens)],
            *([name, of[-1], *(cell(of, tokens) for tokens in file.tokens)] for name, *of in ROWS)]
