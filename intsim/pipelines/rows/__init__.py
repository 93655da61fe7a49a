"""What stands between linear layers and attention: norms, gates, positions, sums, the embedding."""
