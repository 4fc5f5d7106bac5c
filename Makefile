# Tekseru. On a fresh machine that has Swift: `make demo` shows it, `make test` proves it.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = .build/release/tekseru
DAEMON = .build/release/tekserud
export SWIFT_BACKTRACE = enable=no

.PHONY: demo test prove build install format lint bench docs packages test-packages fuzz
.DEFAULT_GOAL := build

# What building and running need of Debian, and what the tests need on top.
BUILD_PACKAGES = libsqlite3-dev libssl-dev libzip-dev libexpat1-dev libxlsxwriter-dev libhpdf-dev libsystemd-dev libcurl4-openssl-dev libsodium-dev \
  fonts-dejavu-core
TEST_PACKAGES = python3-aiosmtpd prometheus-alertmanager msmtp openssl groff-base sqlite3 strace xfsprogs e2fsprogs util-linux python3 python3-venv gcc libc6-dev rsync bash zsh fish \
  systemd dbus locales procps curl libreoffice-calc-nogui python3-uno weasyprint poppler-utils chromium wrk

## demo: builds, files the samples into a new register and shows what it knows
demo: build
	@Tests/demo.sh $(RELEASE)

## build: the command and the daemon, optimised, with Swift's own libraries inside
build: packages
	$(SWIFT) build -c release --static-swift-stdlib --product tekseru
	$(SWIFT) build -c release --static-swift-stdlib --product tekserud

## install: puts in place what `make build` made, with the daemon's units; PREFIX and DESTDIR as usual
install:
	@test -x $(RELEASE) -a -x $(DAEMON) || { echo "Nothing is built yet: run 'make build' first." >&2; exit 1; }
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/tekseru
	for page in Sources/tekseru-cli/Manual/*.1; do \
	  install -D -m 644 $$page $(DESTDIR)$(PREFIX)/share/man/man1/$$(basename $$page); done
	find Samples/Published Samples/Union Samples/Contests -type f -exec \
	  install -D -m 644 {} $(DESTDIR)$(PREFIX)/share/tekseru/{} \;
	$(RELEASE) --generate-completion-script bash > .build/tekseru.bash
	$(RELEASE) --generate-completion-script zsh > .build/_tekseru
	$(RELEASE) --generate-completion-script fish > .build/tekseru.fish
	install -D -m 644 .build/tekseru.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/tekseru
	install -D -m 644 .build/_tekseru $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_tekseru
	install -D -m 644 .build/tekseru.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/tekseru.fish
	DESTDIR=$(DESTDIR) PREFIX=$(PREFIX) Units/install.sh $(DAEMON)

## test: everything that must hold, in a bounded share; asks nothing
test: test-packages lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	Tests/prove.sh share

## prove: the same with the full counts: kills, power cuts, mutations, fuzzing
prove: build test-packages
	$(SWIFT) build -c release --static-swift-stdlib --product tekserud
	Tests/prove.sh full

## format: lays the source out; lint: says what `format` would change
format:
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift
lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

## bench: the figures of the README, as ratios of one run
bench: build test-packages
	"$$(Tests/python)" Tests/Benchmarks/run.py

## docs: the library's documentation, without a warning
docs:
	Tests/docs.sh

packages:
	@Tests/packages.sh $(BUILD_PACKAGES)
test-packages:
	@Tests/packages.sh $(BUILD_PACKAGES) $(TEST_PACKAGES)
