"""Quantised matrix-vector and matrix-matrix products of linear layers."""
