# One verb for each job; `make` alone lists them. Continuous integration runs `make test` and nothing else.

SHELL := /bin/bash -eo pipefail
.DEFAULT_GOAL := help

SOURCES      := Sources Tests Package.swift
TOOLS        := .build-tools
THROUGHLINE  := .build/debug/throughline
BENCH        := .build/release/throughline-bench

# What Swift, SwiftNIO and BoringSSL need on a fresh Debian 12 to compile C and C++, reach Git over HTTPS and
# read XML; zlib1g-dev is for the HTTP client in the tests, python3-pip for data that only tests read.
DEBIAN         := binutils ca-certificates git libc6-dev libcurl4 libsqlite3-0 libstdc++-12-dev libxml2 \
                  python3-pip tzdata zlib1g-dev
DEBIAN_BROWSER := chromium

# GOV.UK's own list of bank holidays, against which the tests check our working days.
BANK_HOLIDAYS := $(TOOLS)/bank-holidays/govuk_bank_holidays/bank-holidays.json

PIP := python3 -m pip install --quiet --disable-pip-version-check --no-warn-script-location \
       --root-user-action=ignore --retries 1 --timeout 15

.PHONY: help setup browser demo test lint build unit pages bench-tests docs-check format docs bench bench-linkage fuzz

help: ## list the verbs
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r verb words; do \
	  printf '  make %-13s %s\n' "$$verb" "$$words"; done

setup: $(TOOLS)/setup.stamp bank-holidays ## install what is missing (Debian packages, test data)

browser: $(TOOLS)/browser.stamp ## install a headless browser, for the tests that look at pages in one

demo: setup ## build for release and serve the review library and a synthetic authority
	swift build -c release --product throughline
	.build/release/throughline demo

test: setup lint build unit pages bench-tests ## everything that must pass before a change lands

lint: ## check the format of every Swift file
	swift format lint --strict -r --parallel $(SOURCES)

build:
	swift build --build-tests

unit: build
	if [ -f $(BANK_HOLIDAYS) ]; then export THROUGHLINE_BANK_HOLIDAYS="$(CURDIR)/$(BANK_HOLIDAYS)"; fi; \
	swift test --skip-build --parallel

pages: build ## look at the report in a headless browser, where there is one (`make browser`)
	@PYTHONPATH="$(CURDIR)/$(TOOLS)/browser" python3 Tests/BrowserTests/browser_tests.py $(THROUGHLINE)

bench-tests:
	@python3 Tests/BenchmarkTests/linkage_tests.py

docs-check: build ## fail if a generated page differs from what would be generated
	$(THROUGHLINE) lessons docs --check

format: ## rewrite every Swift file in the house format
	swift format -i -r --parallel $(SOURCES)

docs: setup ## rewrite the generated pages
	swift build --product throughline
	$(THROUGHLINE) lessons docs

bench: setup ## measure speed, on a release build
	swift build -c release --product throughline-bench
	$(BENCH)

# RUNS=3 times each; QUICK=1 leaves out the million, RESUME=1 keeps runs that are there, SHARED names where the data are.
SHARED       ?= $(CURDIR)/../shared
LINKAGE_VENV := $(TOOLS)/linkage/venv

ifneq ($(wildcard $(SHARED)/tools/linkage),)
bench-linkage: setup $(LINKAGE_VENV)/stamp ## measure linkage side by side with Splink, and write the figures into docs/linkage.md
	swift build -c release --product throughline
	swift build -c release --product throughline-bench
	SHARED="$(SHARED)" PYTHONDONTWRITEBYTECODE=1 python3 Benchmarks/linkage/bench.py
else
bench-linkage:
	@echo "bench-linkage: the project's data and tools are not at $(SHARED), and nothing can be measured without them." \
	  "SHARED=FOLDER names another place. Nothing was changed."
endif

$(LINKAGE_VENV)/stamp: Benchmarks/linkage/requirements.txt
	@$(call install_missing,python3-venv)
	python3 -m venv $(LINKAGE_VENV)
	$(LINKAGE_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --retries 1 --timeout 30 -r $<
	@touch $@

fuzz: setup ## feed random input to every reader, on a release build
	swift build -c release --product throughline-bench
	$(BENCH) fuzz

# Quick when all is there: the stamp is older than this file only after the lists above have changed.
$(TOOLS)/setup.stamp: Makefile
	@$(call install_missing,$(DEBIAN))
	@mkdir -p $(@D) && touch $@

$(TOOLS)/browser.stamp: $(TOOLS)/setup.stamp
	@$(call install_missing,$(DEBIAN_BROWSER))
	$(PIP) --target $(TOOLS)/browser playwright==1.65.2
	@touch $@

.PHONY: bank-holidays
bank-holidays: $(TOOLS)/setup.stamp
	@[ -f $(BANK_HOLIDAYS) ] || $(PIP) --no-deps --target $(TOOLS)/bank-holidays govuk-bank-holidays==0.19 \
	  || echo "setup: no list of bank holidays could be fetched (no network?); the tests that compare with it skip." >&2

# Installs those of the packages $(1) that are missing, as root or through sudo.
define install_missing
missing=(); for package in $(1); do \
  dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null | grep -qx installed || missing+=("$$package"); \
done; \
if [ $${#missing[@]} -gt 0 ]; then \
  as_root=(); [ "$$(id -u)" -eq 0 ] || as_root=(sudo); \
  echo "setup: installing $${missing[*]}"; \
  { "$${as_root[@]}" apt-get update -q && \
    DEBIAN_FRONTEND=noninteractive "$${as_root[@]}" apt-get install -qy --no-install-recommends "$${missing[@]}"; } || { \
    echo "setup: could not install $${missing[*]}: is there a network, and are you root or may you use sudo?" >&2; \
    exit 1; }; \
fi
endef
