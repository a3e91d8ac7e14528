/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Settings and profiles; the first byte chooses which. */

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE] = "";
	ep_resource_id id;
	ep_resources resources;

	if (size == 0) {
		return 0;
	}
	id = (ep_resource_id)(*data % EP_RESOURCE_COUNT);
	if (!ep_reply_read_resources((ep_text){ (const char *)data + 1, size - 1 }, id, &resources, protocol_error)) {
		hold(is_message(protocol_error, sizeof(protocol_error)));
		ep_resources_free(&resources);
		return 0;
	}
	for (size_t i = 0; i < resources.count; i++) {
		const ep_resource_field *fields = ep_resource_fields(id);
		for (int field = 0; fields[field].path; field++) {
			const ep_value *value = &resources.items[i].values[field];
			hold(value->known || !fields[field].required);
			hold(!value->known || fields[field].type != EP_VALUE_TEXT || (value->text.data && ep_text_is_utf8(value->text)));
			hold(fields[field].type != EP_VALUE_BOOL || value->number == 0 || value->number == 1);
		}
	}
	ep_resources_free(&resources);
	return 0;
}
