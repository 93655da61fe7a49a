"""The table of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

DEVICES = (("h100-sxm-node+two", 2), ("h100-sxm-node+four", 4), ("h100-sxm-node", 8))
CALLS = (("16 k", 16384, 1), ("64 k", 65536, 1), ("256 k", 262144, 1), ("1 M", 1048576, 1),
         ("16 sequences of 64 k", 65536, 16))


def tree() -> list[list[str]]:
    """Microseconds of a layer; bold where INT8 is as fast as twice as many devices with FP16, or faster."""
    us = {(row["machine"], row["pipeline"], row["kv_len"], row["batch"]): row["latency_s"] * 1e6
          for row in run_experiment(Path(__file__).with_name("experiment.yaml")).rows}

    def cells(keys: int, batch: int, i: int) -> tuple[str, str]:
        fp16 = [us[machine, "tree_decode", keys, batch] for machine, _ in DEVICES]
        int8 = us[DEVICES[i][0], "tree_decode_s8", keys, batch]
        bold = "**" if i + 1 < len(DEVICES) and int8 <= fp16[i + 1] else ""
        return _digits(fp16[i]), f"{bold}{_digits(int8)}{bold}"

    heads = [f"{count} GPUs, {name}" for _, count in DEVICES for name in ("FP16", "INT8")]
    return [["keys", *heads], *(
        [name, *(cell for i in range(len(DEVICES)) for cell in cells(keys, batch, i))] for name, keys, batch in CALLS)]


def _digits(us: float) -> str:
    return f"{us:#.3g}".rstrip(".")
