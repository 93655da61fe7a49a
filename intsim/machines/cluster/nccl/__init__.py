"""NCCL's own cost model: its tables, its search for channels, bandwidth and latency, and the choice among them."""
