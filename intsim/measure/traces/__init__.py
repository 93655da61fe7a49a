"""Power meters' exports: readers by format, the runs in a trace, and the waveform of one run.

``read_trace`` makes a ``Trace`` of a file, ``find_runs`` says what one of its runs takes, ``fold`` tells the phases of
a run apart.
"""

from intsim.measure.traces.folding import Fold, Phase, fold
from intsim.measure.traces.reading import read_trace
from intsim.measure.traces.runs import Runs, count_runs, find_runs
from intsim.measure.traces.samples import Trace

__all__ = ["Fold", "Phase", "Runs", "Trace", "count_runs", "find_runs", "fold", "read_trace"]
