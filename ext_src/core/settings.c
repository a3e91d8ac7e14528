/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What all requests of a client share. */

#include "settings.h"

#include "buffer.h"

#include <stdlib.h>

const char *const ep_extra_header_names[EP_EXTRA_HEADER_COUNT] = {
	"EP-Channel",
	"EP-Context-Tag",
	"EP-Beta-Features",
	"X-MOLTIN-CURRENCY",
	"X-MOLTIN-LANGUAGE",
	"traceparent",
	"tracestate",
	"baggage",
};

int ep_extra_header_index(ep_text name)
{
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		if (ep_text_equals_nocase(name, ep_extra_header_names[i])) {
			return i;
		}
	}
	return -1;
}

/* A copy of a string that may be NULL; false when memory ran out. */
static bool settings_copy_string(char **copy, const char *string)
{
	*copy = string ? ep_copy(ep_text_of(string)) : NULL;
	return *copy || !string;
}

bool ep_settings_copy(ep_settings *copy, const ep_settings *settings)
{
	bool complete;

	*copy = *settings;
	complete = settings_copy_string(&copy->origin, settings->origin);
	complete &= settings_copy_string(&copy->user_agent, settings->user_agent);
	complete &= settings_copy_string(&copy->proxy, settings->proxy);
	complete &= ep_trust_copy(&copy->trust, &settings->trust);
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		complete &= settings_copy_string(&copy->extra_headers[i], settings->extra_headers[i]);
	}
	return complete;
}

void ep_settings_free(ep_settings *settings)
{
	free(settings->origin);
	free(settings->user_agent);
	ep_free_secret(settings->proxy);
	ep_trust_free(&settings->trust);
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		free(settings->extra_headers[i]);
	}
	*settings = (ep_settings){ 0 };
}
