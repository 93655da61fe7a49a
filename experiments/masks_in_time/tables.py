"""The table of README.md."""

from pathlib import Path

from intsim.calls import AttentionCall
from intsim.pipelines.modifications.blocks import block_mask
from intsim.studies.experiment import run_experiment

COLUMNS = {"A100, FP16": ("a100-sxm", "flash_fp16"), "A100, INT8": ("a100-sxm", "int_flash"),
           "H100, FP16": ("h100-sxm", "flash_fp16"), "H100, INT8": ("h100-sxm", "int_flash")}
MASKS = ("none", "causal", "window of 4096", "window of 1024", "window of 256", "16 documents of 1024",
         "9 documents, 8000 to 284", "the same, causal")
"""In the order of experiment.yaml."""


def masks() -> list[list[str]]:
    """What each leaves of scores and blocks, and how many times as fast it is."""
    found = run_experiment(Path(__file__).with_name("experiment.yaml"))
    calls = list(dict.fromkeys(result.workload for result in found.results))
    seconds = {(one.machine, one.pipeline, one.workload): one.latency_s for one in found.results}

    def cell(of: tuple[str, str], call: AttentionCall) -> str:
        whole, own = seconds[*of, calls[0]], seconds[*of, call]
        return f"{whole * 1e3:.3g} ms" if call is calls[0] else f"{whole / own:.3g}x"

    def left(call: AttentionCall) -> tuple[str, str]:
        blocks = block_mask(call.modification, call.sizes)
        scores = blocks.kept.sum() / (call.q_len * call.kv_len)
        return f"{100 * scores:.1f} %", f"{100 * (1.0 - blocks.skipped.mean()):.1f} %"

    return [["mask", "scores left", "blocks of 128 x 128 visited", *COLUMNS],
            *([name, *left(call), *(cell(of, call) for of in COLUMNS.values())]
              for name, call in zip(MASKS, calls, strict=True))]
