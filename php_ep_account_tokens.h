/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Within PHP's own tree build/genif.sh looks for the module in the headers of this folder alone. */
#include "ext_src/php_ep_account_tokens.h" /* phpext_ep_account_tokens_ptr */
