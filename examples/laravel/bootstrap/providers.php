<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

return [App\Providers\ElasticPathServiceProvider::class];
