"""Every kernel of the manifest is compared with its model here."""

from pathlib import Path

from intsim.streams.aarch64.manifest import kernels
from tests.stored import stream_names


def test_every_kernel_is_run_by_a_test_of_this_folder():
    here = Path(__file__)
    texts = [path.read_text() for path in here.parent.glob("test_*.py") if path != here]
    generic = [k.name for k in kernels().values() if k.routine.startswith(("gemm_", "pack_b_"))]
    missing = [name for name in kernels() if name not in generic and not any(f'"{name}"' in t for t in texts)]
    assert not missing


def test_every_stored_stream_has_a_kernel():
    assert sorted(kernels()) == sorted(stream_names())
