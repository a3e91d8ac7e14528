/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Which methods and headers a request of the shop's own may have. Which URLs: ep_url_target() in url.h. */

#ifndef EP_SHOP_REQUEST_H
#define EP_SHOP_REQUEST_H

#include "text.h"

/* Returns the method's name as a static string; NULL: no such method can be sent. */
const char *ep_shop_method(ep_text name);
/* Whether a request of that method, which ep_shop_method() has returned, may have a body. */
bool ep_shop_method_has_body(const char *method);
/* Whether the shop may send a header of that name. If not, `error` is filled with what the name must be. */
bool ep_shop_header_check(ep_text name, char error[EP_TEXT_ERROR_SIZE]);

#endif
