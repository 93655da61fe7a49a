"""Armv8 core timing: cycles of a block on an in-order or out-of-order core, with stalls by reason."""
