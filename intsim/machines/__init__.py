"""What runs pipelines: cores and SoCs, GPUs, and the memories that their parts share."""
