"""Measurement records: power traces, benches of the real kernels, strict CSV reading."""
