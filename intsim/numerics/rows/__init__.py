"""What stands between the linear layers of a transformer, row by row, with the kernels' bits."""
