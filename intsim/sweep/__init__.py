"""Design-space sweeps: axes, samplers, a content-addressed store, processes or a Dask cluster, Pareto, sensitivity."""
