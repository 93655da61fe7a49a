"""Device level (SimPy): threads on clusters, CTAs on SMs, shared caches and DRAM."""
