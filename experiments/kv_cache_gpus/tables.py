"""The table of README.md."""

from pathlib import Path

from intsim.studies.experiment import run_experiment

CACHES = (("flash2_fp16", "FP16, FP16", 512), ("sage1", "INT8, FP16", 386), ("int_flash", "INT8, INT8", 258),
          ("int_flash_int4", "INT4, INT8", 194), ("int_flash_kv4", "INT4, INT4", 132))
"""With the bytes of a key's row of K and of V, and of their scales."""
MACHINES = {"rtx4090": "RTX 4090", "a100-sxm": "A100", "h100-sxm": "H100"}
KEYS = (4096, 131072)


def caches() -> list[list[str]]:
    """Times as fast as with an FP16 cache, and millijoules."""
    found = run_experiment(Path(__file__).with_name("experiment.yaml"), {"shapes.0.kv_len": list(KEYS)})
    rows = {(row["machine"], row["pipeline"], row["kv_len"]): row for row in found.rows}

    def cell(machine: str, pipeline: str, keys: int) -> str:
        row = rows[machine, pipeline, keys]
        mj = f"{row['energy_j'] * 1e3:.1f} mJ"
        fp16 = pipeline == CACHES[0][0]
        return f"{row['latency_s'] * 1e6:.1f} us, {mj}" if fp16 else f"{row['speedup']:.2f} ({mj})"

    heads = (f"{name}, {keys} keys" for name in MACHINES.values() for keys in KEYS)
    return [["pipeline", "K, V", "bytes a key", *heads],
            *([f"`{name}`", formats, str(size), *(cell(machine, name, keys) for machine in MACHINES for keys in KEYS)]
              for name, formats, size in CACHES)]
