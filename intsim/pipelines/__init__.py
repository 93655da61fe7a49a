"""One file per attention pipeline: its steps in order, each with its numeric meaning and its kernels."""
