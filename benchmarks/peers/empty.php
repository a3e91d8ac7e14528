<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* No call at all: what a web request costs by itself. */

return static function (string $origin, ?string $ca_directory = null): Closure {
	return static fn (): array => [];
};
