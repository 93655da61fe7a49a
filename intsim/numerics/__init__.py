"""Formats and rounding, quantisers, exact integer GEMM, exponentials and tables, softmax methods: values only."""
