"""Instruction streams: the model, the decoders for AArch64 and SASS, and the stored streams."""
