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

static void request_begin(ep_request *request, const char *method, ep_credential credential)
{
	*request = (ep_request){ .method = method, .credential = credential };
	ep_buffer_init(&request->target, EP_MAX_REQUEST);
	ep_buffer_init(&request->url, EP_MAX_REQUEST);
	ep_buffer_init(&request->headers, EP_MAX_REQUEST);
	ep_buffer_init(&request->body, EP_MAX_REQUEST);
	ep_buffer_init(&request->escapes, EP_MAX_REQUEST);
}

/* What follows the target. `content_type` and `bearer` may be absent. */
static void request_add_head(ep_request *request, const ep_settings *settings, const char *content_type, ep_text bearer)
{
	ep_buffer_append_string(&request->url, settings->origin);
	ep_buffer_append(&request->url, ep_buffer_text(&request->target));
	if (content_type) {
		request_add_header(request, "Content-Type", "", ep_text_of(content_type));
	}
	request_add_header(request, "Accept", "", ep_text_of("application/json"));
	request_add_header(request, "User-Agent", "", ep_text_of(settings->user_agent));
	if (bearer.data) {
		request_add_header(request, "Authorization", "Bearer ", bearer);
		request_add_secret(request, bearer);
	}
}

static void request_add_extra_headers(ep_request *request, const ep_settings *settings)
{
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		if (settings->extra_headers[i]) {
			request_add_header(request, ep_extra_header_names[i], "", ep_text_of(settings->extra_headers[i]));
		}
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

/* The last step of each request. False: memory ran out. */
static bool request_complete(ep_request *request)
{
	request_add_escaped_secrets(request);
	return !request->target.failed && !request->url.failed && !request->headers.failed && !request->body.failed
		&& !request->escapes.failed;
}

static bool request_contains(ep_text text, ep_text part)
{
	for (size_t i = 0; i + part.len <= text.len; i++) {
		if (memcmp(text.data + i, part.data, part.len) == 0) {
			return true;
		}
	}
	return false;
}

bool ep_request_leaks_into(const ep_request *request, ep_text text)
{
	for (size_t i = 0; i < request->secret_count; i++) {
		if (request_contains(text, request->secrets[i])) {
			return true;
		}
	}
	return false;
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

static void request_append_body(ep_request *request, const ep_settings *settings, const ep_login *login)
{
	const ep_mechanism *mechanism = request->mechanism;
	ep_buffer *body = &request->body;

	ep_buffer_append_string(body, "{\"data\":{\"type\":\"" EP_TOKEN_TYPE "\"");
	request_append_member(body, "authentication_mechanism", ep_text_of(mechanism->name), false);
	for (int i = 0; mechanism->fields[i]; i++) {
		const ep_field *field = mechanism->fields[i];
		if (!login->values[i].data) {
			continue;
		}
		request_append_member(body, field->name, login->values[i], field->username && settings->lowercase_usernames);
		if (field->secret) {
			request_add_secret(request, login->values[i]);
		}
	}
	ep_buffer_append_string(body, "}}");
}

bool ep_request_tokens(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_login *login)
{
	const ep_mechanism *mechanism = ep_mechanism_of(login->mechanism);

	request_begin(request, "POST", mechanism->credential);
	request->mechanism = mechanism;
	request->success[0] = 201;
	request->success[1] = 200;
	ep_buffer_append_string(&request->target, "/v2/account-members/tokens");
	request_append_page(&request->target, login->limit, login->offset);
	request_add_head(request, settings, "application/json", bearer);
	if (login->held_token.data) {
		request_add_header(request, EP_TOKEN_HEADER, "", login->held_token);
		request_add_secret(request, login->held_token);
	}
	request_add_extra_headers(request, settings);
	request_append_body(request, settings, login);
	return request_complete(request);
}

bool ep_request_bearer(ep_request *request, const ep_settings *settings, ep_text client_id, ep_text client_secret)
{
	request_begin(request, "POST", EP_CREDENTIAL_CLIENT);
	request->success[0] = 200;
	ep_buffer_append_string(&request->target, "/oauth/access_token");
	request_add_head(request, settings, "application/x-www-form-urlencoded", (ep_text){ NULL, 0 });
	request_add_extra_headers(request, settings);
	ep_buffer_append_string(
		&request->body, client_secret.data ? "grant_type=client_credentials&client_id=" : "grant_type=implicit&client_id=");
	ep_buffer_append_form(&request->body, client_id);
	if (client_secret.data) {
		ep_buffer_append_string(&request->body, "&client_secret=");
		ep_buffer_append_form(&request->body, client_secret);
		request_add_secret(request, client_secret);
	}
	return request_complete(request);
}

bool ep_request_discovery(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_discovery *discovery)
{
	request_begin(request, "GET", EP_CREDENTIAL_NONE);
	request->success[0] = 200;
	if (discovery->realm_id.data) {
		ep_buffer_append_string(&request->target, "/v2/authentication-realms/");
		ep_buffer_append(&request->target, discovery->realm_id);
	}
	ep_buffer_append_string(&request->target, ep_resource_path(discovery->resource));
	request_append_page(&request->target, discovery->limit, discovery->offset);
	request_add_head(request, settings, NULL, bearer);
	request_add_extra_headers(request, settings);
	return request_complete(request);
}

bool ep_request_one_time_password(
	ep_request *request, const ep_settings *settings, ep_text bearer, const ep_one_time_password_params *params)
{
	request_begin(request, "POST", EP_CREDENTIAL_USERNAME);
	request->success[0] = 202;
	request->success[1] = 201;
	request->success[2] = 204;
	ep_buffer_append_string(&request->target, "/v2/authentication-realms/");
	ep_buffer_append(&request->target, params->realm_id);
	ep_buffer_append_string(&request->target, "/password-profiles/");
	ep_buffer_append(&request->target, params->profile_id);
	ep_buffer_append_string(&request->target, "/one-time-password-token-request");
	request_add_head(request, settings, "application/json", bearer);
	request_add_extra_headers(request, settings);
	ep_buffer_append_string(&request->body, "{\"data\":{\"type\":\"one_time_password_token_request\"");
	request_append_member(&request->body, "username", params->username, settings->lowercase_usernames);
	request_append_member(&request->body, "purpose", params->purpose, false);
	ep_buffer_append_string(&request->body, "}}");
	return request_complete(request);
}

bool ep_request_is_repeatable(const ep_request *request)
{
	return request->credential == EP_CREDENTIAL_CLIENT || request->credential == EP_CREDENTIAL_NONE
		|| request->credential == EP_CREDENTIAL_HELD_TOKEN;
}

bool ep_request_is_success(const ep_request *request, long status)
{
	for (int i = 0; request->success[i]; i++) {
		if (request->success[i] == status) {
			return true;
		}
	}
	return false;
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
