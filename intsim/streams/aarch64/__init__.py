"""AArch64: compiling the NEON kernels, emulating them, decoding them into stored streams (extra ``kernels``)."""
