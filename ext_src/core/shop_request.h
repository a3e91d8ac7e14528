/* What a request of the shop's own may be made of, beside its URL: its method, its headers. */

#ifndef EP_SHOP_REQUEST_H
#define EP_SHOP_REQUEST_H

#include "text.h"

/* The method's name, which is static; NULL: not one that can be sent. */
const char *ep_shop_method(ep_text name);
/* Whether a request of that method, which ep_shop_method() has returned, may have a body. */
bool ep_shop_method_has_body(const char *method);
/* Whether the shop may send a header of that name. If not, `error` is filled with what the name must be. */
bool ep_shop_header_check(ep_text name, char error[EP_TEXT_ERROR_SIZE]);

#endif
