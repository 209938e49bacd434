# Every command of this project. `make help` lists them; CONTRIBUTING.md explains.
#
# Variables:
#   PYTHON=python3.11   the interpreter; default: the first of 3.14, 3.13, 3.12, 3.11 that works
#   DJANGO=5.2          a Django series, or "newest"; default: whatever pip chooses
#   PORT=8000           where `make demo` serves
#   REQUESTS=300000     how many `make fuzz` sends
#   SEED=7              which ones; default: others each time
#   ARGS="-x -k cart"   options for pytest: which tests `make test` runs, then without coverage
#   WORKERS=0           in how many processes it runs them; default: one more than cores; 0: in its own
#
# Naming a Python or a Django gives that pair its own environment, beside the default .venv.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?=
DJANGO ?=
PORT ?= 8000
REQUESTS ?= 300000
SEED ?= 0
ARGS ?=
ACTIONS ?= 10000
CLICKS ?= 10000
EVENTS ?= 10000
WORKERS ?= auto

VENV ?= .venv$(if $(PYTHON),-$(notdir $(PYTHON)))$(if $(DJANGO),-django-$(DJANGO))
BIN := $(VENV)/bin
DJANGO_REQUIREMENT := $(if $(DJANGO),$(if $(filter newest,$(DJANGO)),--upgrade django,"django~=$(DJANGO).0"))

TYPESCRIPT := 5.9.3
TSC := .cache/typescript-$(TYPESCRIPT)/node_modules/.bin/tsc

ESBUILD_VERSION := 0.28.2
ESBUILD := .cache/esbuild-$(ESBUILD_VERSION)/node_modules/.bin/esbuild
STATIC := nitro_htmx/static/nitro_htmx

# From npm; a change of a version makes a new folder.
ESLINT := 9.39.1
C8 := 10.1.3
JS_TOOLS := .cache/js-tools-$(ESLINT)-$(C8)/node_modules
JS_COVERAGE := $(CURDIR)/.cache/js-coverage
JS_MINIMUM := 97
# Chromium alone counts, and not what runs as a page goes; 97.2 % and 90.1 % when this was set.
JS_BRANCHES := 96.9
JS_DEBUG_BRANCHES := 89
MUTANTS_MINIMUM := 90

# The demo is a project of its own. pytest's status 5 says that it has found no test.
PYTEST = $(BIN)/python -m pytest --numprocesses $(WORKERS) $(ARGS)
DEMO_TESTS = --ds=tests.demo.settings tests/demo
# Those without a browser run what there is of Python: its coverage is theirs alone, since it costs
# a journey a fifth of its time.
RUN_TESTS = $(PYTEST) $(DEMO_TESTS) && $(PYTEST) -m "not browser" --cov && \
	NITRO_JS_COVERAGE=$(JS_COVERAGE) $(PYTEST) -m browser
RUN_SOME_TESTS = \
	some=0; $(PYTEST) $(DEMO_TESTS) || some=$$?; [ $$some = 0 ] || [ $$some = 5 ]; \
	others=0; $(PYTEST) || others=$$?; [ $$others = 0 ] || [ $$others = 5 -a $$some = 0 ]

.PHONY: help venv demo check-demo client test js-coverage fuzz mutants test-all lint format messages docs figures bench bench-push soak tunnel push-cuts clean

help: ## List the commands.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 16

# The stamps make a second run quick: pip is asked again only when pyproject.toml changes.
$(VENV)/.runtime: pyproject.toml
	@PYTHON="$(PYTHON)" scripts/create-venv "$(VENV)"
	@$(BIN)/python -m pip install --quiet --editable . $(DJANGO_REQUIREMENT)
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	@echo "Installing the tools for tests and lint into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --group dev
	@touch $@

venv: $(VENV)/.dev ## Create the environment with everything for development.

$(VENV)/.demo: $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --group demo
	@touch $@

demo: $(VENV)/.demo ## Serve the demo shop on PORT.
	@$(BIN)/python demo/manage.py migrate --verbosity 0
	@$(BIN)/python demo/manage.py load_sample_data
	@echo "The demo shop: http://127.0.0.1:$(PORT)/ (Ctrl+C stops it)"
	@$(BIN)/python demo/manage.py runserver "127.0.0.1:$(PORT)"

