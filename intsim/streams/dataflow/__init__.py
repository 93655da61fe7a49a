"""Kernels of machines without instructions: the stages of a published dataflow."""
