"""Design-space sweeps: axes over any key, resumable, on local cores or a Dask cluster."""
