# The two commands are `make demo` and `make test`; each does its own set-up first.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup demo test test-postgres check prove prove-quick pictures lock clean

WORKERS ?= 2
ARGS ?=
POSTGRES_TESTS ?= tests/storage tests/services tests/gateway tests/flows tests/web/test_webhook.py tests/bot/test_copy.py tests/bot/test_watch.py tests/bot/test_backups.py \
	tests/crash/test_figures_postgres.py
BIN := .venv/bin
COMPILE := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11

export PYTHON
unexport PYTHONHOME PYTHONPATH

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile
	@echo 'Variables: ARGS="..." goes to the command, WORKERS=2 test processes, PYTHON=python3.12 another Python,'
	@echo '           LINLI_APT=no installs no system packages.'

setup: ## make .venv from the locked dependencies; chromium, fonts and PostgreSQL too where allowed
	@bash scripts/setup.sh --browser --postgres

demo: ## run the demo
	@bash scripts/setup.sh
	@exec $(BIN)/linli demo $(ARGS)

test: ## run all tests
	@bash scripts/setup.sh --browser
	$(BIN)/pytest -n $(WORKERS) $(ARGS)

test-postgres: ## run the tests of storage, services, gateway and flows on a private PostgreSQL
	@bash scripts/setup.sh --postgres
	@$(BIN)/python scripts/with_postgres.py $(BIN)/pytest -n $(WORKERS) --postgres {} $(POSTGRES_TESTS) $(ARGS)

prove-quick: ## the figures at small sizes (a part of make test): processes killed, updates mutated, disks filled
	@bash scripts/setup.sh
	$(BIN)/pytest -n $(WORKERS) -m crash tests/crash $(ARGS)

prove: ## the figures at full sizes, 30 minutes: writes docs/figures.md (ARGS="kills pace": only these; "--engine postgresql")
	@bash scripts/setup.sh
	$(BIN)/python -m bench.figures --full $(ARGS)

check: ## format, lint, types, import rules, the tree's own rules, tests on both databases
	@bash scripts/setup.sh --browser --postgres
	@MAKE="$(MAKE)" $(BIN)/python scripts/check.py

pictures: ## take the pictures of docs/ anew, from the demo's page
	@bash scripts/setup.sh --browser
	LINLI_PICTURES=1 $(BIN)/pytest tests/web/test_demo.py -k whole_way $(ARGS)

lock: ## lock the dependencies anew (ARGS=--upgrade takes newer ones)
	@bash scripts/setup.sh
	$(COMPILE) $(ARGS) --extra dev --output-file requirements/dev.lock pyproject.toml >/dev/null
	$(COMPILE) $(ARGS) --constraint requirements/dev.lock --output-file requirements/run.lock pyproject.toml >/dev/null
	@if grep -n '://' requirements/dev.lock requirements/run.lock; then echo 'An address stands in a lock file.' >&2; exit 1; fi

clean: ## remove .venv and the tools' caches; data in .linli stays
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
