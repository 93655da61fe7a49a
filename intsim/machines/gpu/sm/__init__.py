"""GPU streaming multiprocessor timing: warps, pipes, occupancy."""
