"""What variants of attention are, how they are written, and where pipelines compute them."""
