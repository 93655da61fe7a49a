"""Machines without instructions: a dataflow's stages on engines, links and a host."""
