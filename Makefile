# make help lists the verbs.

PREFIX ?= /usr/local
# Who answers for the Debian package: whoever builds it.
MAINTAINER ?= $(shell git log -1 --format='%an <%ae>')
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETIONS := bash-completion/completions/cpc zsh/site-functions/_cpc fish/vendor_completions.d/cpc.fish
SWIFT_WANTED := 6.2
BUILD := .build
PROGRAM := $(BUILD)/dist/cpc
STAGE := $(CURDIR)/$(BUILD)/stage
# The Python that reads our exports in the tests, with the packages of Tests/requirements.txt.
PYTHON ?= $(CURDIR)/$(BUILD)/python/bin/python

# What the build, the tests and the benchmarks need from Debian, and why.
BUILD_PACKAGES := libncurses-dev libstemmer-dev libtomlplusplus-dev
TEST_PACKAGES := tmux python3 python3-pip python3-venv sqlite3 mandoc zsh fish
BENCH_PACKAGES := nnn fzf less sqlite3 time

STATIC := -c release --scratch-path $(BUILD)/static -Xswiftc -static-executable -Xswiftc -gnone -Xlinker -s
STRICT := -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

.PHONY: help run test deb check format lint build release install uninstall bench monkey data docs tour clean swift packages test-packages bench-packages python
.DEFAULT_GOAL := help

help: ## list the verbs
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

run: release ## install what is missing, build the release, start the explorer
	@$(PROGRAM)

test: test-packages python check ## install what is missing, then lint, build strictly, and run all tests against the installed program

check: lint build $(STAGE)/bin/cpc ## lint, build with warnings as errors and the import check, run all tests
	CPC_PROGRAM=$(STAGE)/bin/cpc CPC_PYTHON=$(PYTHON) swift test $(STRICT)

lint: swift ## look for what the formatter would change and for missing documentation
	swift format lint --strict --recursive Package.swift Sources Tests

format: swift ## put all sources into the one format
	swift format --in-place --recursive Package.swift Sources Tests

build: swift packages ## build everything with warnings as errors
	swift build --build-tests $(STRICT)

release: swift packages ## make the one static file that runs on a bare server
	swift build $(STATIC) --product cpc
	swift build $(STATIC) --product catalogc
	@mkdir -p $(BUILD)/dist
	$(BUILD)/static/release/catalogc Resources $(BUILD)/dist/catalog
	$(BUILD)/static/release/catalogc --carry $(BUILD)/dist/catalog $(BUILD)/static/release/cpc $(PROGRAM)

install: release ## install program, manual and completions below PREFIX (/usr/local)
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/cpc
	install -d $(SHARE)/man/man1 $(addprefix $(SHARE)/,$(dir $(COMPLETIONS)))
	install -m 644 docs/cpc.1 docs/man/cpc-*.1 $(SHARE)/man/man1
	$(PROGRAM) --generate-completion-script bash >$(SHARE)/bash-completion/completions/cpc
	$(PROGRAM) --generate-completion-script zsh >$(SHARE)/zsh/site-functions/_cpc
	$(PROGRAM) --generate-completion-script fish >$(SHARE)/fish/vendor_completions.d/cpc.fish

uninstall: ## remove what install installed
	rm -f $(DESTDIR)$(PREFIX)/bin/cpc $(SHARE)/man/man1/cpc.1 $(SHARE)/man/man1/cpc-*.1 $(addprefix $(SHARE)/,$(COMPLETIONS))

.PHONY: $(STAGE)/bin/cpc
$(STAGE)/bin/cpc:
	$(MAKE) --no-print-directory install DESTDIR= PREFIX=$(STAGE)

deb: ## build a Debian package, have lintian look at it, install it below an empty root and remove it
	@$(call install-missing,lintian,to look at the package)
	rm -rf $(BUILD)/deb
	$(MAKE) --no-print-directory install DESTDIR=$(CURDIR)/$(BUILD)/deb PREFIX=/usr
	sh Sources/debian/build.sh $(BUILD)/deb $(BUILD)/dist/cpc.deb "$(MAINTAINER)"
	lintian --fail-on error $(BUILD)/dist/cpc.deb
	sh Sources/debian/try.sh $(BUILD)/dist/cpc.deb

bench: release bench-packages python ## measure the program beside its peers
	swift build -c release --product cpc-bench
	$(BUILD)/release/cpc-bench explorer $(PROGRAM)
	$(BUILD)/release/cpc-bench search
	$(BUILD)/release/cpc-bench export $(PROGRAM)
	$(BUILD)/release/cpc-bench map $(PROGRAM)
	$(BUILD)/release/cpc-bench coding
	$(BUILD)/release/cpc-bench tables $(PROGRAM)

monkey: release ## press 200,000 random keys in the model and 5,000 in a terminal
	swift build -c release --product cpc-bench
	$(BUILD)/release/cpc-bench monkey $(PROGRAM)

python: $(BUILD)/python/filled ## make the virtual environment whose Python reads our exports in the tests

$(BUILD)/python/filled: Tests/requirements.txt | test-packages
	python3 -m venv $(BUILD)/python
	$(BUILD)/python/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

data: ## remake all data files from their sources and compare them byte for byte
	python3 Sources/data/remake.py --check

docs: release ## write docs/KEYS.md and the manual from the table of keys
	$(PROGRAM) document keys >docs/KEYS.md
	$(PROGRAM) document manual >docs/cpc.1
	@rm -rf docs/man && mkdir docs/man
	for command in $$($(PROGRAM) document commands); do \
	  $(PROGRAM) document manual $$command >docs/man/cpc-$$command.1; \
	done

tour: release test-packages ## record docs/TOUR.md from the program in a terminal
	bash Sources/tour/record.sh $(CURDIR)/$(PROGRAM) >docs/TOUR.md

clean: ## remove everything that was built
	rm -rf $(BUILD)

# The Swift toolchain cannot be had from Debian; say which one is needed and where it comes from.
swift:
	@found=$$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1); \
	if [ -z "$$found" ] || [ "$$(printf '%s\n%s\n' $(SWIFT_WANTED) "$$found" | sort -V | head -n 1)" != $(SWIFT_WANTED) ]; then \
	  echo "make: cpc needs Swift $(SWIFT_WANTED) or newer (found: $${found:-none}). Get it from https://www.swift.org/install/linux/ and put its usr/bin on your PATH." >&2; exit 1; \
	fi

packages:
	@$(call install-missing,$(BUILD_PACKAGES),to build: libraries that draw on the terminal, stem words and read TOML)

test-packages: packages
	@$(call install-missing,$(TEST_PACKAGES),to test: terminals to drive the program in)

bench-packages: packages
	@$(call install-missing,$(BENCH_PACKAGES),to measure beside: peers of the explorer and of its search)

# install-missing PACKAGES,WHY: installs the packages that are not there, with sudo where we are not root.
define install-missing
missing=; for package in $(1); do \
  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "make: installing$$missing ($(2))"; \
  if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
  $$run apt-get update -qq && $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef
