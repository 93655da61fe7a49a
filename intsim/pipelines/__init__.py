"""One file per attention pipeline: its ops in order, each with its numeric meaning and its kernels."""
