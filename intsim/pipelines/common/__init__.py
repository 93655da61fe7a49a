"""What pipelines share: buffers, inputs in INT8, the state of a fused kernel, calls of kernels."""
