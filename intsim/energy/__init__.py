"""Joules per instruction class, per byte and memory level, per second; sums are conserved."""
