/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Replies as plain structs. reply.c is the only file that knows json-c.
 *
 * Every struct that is read here keeps the tree that json-c made, and every text in it points into that tree: the struct must
 * outlive what was taken from it, and is freed by the function that its comment names. A struct of zeros may be freed too.
 */

#ifndef EP_REPLY_H
#define EP_REPLY_H

#include "resource.h"
#include "text.h"
#include "timestamp.h"

enum {
	EP_MAX_REPLY_DEPTH = 16,     /* objects and arrays within each other, the outermost included */
	EP_MAX_REPLY_VALUES = 32768, /* of JSON: the tree of a reply is many times as large as its text */
	EP_MAX_REPLY_ENTRIES = 1000, /* tokens or profiles of a page */
	EP_MAX_REPLY_ERRORS = 100,   /* errors */
	EP_MAX_REPLY_TEXT = 4096,    /* bytes of an error's title or detail */
};

typedef struct ep_number {
	int64_t value;
	bool known;
} ep_number;

typedef struct ep_account_token {
	ep_text type, account_id, account_name, token;
	ep_time expires;
} ep_account_token;

enum { EP_LINK_COUNT = 5 };
extern const char *const ep_link_names[EP_LINK_COUNT];

struct json_object;

/* A page of a roster. Owner: the call; freed by ep_page_free(). Every text points into the tree. */
typedef struct ep_page {
	struct json_object *tree;
	ep_account_token *tokens;
	size_t count;
	ep_text account_member_id;
	ep_number limit, offset, page_current, page_total, total_accounts;
	ep_text links[EP_LINK_COUNT];
} ep_page;

/* Owner: the call; freed by ep_bearer_reply_free(). */
typedef struct ep_bearer_reply {
	struct json_object *tree;
	ep_text token;
	ep_number expires_in; /* seconds */
	ep_number expires;    /* epoch seconds */
} ep_bearer_reply;

/* A member of a resource, of whichever type its field has. */
typedef struct ep_value {
	bool known;
	ep_text text;
	int64_t number; /* also of a truth value: 0 or 1 */
} ep_value;

typedef struct ep_resource {
	ep_value values[EP_MAX_RESOURCE_FIELDS];
} ep_resource;

/* One page of resources, or the one that there is. Owner: the call; freed by ep_resources_free(). Every text points into the
   tree. */
typedef struct ep_resources {
	struct json_object *tree;
	ep_resource *items;
	size_t count;
	ep_number total;
} ep_resources;

typedef struct ep_api_error {
	ep_text title, detail;
	ep_number status;
} ep_api_error;

/* The errors of a reply; none where the body is not the API's. Owner: the call; freed by ep_errors_free(). */
typedef struct ep_errors {
	struct json_object *tree;
	ep_api_error *items;
	size_t count;
	ep_text request_id;
} ep_errors;

enum { EP_PROTOCOL_ERROR_SIZE = 96 };

/* All return false and say what is wrong, naming the field and never the value; then there is nothing to be freed. Where nothing
   is wrong with the reply, but memory ran out, `protocol_error` is empty. Errors that cannot be read are none. */
bool ep_reply_read_page(ep_text body, ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE]);
bool ep_reply_read_bearer(ep_text body, ep_bearer_reply *reply, char protocol_error[EP_PROTOCOL_ERROR_SIZE]);
bool ep_reply_read_resources(
	ep_text body, ep_resource_id id, ep_resources *resources, char protocol_error[EP_PROTOCOL_ERROR_SIZE]);
void ep_reply_read_errors(ep_text body, ep_errors *errors);
void ep_resources_free(ep_resources *resources);
void ep_page_free(ep_page *page);
void ep_bearer_reply_free(ep_bearer_reply *reply);
void ep_errors_free(ep_errors *errors);

#endif