check-demo: $(VENV)/.dev ## Start the demo in a fresh clone and click through it.
	@$(BIN)/python -m tests.browser.programs chromium
	$(BIN)/python scripts/check_demo.py

# The map of the readable build leads to the sources; a minified one with a map would need its file.
# Styles are text in a script, which esbuild leaves as it is: NODE_PATH says where they are, minified or not.
# What only the readable build has, for the tools of DEBUG, stands behind the constant DEBUG.
client: $(ESBUILD) ## Build the scripts in nitro_htmx/client/: one file for each version of htmx, push, extras, DEBUG.
	@$(ESBUILD) nitro_htmx/client/timeline.css --minify --outfile=.cache/client/timeline.css --log-level=warning
	@for name in nitro-htmx2 nitro-htmx4 nitro-push nitro-sort nitro-guard debug; do \
		build="$(ESBUILD) nitro_htmx/client/$$name.js --bundle --target=es2022 --log-level=warning --loader:.css=text"; \
		NODE_PATH=.cache/client $$build --minify --define:DEBUG=false --outfile=$(STATIC)/$$name.js; \
		NODE_PATH=nitro_htmx/client $$build --sourcemap=inline --define:DEBUG=true --outfile=$(STATIC)/$$name.debug.js; \
		echo "$$name.js: $$(gzip -9 < $(STATIC)/$$name.js | wc -c) bytes, compressed"; \
	done

test: $(VENV)/.dev ## Run every test, in the browser too, with coverage.
	@$(BIN)/python -m tests.browser.programs chromium headless_shell firefox webkit xvfb nginx npm gettext \
		openssl redis postgresql
	@rm -rf $(JS_COVERAGE)
	@$(if $(ARGS),$(RUN_SOME_TESTS),$(RUN_TESTS))

# What visitors load, and what developers have besides.
C8_REPORT = $(JS_TOOLS)/.bin/c8 report --temp-directory $(JS_COVERAGE) --reporter text --check-coverage \
	--lines $(JS_MINIMUM) --functions $(JS_MINIMUM)

js-coverage: $(JS_TOOLS) ## Show what of the scripts the last `make test` ran; fail below $(JS_MINIMUM) %.
	@$(BIN)/python -m tests.browser.js_coverage $(JS_COVERAGE)
	$(C8_REPORT) --branches $(JS_BRANCHES) --include '$(STATIC)/nitro-*.js'
	$(C8_REPORT) --branches $(JS_DEBUG_BRANCHES) --include '$(STATIC)/debug*.js' --include '$(STATIC)/overlay.js'

fuzz: $(VENV)/.dev ## Send 300,000 random requests to the endpoint; SEED=… repeats a run.
	NITRO_FUZZ_REQUESTS=$(REQUESTS) NITRO_FUZZ_SEED=$(SEED) $(BIN)/python -m pytest -s \
		tests/test_fuzz_endpoint.py -k test_no_request_is_a_server_s_error $(ARGS)

mutants: $(VENV)/.dev ## Change the code in small ways, and see whether the tests notice.
	@rm -rf mutants
	@$(BIN)/python -m pip install --quiet --group mutants
	$(BIN)/python -m mutmut run
	@$(BIN)/python -m mutmut export-cicd-stats >/dev/null
	$(BIN)/python scripts/check_mutants.py $(MUTANTS_MINIMUM)

test-all: ## Run the tests on the oldest and the newest Python and Django.
	$(MAKE) test PYTHON="$$(scripts/find-python --oldest)" DJANGO=5.2
	$(MAKE) test PYTHON="$$(scripts/find-python)" DJANGO=newest

