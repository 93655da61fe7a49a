"""What the three words for a figure mean."""

WORDS = {
    "projected": "computed from the machine's description alone; nothing was fitted to runs of attention on it",
    "calibrated": "a few parameters of the machine's description were fitted to measured runs",
    "measured": "a run of a real device, from the measurement file",
}
