"""Linear layers ``y = x W^T`` in the formats that CPUs run them in, with the kernels' bits."""
