<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

/** A fake was called, and had no answer. An Error, so that no `catch (\Exception)` of a shop makes a test pass. */
final class UnscriptedCallError extends \Error
{
}
