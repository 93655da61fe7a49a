"""Machines that run pipelines."""
