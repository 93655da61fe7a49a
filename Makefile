# `make run` and `make test` set everything up on a machine with git, make and Python 3.11 or newer.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OUT    ?= out

INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable

# A process that keeps no bytecode compiles the package anew: two seconds each time.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test test-all types tests site clean

run: $(VENV)/installed
	$(BIN)/intsim run experiments/intattention_rk3588s/experiment.yaml --out $(OUT)/intattention_rk3588s

test: TESTS := -m "not slow"
test-all: TESTS := --hypothesis-profile=random
test test-all: $(VENV)/installed-test
	$(BIN)/ruff check .
	$(MAKE) --no-print-directory -j 2 tests types run TESTS='$(TESTS)'

types:
	$(BIN)/mypy

# One of them builds the site, strictly. A worker takes tests that lie together: they share what they load. Workers
# import the package side by side: compiled before, it is not compiled by each of them.
tests:
	$(BIN)/python -m compileall -q intsim
	$(BIN)/python -m pytest -n 2 --dist worksteal $(TESTS)

# The documentation as pages, out/site/index.html; a link that leads nowhere ends it.
site: $(VENV)/installed-test
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet --site-dir $(OUT)/site

# The default install: nothing that compiles, emulates or trains.
$(VENV)/installed: pyproject.toml
	@echo "installing intsim and what it needs into $(VENV), about 900 MB: a minute or two, silently"
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) .
	touch $@

# Not on top of the default install: to find that all of it is there takes pip 13 seconds more.
$(VENV)/installed-test: pyproject.toml
	@echo "installing intsim and what its tests need into $(VENV), about 1.8 GB: a few minutes, silently"
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) '.[dev,kernels,cluster,safetensors,search]'
	touch $(VENV)/installed $@

clean:
	rm -rf $(VENV) $(OUT)
