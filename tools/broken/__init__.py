"""What ``tools/mutations.py`` breaks, how, and what became of it."""