lint: $(VENV)/.dev $(TSC) $(JS_TOOLS) ## Check style and types of Python, templates and JavaScript.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/djlint --lint --quiet nitro_htmx/templates templates tests/site/templates
	$(TSC) --noEmit --allowJs --checkJs --strict --target es2022 --lib es2022,dom,dom.iterable \
		--module es2022 --moduleResolution bundler nitro_htmx/client/*.js nitro_htmx/client/types.d.ts \
		$(STATIC)/overlay.js nitro_htmx/testing/*.js
	NODE_PATH=$(JS_TOOLS) $(JS_TOOLS)/.bin/eslint nitro_htmx/client nitro_htmx/static nitro_htmx/testing demo/static

messages: $(VENV)/.dev ## Bring the translations up to date with the texts in the code.
	@$(BIN)/python -m tests.browser.programs gettext
	$(BIN)/python scripts/messages.py

format: $(VENV)/.dev ## Format the Python code and mend what Ruff can.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(VENV)/.docs: $(VENV)/.dev
	@echo "Installing the tools for the documentation into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --group docs
	@touch $@

docs: $(VENV)/.docs ## Build the documentation site; warnings and broken links fail.
	$(BIN)/python -m sphinx --fresh-env --write-all --fail-on-warning --keep-going \
		--nitpicky --quiet --jobs auto docs build/docs
	@$(BIN)/python -m scripts.write_llms build/docs
	@$(BIN)/python -m scripts.write_editor_files build/docs
	@$(BIN)/python -m scripts.check_site build/docs
	@echo "The site: build/docs/index.html"

figures: $(VENV)/.dev ## Write the tables, diagrams and plots of the documentation anew.
	$(BIN)/python -m tests.docs.tables
	$(BIN)/python -m scripts.draw_component
	$(BIN)/python -m scripts.draw_request
	$(BIN)/python -m scripts.draw_events
	$(BIN)/python -m scripts.plot_bench

soak: $(VENV)/.dev ## Run ten thousand random actions in one page; ACTIONS=100000 for more.
	@$(BIN)/python -m tests.browser.programs chromium npm
	NITRO_SOAK_ACTIONS=$(ACTIONS) $(BIN)/python -m pytest -s -n 0 -k soak tests/browser/test_guarantees.py $(ARGS)

tunnel: $(VENV)/.dev ## Click ten thousand times through a proxy that cuts 30 % of the connections; CLICKS=… for more.
	@$(BIN)/python -m tests.browser.programs chromium npm redis
	NITRO_TUNNEL_CLICKS=$(CLICKS) $(BIN)/python -m pytest -s -n 0 -k counts_once tests/browser/test_tunnel.py $(ARGS)

push-cuts: $(VENV)/.dev ## Push ten thousand events over streams that are cut at random; EVENTS=… for more.
	@$(BIN)/python -m tests.browser.programs chromium npm redis
	for log in redis database; do NITRO_PUSH_EVENTS=$(EVENTS) NITRO_PUSH_LOG=$$log \
		$(BIN)/python -m pytest -s -n 0 -k cut_at_random tests/browser/test_push_cuts.py $(ARGS); done

bench: $(VENV)/.dev ## Measure against hand-written Django views.
	$(BIN)/python -m bench $(ARGS)

bench-push: $(VENV)/.dev ## Measure push: how soon, how much, how many; ARGS="--quick" for a first look.
	@$(BIN)/python -m tests.browser.programs headless_shell redis postgresql
	$(BIN)/python -m bench.push $(ARGS)

$(TSC): | $(VENV)/.dev
	@$(BIN)/python -m tests.browser.programs npm
	@npm install --silent --no-save --no-package-lock --prefix .cache/typescript-$(TYPESCRIPT) \
		typescript@$(TYPESCRIPT)

$(ESBUILD): | $(VENV)/.dev
	@$(BIN)/python -m tests.browser.programs npm
	@npm install --silent --no-save --no-package-lock --prefix .cache/esbuild-$(ESBUILD_VERSION) \
		esbuild@$(ESBUILD_VERSION)

$(JS_TOOLS): | $(VENV)/.dev
	@$(BIN)/python -m tests.browser.programs npm
	@npm install --silent --no-save --no-package-lock --prefix $(dir $@) \
		eslint@$(ESLINT) @eslint/js@$(ESLINT) globals@16 c8@$(C8)

clean: ## Remove every environment and cache.
	rm -rf .venv .venv-* .cache build .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* mutants
