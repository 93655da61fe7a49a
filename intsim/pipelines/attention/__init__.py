"""The attention pipelines, a short file each."""
