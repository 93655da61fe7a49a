"""The checks that our own tests run on our own parts, for the parts of others."""
