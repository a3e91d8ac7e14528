<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use Illuminate\Contracts\Container\BindingResolutionException;

/** A `Token` was to be injected, and nobody is logged in with an account. Where the parameter has a default, that is taken; or else the shopper comes to the login. */
final class NoShopperException extends BindingResolutionException
{
}
