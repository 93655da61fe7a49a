"""CPU machines: threads on the cores of an SoC, with their caches and DRAM."""
