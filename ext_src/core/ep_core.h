/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The core: requests, attempts and replies of the account-member token API, in plain C without a Zend type. This header has all
 * of it; each file of the core has a header of its own name, which says how to use it.
 *
 * It never calls PHP and never loops: an attempt is begun, stepped and finished, and between the steps the caller may do as
 * it likes.
 */

#ifndef EP_CORE_H
#define EP_CORE_H

#include "attempt.h"
#include "buffer.h"
#include "cursor.h"
#include "failure.h"
#include "handle_options.h"
#include "identity.h"
#include "json_check.h"
#include "lifetime.h"
#include "mechanism.h"
#include "platform.h"
#include "pool.h"
#include "reply.h"
#include "reply_head.h"
#include "request.h"
#include "resource.h"
#include "retry.h"
#include "settings.h"
#include "shop_request.h"
#include "text.h"
#include "timestamp.h"
#include "trust.h"
#include "url.h"

#endif
