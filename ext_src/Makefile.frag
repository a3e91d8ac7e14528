# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# Appended to the Makefile that phpize makes, where srcdir stands for the folder with config.m4. All of this also works
# in a build folder apart from the sources.

# Where run-tests.php looks for tests, unless `make test TESTS=...` says otherwise.
TESTS ?= php_tests

EP_MAKE_CORE_TESTS = $(MAKE) -f $(srcdir)/ext_src/core/tests/Makefile CC="$(CC)" OUT="$(top_builddir)/core-tests"

.PHONY: arginfo check-arginfo format check-format unit fuzz compare clean-core-tests

# The headers that stubs/ are the source of.
arginfo:
	$(srcdir)/tools/arginfo

check-arginfo:
	$(srcdir)/tools/arginfo --check

format:
	$(srcdir)/tools/format

check-format:
	$(srcdir)/tools/format --check

# The core without PHP, under sanitizers. SECONDS is how long each fuzz target looks for new input after the seeds.
unit:
	+$(EP_MAKE_CORE_TESTS) unit

fuzz:
	+$(EP_MAKE_CORE_TESTS) fuzz

# What the core takes for JSON, held against PHP's json_decode(); COUNT texts.
compare:
	+$(EP_MAKE_CORE_TESTS) PHP="$(PHP_EXECUTABLE)" compare

clean: clean-core-tests

clean-core-tests:
	rm -rf "$(top_builddir)/core-tests"
