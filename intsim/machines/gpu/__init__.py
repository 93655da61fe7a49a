"""GPUs: thread blocks on streaming multiprocessors, with L2 and DRAM."""
