"""Views of a record: tables, CSV, JSON, plots, HTML, Perfetto traces."""
