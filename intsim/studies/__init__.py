"""Things that ask questions of plans and results: experiments, comparisons, tables of methods."""
