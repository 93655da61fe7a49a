"""``python -m intsim``."""

import sys

from intsim.cli import main

sys.exit(main())
