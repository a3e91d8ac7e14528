/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What goes over the wire: URL, headers and body. */

#include "request.h"

#include <stdio.h>
#include <string.h>

static void request_add_header(ep_request *request, const char *name, const char *before, ep_text value)
{
	ep_buffer_append_string(&request->headers, name);
	ep_buffer_append_string(&request->headers, ": ");
	ep_buffer_append_string(&request->headers, before);
	ep_buffer_append(&request->headers, value);
	ep_buffer_append(&request->headers, (ep_text){ "", 1 });
	request->header_count++;
}

static void request_add_secret(ep_request *request, ep_text secret)
{
	if (secret.len && request->secret_count < EP_MAX_SECRETS) {
		request->secrets[request->secret_count++] = secret;
	}
}

/* A reply may repeat the body, where a secret can look otherwise. */
static void request_add_escaped_secrets(ep_request *request)
{
	size_t count = request->secret_count, starts[EP_MAX_SECRETS + 1];
	bool is_form = request->credential == EP_CREDENTIAL_CLIENT;

	for (size_t i = 0; i < count; i++) {
		starts[i] = request->escapes.len;
		if (is_form) {
			ep_buffer_append_form(&request->escapes, request->secrets[i]);
		} else {
			ep_buffer_append_json_content(&request->escapes, request->secrets[i]);
		}
	}
	starts[count] = request->escapes.len;
	for (size_t i = 0; i < count && !request->escapes.failed; i++) {
		if (starts[i + 1] - starts[i] != request->secrets[i].len) {
			request_add_secret(request, (ep_text){ request->escapes.data + starts[i], starts[i + 1] - starts[i] });
		}
	}
}

bool ep_request_secret_is_in(const ep_request *request, ep_text text)
{
	return ep_text_contains_any(text, request->secrets, request->secret_count);
}

static void request_append_page(ep_buffer *target, int limit, int offset)
{
	char query[64];

	if (limit) {
		snprintf(query, sizeof(query), "?page%%5Blimit%%5D=%d", limit);
		ep_buffer_append_string(target, query);
	}
	if (offset) {
		snprintf(query, sizeof(query), "%cpage%%5Boffset%%5D=%d", limit ? '&' : '?', offset);
		ep_buffer_append_string(target, query);
	}
}

/* Lower-casing is ASCII's alone: the bytes of other letters stay as they are. */
static void request_append_member(ep_buffer *body, const char *key, ep_text value, bool lowercase)
{
	size_t start;

	ep_buffer_append_string(body, ",\"");
	ep_buffer_append_string(body, key);
	ep_buffer_append_string(body, "\":");
	start = body->len;
	ep_buffer_append_json(body, value);
	for (size_t i = start; lowercase && i < body->len; i++) {
		if (body->data[i] >= 'A' && body->data[i] <= 'Z') {
			body->data[i] = (char)(body->data[i] + ('a' - 'A'));
		}
	}
}

/* --- what each kind asks for: its target and its body */

static void request_append_tokens_target(ep_buffer *target, const ep_request_spec *spec)
{
	ep_buffer_append_string(target, "/v2/account-members/tokens");
	request_append_page(target, spec->login.limit, spec->login.offset);
}

static void request_append_tokens_body(ep_request *request, const ep_settings *settings, const ep_request_spec *spec)
{
	const ep_mechanism *mechanism = request->mechanism;
	ep_buffer *body = &request->body;

	ep_buffer_append_string(body, "{\"data\":{\"type\":\"" EP_TOKEN_TYPE "\"");
	request_append_member(body, "authentication_mechanism", ep_text_of(mechanism->name), false);
	for (int i = 0; mechanism->fields[i]; i++) {
		const ep_field *field = mechanism->fields[i];
		ep_text value = spec->login.values[i];
		if (!value.data) {
			continue;
		}
		request_append_member(body, field->name, value, field->username && settings->lowercase_usernames);
		if (field->secret) {
			request_add_secret(request, value);
		}
	}
	ep_buffer_append_string(body, "}}");
}

static void request_append_bearer_target(ep_buffer *target, const ep_request_spec *spec)
{
	(void)spec;
	ep_buffer_append_string(target, "/oauth/access_token");
}

