"""Fitting the free parameters of a machine file to measurement records, and validating it."""
