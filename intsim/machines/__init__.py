"""Anything that runs pipelines."""
