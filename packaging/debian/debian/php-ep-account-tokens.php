# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT
mod debian/ep_account_tokens.ini
