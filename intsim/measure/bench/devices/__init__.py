"""A module per kind of machine, each with ``bench(request)``."""
