# Vaardig. `make` alone lists the targets; each does its own set-up.

.DEFAULT_GOAL := help
SHELL := /bin/bash
PORT ?= 8080
export VAARDIG_CACHE ?= $(HOME)/.cache/vaardig
export PATH := $(VAARDIG_CACHE)/tools/bin:$(PATH)

.PHONY: help serve dev build test check bench size pictures corpus fuzz tools fonts

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## Build the app and serve it at http://localhost:8080/ (PORT=... for another port)
	@node .ci/serve.mjs dist $(PORT)

dev: fonts ## Serve with live reload while you edit; without the policy
	@trunk serve --port $(PORT)

build: fonts ## Build the folder dist/, ready for any web space
	@.ci/stage build trunk build --release

test: fonts ## Run every test
	@.ci/stage "test tools" .ci/tools test
	@.ci/stage "host tests" cargo test --locked
	@.ci/stage "exchange tests" node --test --test-reporter=spec tests/exchange/*.test.mjs
	@$(MAKE) --no-print-directory build
	@.ci/stage "web tests" .ci/web-tests
	@.ci/stage "extraction tests" .ci/extract
	@.ci/stage "browser tests" node --test --test-timeout=900000 --test-reporter=spec tests/e2e/*.test.mjs

check: fonts ## Check formatting and lints, on the host and for the browser
	@.ci/stage format cargo fmt --check
	@.ci/stage "host lints" cargo clippy --locked --all-targets -- -D warnings
	@.ci/stage "browser lints" cargo clippy --locked --target wasm32-unknown-unknown --lib --bins --test web -- -D warnings

bench: build ## Measure speed, beside others' programs
	@node tests/bench/run.mjs

size: build ## Print the sizes of dist/, and fail above the budgets
	@node .ci/size.mjs

pictures: build ## Take the screenshots of the README
	@node tests/e2e/pictures.mjs

corpus: tools ## Make CVs of other builders with the truth about each, in target/corpus
	@[ -x "$(VAARDIG_CACHE)/corpus/bin/python" ] || python3 -m venv "$(VAARDIG_CACHE)/corpus"
	@"$(VAARDIG_CACHE)/corpus/bin/pip" install --quiet --disable-pip-version-check --requirement tests/corpus/requirements.txt
	@"$(VAARDIG_CACHE)/corpus/bin/python" tests/corpus/make.py

fuzz: ## Look for input that breaks a parser, SECONDS=60 each; PARSERS="pdf open" for some of them
	@.ci/fuzz $(or $(SECONDS),60) $(PARSERS)

tools:
	@.ci/tools build

fonts: tools
	@node .ci/fonts.mjs