static void request_append_bearer_body(ep_request *request, const ep_settings *settings, const ep_request_spec *spec)
{
	ep_text secret = spec->client.secret;
	ep_buffer *body = &request->body;

	(void)settings;
	ep_buffer_append_string(body, secret.data ? "grant_type=client_credentials" : "grant_type=implicit");
	ep_buffer_append_string(body, "&client_id=");
	ep_buffer_append_form(body, spec->client.id);
	if (secret.data) {
		ep_buffer_append_string(body, "&client_secret=");
		ep_buffer_append_form(body, secret);
		request_add_secret(request, secret);
	}
}

static void request_append_discovery_target(ep_buffer *target, const ep_request_spec *spec)
{
	const ep_discovery *discovery = &spec->discovery;

	if (discovery->realm_id.data) {
		ep_buffer_append_string(target, "/v2/authentication-realms/");
		ep_buffer_append(target, discovery->realm_id);
	}
	ep_buffer_append_string(target, ep_resource_path(discovery->resource));
	request_append_page(target, discovery->limit, discovery->offset);
}

static void request_append_one_time_password_target(ep_buffer *target, const ep_request_spec *spec)
{
	ep_buffer_append_string(target, "/v2/authentication-realms/");
	ep_buffer_append(target, spec->one_time_password.realm_id);
	ep_buffer_append_string(target, "/password-profiles/");
	ep_buffer_append(target, spec->one_time_password.profile_id);
	ep_buffer_append_string(target, "/one-time-password-token-request");
}

static void request_append_one_time_password_body(ep_request *request, const ep_settings *settings, const ep_request_spec *spec)
{
	ep_buffer *body = &request->body;

	ep_buffer_append_string(body, "{\"data\":{\"type\":\"one_time_password_token_request\"");
	request_append_member(body, "username", spec->one_time_password.username, settings->lowercase_usernames);
	request_append_member(body, "purpose", spec->one_time_password.purpose, false);
	ep_buffer_append_string(body, "}}");
}

static bool request_is_digits(ep_text text)
{
	return text.len && ep_text_run(text, '0', '9') == text.len;
}

/* Whether a part of a query, such as "page[limit]=10", says which page is wanted. */
static bool request_is_paging(ep_text part)
{
	static const char *const names[] = { "page[limit]", "page[offset]", "page%5Blimit%5D", "page%5Boffset%5D" };
	const char *equals = memchr(part.data, '=', part.len);
	ep_text name, value;

	if (!equals) {
		return false;
	}
	name = (ep_text){ part.data, (size_t)(equals - part.data) };
	value = (ep_text){ equals + 1, part.len - name.len - 1 };
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (ep_text_equals_nocase(name, names[i])) {
			return request_is_digits(value);
		}
	}
	return false;
}

/* Appends the paging alone, since the rest of a query may hold what is not for messages and logs. */
static void request_append_paging_of(ep_buffer *target, ep_text query)
{
	char before = '?';

	while (query.len) {
		const char *end = memchr(query.data, '&', query.len);
		ep_text part = { query.data, end ? (size_t)(end - query.data) : query.len };
		if (request_is_paging(part)) {
			ep_buffer_append(target, (ep_text){ &before, 1 });
			ep_buffer_append(target, part);
			before = '&';
		}
		part.len += end != NULL;
		query = (ep_text){ query.data + part.len, query.len - part.len };
	}
}

/* "https://host?query" means the same as "https://host/?query". */
static const char *request_slash_before(ep_text target)
{
	return target.len && target.data[0] == '/' ? "" : "/";
}

static void request_append_shop_target(ep_buffer *target, const ep_request_spec *spec)
{
	ep_text whole = spec->shop.target;
	const char *query = memchr(whole.data, '?', whole.len);
	size_t path_len = query ? (size_t)(query - whole.data) : whole.len;

	ep_buffer_append_string(target, request_slash_before(whole));
	ep_buffer_append(target, (ep_text){ whole.data, path_len });
	if (query) {
		request_append_paging_of(target, (ep_text){ query + 1, whole.len - path_len - 1 });
	}
}

static void request_append_shop_body(ep_request *request, const ep_settings *settings, const ep_request_spec *spec)
{
	(void)settings;
	ep_buffer_append(&request->body, spec->shop.body);
}

