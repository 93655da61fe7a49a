"""Whole models: a transformer from its config.json, its phases as calls, and what they take on a machine."""
