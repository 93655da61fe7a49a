"""Error metrics against float64, and what saturated, wrapped or vanished."""
