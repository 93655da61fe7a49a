"""Softmax methods, one file each: the values of their published arithmetic, found by ``METHOD`` or ``METHODS``."""
