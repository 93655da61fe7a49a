"""The checks that our own tests run on our own parts, for the parts of others."""

from intsim.testing.kernels import check_kernel
from intsim.testing.machines import check_machine
from intsim.testing.pipelines import check_pipeline, check_softmax

__all__ = ["check_kernel", "check_machine", "check_pipeline", "check_softmax"]