static ep_credential request_credential_of_method(const char *method)
{
	static const struct {
		const char *method;
		ep_credential credential;
	} credentials[] = {
		{ "GET", EP_CREDENTIAL_NONE },
		{ "HEAD", EP_CREDENTIAL_NONE },
		{ "PUT", EP_CREDENTIAL_HELD_TOKEN },
		{ "DELETE", EP_CREDENTIAL_HELD_TOKEN },
	};

	for (size_t i = 0; i < sizeof(credentials) / sizeof(*credentials); i++) {
		if (strcmp(method, credentials[i].method) == 0) {
			return credentials[i].credential;
		}
	}
	return EP_CREDENTIAL_ACTION;
}

/* --- the kinds, and building */

static const struct {
	const char *method;       /* NULL: the spec's */
	const char *content_type; /* of the body, where there is one */
	int success[4];           /* ends with a 0 */
	ep_credential credential; /* of tokens it is the mechanism's, of a shop's own request the method's */
	void (*append_target)(ep_buffer *target, const ep_request_spec *spec);
	void (*append_body)(ep_request *request, const ep_settings *settings, const ep_request_spec *spec);
} kinds[EP_REQUEST_KIND_COUNT] = {
	[EP_REQUEST_TOKENS] = {
		.method = "POST",
		.content_type = "application/json",
		.success = { 201, 200 },
		.append_target = request_append_tokens_target,
		.append_body = request_append_tokens_body,
	},
	[EP_REQUEST_BEARER] = {
		.method = "POST",
		.content_type = "application/x-www-form-urlencoded",
		.success = { 200 },
		.credential = EP_CREDENTIAL_CLIENT,
		.append_target = request_append_bearer_target,
		.append_body = request_append_bearer_body,
	},
	[EP_REQUEST_DISCOVERY] = {
		.method = "GET",
		.success = { 200 },
		.credential = EP_CREDENTIAL_NONE,
		.append_target = request_append_discovery_target,
	},
	[EP_REQUEST_ONE_TIME_PASSWORD] = {
		.method = "POST",
		.content_type = "application/json",
		.success = { 202, 201, 204 },
		.credential = EP_CREDENTIAL_USERNAME,
		.append_target = request_append_one_time_password_target,
		.append_body = request_append_one_time_password_body,
	},
	[EP_REQUEST_SHOP] = {
		.content_type = "application/json",
		.append_target = request_append_shop_target,
		.append_body = request_append_shop_body,
	},
};

static const char shop_advice[] =
	"the service may have done what was asked for: look whether it has, by reading the order or the cart, before it is sent again";

/* What depends on more than the kind. */
static void request_set_kind(ep_request *request, const ep_request_spec *spec)
{
	bool is_shop = spec->kind == EP_REQUEST_SHOP;

	request->max_reply = is_shop ? EP_MAX_SHOP_REPLY : EP_MAX_REPLY;
	if (spec->kind == EP_REQUEST_TOKENS) {
		request->mechanism = ep_mechanism_of(spec->login.mechanism);
		request->credential = request->mechanism->credential;
		request->outcome_unknown_advice = request->mechanism->outcome_unknown_advice;
	} else if (is_shop) {
		request->method = spec->shop.method;
		request->credential = request_credential_of_method(spec->shop.method);
		request->outcome_unknown_advice = shop_advice;
		request->keeps_reply_headers = request->accepts_gzip = true;
	}
}

static void request_begin(ep_request *request, const ep_request_spec *spec)
{
	*request = (ep_request){
		.method = kinds[spec->kind].method,
		.success = kinds[spec->kind].success,
		.credential = kinds[spec->kind].credential,
	};
	request_set_kind(request, spec);
	ep_buffer_init(&request->target, EP_MAX_REQUEST);
	ep_buffer_init(&request->url, EP_MAX_REQUEST);
	ep_buffer_init(&request->headers, EP_MAX_REQUEST);
	ep_buffer_init(&request->body, spec->kind == EP_REQUEST_SHOP ? EP_MAX_SHOP_BODY : EP_MAX_REQUEST);
	ep_buffer_init(&request->escapes, EP_MAX_REQUEST);
}

