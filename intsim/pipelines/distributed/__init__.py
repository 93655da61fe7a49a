"""Pipelines of several devices: each computes attention on its part, then they exchange."""
