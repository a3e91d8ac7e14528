/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The resources that discovery reads, as one table: where each is found, and which of its fields are wanted.
 *
 * To add a field, add it to its list in resource.c, at the place that the property has in the class.
 */

#ifndef EP_RESOURCE_H
#define EP_RESOURCE_H

#include <stdbool.h>

typedef enum ep_resource_id {
	EP_RESOURCE_SETTINGS,
	EP_RESOURCE_OIDC_PROFILES,
	EP_RESOURCE_PASSWORD_PROFILES,
	EP_RESOURCE_COUNT
} ep_resource_id;

typedef enum ep_value_type {
	EP_VALUE_TEXT,
	EP_VALUE_NUMBER,
	EP_VALUE_BOOL,
} ep_value_type;

typedef struct ep_resource_field {
	const char *property; /* of the PHP class: the one that holds the value */
	const char *path;     /* keys joined by dots; "-" and "_" count as one, since the API mixes them. NULL ends the list */
	ep_value_type type;
	bool required;
	const char *other_path; /* where it may stand instead, when it is not at `path`; NULL: nowhere */
} ep_resource_field;

enum { EP_MAX_RESOURCE_FIELDS = 6 };

/* The fields of a resource, in the order of the class's properties. */
const ep_resource_field *ep_resource_fields(ep_resource_id id);

/* The path of the resource, or what follows the realm's path where the resource belongs to a realm. */
const char *ep_resource_path(ep_resource_id id);

#endif
