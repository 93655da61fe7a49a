"""SASS: what a stored GPU kernel is, how machine code becomes one, and the stored ones."""