static void request_add_url(ep_request *request, const ep_settings *settings, const ep_request_spec *spec)
{
	kinds[spec->kind].append_target(&request->target, spec);
	ep_buffer_append_string(&request->url, settings->origin);
	request->origin_len = request->url.len;
	if (spec->kind == EP_REQUEST_SHOP) {
		ep_buffer_append_string(&request->url, request_slash_before(spec->shop.target));
		ep_buffer_append(&request->url, spec->shop.target);
	} else {
		ep_buffer_append(&request->url, ep_buffer_text(&request->target));
	}
}

static void request_add_credentials(ep_request *request, ep_text bearer, const ep_request_spec *spec)
{
	ep_text held_token = { NULL, 0 };

	if (spec->kind == EP_REQUEST_TOKENS) {
		held_token = spec->login.held_token;
	} else if (spec->kind == EP_REQUEST_SHOP) {
		held_token = spec->shop.held_token;
	}
	if (spec->kind != EP_REQUEST_BEARER) {
		request_add_header(request, "Authorization", "Bearer ", bearer);
		request_add_secret(request, bearer);
	}
	if (held_token.data) {
		request_add_header(request, EP_TOKEN_HEADER, "", held_token);
		request_add_secret(request, held_token);
	}
}

static bool request_has_own_header(const ep_request_spec *spec, const char *name)
{
	for (size_t i = 0; spec->kind == EP_REQUEST_SHOP && i < spec->shop.header_count; i++) {
		if (ep_text_equals_nocase(spec->shop.headers[i].name, name)) {
			return true;
		}
	}
	return false;
}

/* Adds the header unless the shop's own request has one of that name. */
static void request_add_default_header(ep_request *request, const ep_request_spec *spec, const char *name, const char *value)
{
	if (value && !request_has_own_header(spec, name)) {
		request_add_header(request, name, "", ep_text_of(value));
	}
}

static void request_add_own_headers(ep_request *request, const ep_request_spec *spec)
{
	for (size_t i = 0; spec->kind == EP_REQUEST_SHOP && i < spec->shop.header_count; i++) {
		const ep_header *header = &spec->shop.headers[i];
		ep_buffer_append(&request->headers, header->name);
		request_add_header(request, "", "", header->value);
	}
}

static void request_add_headers(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_request_spec *spec)
{
	if (request->body.len) {
		request_add_default_header(request, spec, "Content-Type", kinds[spec->kind].content_type);
	}
	request_add_default_header(request, spec, "Accept", "application/json");
	request_add_default_header(request, spec, "User-Agent", settings->user_agent);
	request_add_credentials(request, bearer, spec);
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		request_add_default_header(request, spec, ep_extra_header_names[i], settings->extra_headers[i]);
	}
	request_add_own_headers(request, spec);
}

bool ep_request_build(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_request_spec *spec)
{
	request_begin(request, spec);
	request_add_url(request, settings, spec);
	if (kinds[spec->kind].append_body) {
		kinds[spec->kind].append_body(request, settings, spec);
	}
	request_add_headers(request, settings, bearer, spec);
	request_add_escaped_secrets(request);
	return !request->target.failed && !request->url.failed && !request->headers.failed && !request->body.failed
		&& !request->escapes.failed;
}

bool ep_request_is_repeatable(const ep_request *request)
{
	return request->credential == EP_CREDENTIAL_CLIENT || request->credential == EP_CREDENTIAL_NONE
		|| request->credential == EP_CREDENTIAL_HELD_TOKEN;
}

bool ep_request_outcome_matters(const ep_request *request)
{
	return request->credential == EP_CREDENTIAL_SINGLE_USE || request->credential == EP_CREDENTIAL_ACTION;
}

bool ep_request_is_success(const ep_request *request, long status)
{
	for (int i = 0; request->success[i]; i++) {
		if (request->success[i] == status) {
			return true;
		}
	}
	return !request->success[0] && status >= 200 && status <= 599;
}

void ep_request_free(ep_request *request)
{
	ep_buffer_free(&request->target);
	ep_buffer_free(&request->url);
	ep_buffer_free(&request->headers);
	ep_buffer_free(&request->body);
	ep_buffer_free(&request->escapes);
	*request = (ep_request){ 0 };
}
