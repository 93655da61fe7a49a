"""Several devices that compute one call together: what joins them, their collectives, and attention over them."""
