/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

#ifndef PHP_EP_ACCOUNT_TOKENS_H
#define PHP_EP_ACCOUNT_TOKENS_H

#include "php.h"

#define PHP_EP_ACCOUNT_TOKENS_VERSION "0.1.0-dev"

extern zend_module_entry ep_account_tokens_module_entry;
#define phpext_ep_account_tokens_ptr &ep_account_tokens_module_entry

#endif
