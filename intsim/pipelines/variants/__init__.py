"""Variants of attention: masks and changes of the scores, a short file each."""
