# Everything a newcomer needs: `make demo` and `make test`. Each installs what it lacks.
PACKAGES = libopenblas-dev liblapack-dev liblapacke-dev libsqlite3-dev zlib1g-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
FORESTOCK = .build/release/forestock
RESULTS = results

.PHONY: demo test build deps lint format regret bits clean

## Plan the bundled night, say what was decided and proved, and what it cost once demand was known.
demo: build
	@$(FORESTOCK) plan Datasets/demo-case --today 2026-03-02 --out $(RESULTS)/demo
	@echo
	@$(FORESTOCK) settle $(RESULTS)/demo Datasets/demo-case/demand_actual.csv

## All tests, on the optimised build: the numeric ones take minutes without.
test: deps
	swift test -c release --parallel

build: deps
	@swift build -c release --product forestock

## The system's libraries, installed where they are missing.
deps:
	@command -v dpkg-query >/dev/null || { \
	  echo "install these by hand, then call make again: $(PACKAGES)"; exit 0; }; \
	missing=; for name in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$name"; \
	done; \
	if [ -n "$$missing" ]; then \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

format:
	swift format --in-place --recursive Sources Tests Benchmarks Package.swift

## The table of realised cost in README.md; needs FORESTOCK_REFERENCE_DATA.
regret: build
	python3 Benchmarks/regret/regret.py $(FORESTOCK) "$(FORESTOCK_REFERENCE_DATA)"

## The same bytes under every kernel set, register width and stand-in that this processor can run.
bits: build
	python3 Benchmarks/bits/bits.py $(FORESTOCK) "$(FORESTOCK_REFERENCE_DATA)"

clean:
	rm -rf .build $(RESULTS)
