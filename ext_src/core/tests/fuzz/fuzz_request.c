/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The builders of requests: who reads what they have written gets the caller's texts back, and no header is more than a line. */

#include "fuzz.h"

#include <ctype.h>
#include <json-c/json.h>

enum { MAX_TEXTS = 16 };

static const ep_text bearer = { "the-bearer", 10 };

/* The texts of the input; freed after the request. */
static ep_text texts[MAX_TEXTS];
static size_t text_count;

/* A text that keeps the rule, NULL where the input's does not. */
static ep_text take_fitting(ep_text *left, const ep_rule *rule)
{
	char error[EP_TEXT_ERROR_SIZE];
	ep_text text = take_text(left);

	hold(text_count < MAX_TEXTS);
	texts[text_count++] = text;
	return ep_text_check(text, rule, error) ? text : (ep_text){ NULL, 0 };
}

static ep_text take_required(ep_text *left, const ep_rule *rule)
{
	ep_text text = take_fitting(left, rule);

	return text.data ? text : (ep_text){ "a", 1 };
}

/* --- readers */

static json_object *member(json_object *object, const char *key)
{
	json_object *value = NULL;

	hold(json_object_object_get_ex(object, key, &value));
	return value;
}

static void check_member(json_object *data, const char *key, ep_text value, bool lowercase)
{
	json_object *found = member(data, key);
	const char *text = json_object_get_string(found);

	hold(json_object_is_type(found, json_type_string) && (size_t)json_object_get_string_len(found) == value.len);
	for (size_t i = 0; i < value.len; i++) {
		char c = value.data[i];
		hold(text[i] == (lowercase && c >= 'A' && c <= 'Z' ? tolower((unsigned char)c) : c));
	}
}

static json_object *read_body(const ep_request *request)
{
	json_object *tree;

	hold(ep_json_check(ep_buffer_text(&request->body), 2, 100) == EP_JSON_ERROR_NONE);
	tree = json_tokener_parse(request->body.data);
	hold(tree);
	return tree;
}

static void check_login(const ep_request *request, const ep_login *login, bool lowercase)
{
	json_object *tree = read_body(request), *data = member(tree, "data");
	const ep_mechanism *mechanism = ep_mechanism_of(login->mechanism);
	int members = 2;

	check_member(data, "type", ep_text_of(EP_TOKEN_TYPE), false);
	check_member(data, "authentication_mechanism", ep_text_of(mechanism->name), false);
	for (int i = 0; mechanism->fields[i]; i++) {
		if (login->values[i].data) {
			check_member(data, mechanism->fields[i]->name, login->values[i], mechanism->fields[i]->username && lowercase);
			members++;
			hold(!mechanism->fields[i]->secret || !login->values[i].len || ep_request_secret_is_in(request, login->values[i]));
			hold(!mechanism->fields[i]->secret || !login->values[i].len
				|| ep_request_secret_is_in(request, ep_buffer_text(&request->body)));
		}
	}
	hold(json_object_object_length(data) == members && json_object_object_length(tree) == 1);
	json_object_put(tree);
}

/* A form: "name=value&name=value", percent-encoded. */
static void check_pair(const char **at, const char *name, ep_text value)
{
	size_t name_len = strlen(name), len;
	char *decoded;
	int decoded_len = 0;

	hold(strncmp(*at, name, name_len) == 0 && (*at)[name_len] == '=');
	*at += name_len + 1;
	len = strcspn(*at, "&");
	decoded = curl_easy_unescape(NULL, *at, (int)len, &decoded_len);
	hold(decoded && (len == 0 || same(value, (ep_text){ decoded, (size_t)decoded_len })));
	curl_free(decoded);
	*at += len + ((*at)[len] == '&');
}

static void check_form(const ep_request *request, const ep_client_credentials *client)
{
	const char *at = request->body.data;

	check_pair(&at, "grant_type", ep_text_of(client->secret.data ? "client_credentials" : "implicit"));
	check_pair(&at, "client_id", client->id);
	if (client->secret.data) {
		check_pair(&at, "client_secret", client->secret);
		hold(ep_request_secret_is_in(request, client->secret));
	}
	hold(*at == '\0');
}

static void check_one_time_password(const ep_request *request, const ep_one_time_password_params *params, bool lowercase)
{
	json_object *tree = read_body(request), *data = member(tree, "data");

	check_member(data, "username", params->username, lowercase);
	check_member(data, "purpose", params->purpose, false);
	hold(json_object_object_length(data) == 3);
	json_object_put(tree);
}

static void check_headers(const ep_request *request, bool wants_bearer)
{
	const char *line = request->headers.data;
	size_t count = 0, authorizations = 0;

	for (; line < request->headers.data + request->headers.len; line += strlen(line) + 1, count++) {
		hold(strstr(line, ": ") && !strpbrk(line, "\r\n"));
		authorizations += strcmp(line, "Authorization: Bearer the-bearer") == 0;
	}
	hold(count == request->header_count && count <= EP_MAX_HEADERS && authorizations == wants_bearer);
}

/* libcurl finds the client's own host in it, and nothing that the path does not have. */
static void check_url(const ep_request *request, const ep_settings *settings)
{
	size_t origin = strlen(settings->origin);
	CURLU *url = curl_url();
	char *host = NULL, *fragment = NULL;

	hold(strncmp(request->url.data, settings->origin, origin) == 0 && request->url.data[origin] == '/');
	hold(curl_url_set(url, CURLUPART_URL, request->url.data, 0) == CURLUE_OK);
	curl_url_get(url, CURLUPART_HOST, &host, 0);
	curl_url_get(url, CURLUPART_FRAGMENT, &fragment, 0);
	hold(host && strcmp(host, "api.example.com") == 0 && !fragment);
	curl_free(host);
	curl_free(fragment);
	curl_url_cleanup(url);
}

/* The target is fit for a message: of a query it has the paging alone, in digits. */
static void check_target(const ep_request *request)
{
	const char *query = strchr(request->target.data, '?');

	hold(request->target.data[0] == '/');
	while (query) {
		const char *next = strchr(query + 1, '&'), *value = strchr(query, '=');
		size_t len = next ? (size_t)(next - query) : strlen(query);
		hold(value && value < query + len && strspn(value + 1, "0123456789") == len - (size_t)(value - query) - 1);
		query = next;
	}
}

/* --- what is asked for */

static void take_login(ep_text *left, ep_login *login)
{
	const ep_mechanism *mechanism;

	login->mechanism = (ep_mechanism_id)(take_number(left, 1) % EP_MECHANISM_COUNT);
	mechanism = ep_mechanism_of(login->mechanism);
	for (int i = 0; mechanism->fields[i]; i++) {
		login->values[i] = take_fitting(left, &mechanism->fields[i]->rule);
	}
	login->held_token = take_fitting(left, &ep_rule_token);
	login->limit = (int)(take_number(left, 1) % (EP_MAX_LIMIT + 1));
	login->offset = (int)(take_number(left, 2) % (EP_MAX_OFFSET + 1));
}

static void take_shop_request(ep_text *left, ep_shop_request *shop, ep_header *header)
{
	static const char *const methods[] = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" };
	char error[EP_TEXT_ERROR_SIZE];

	shop->method = methods[take_number(left, 1) % 6];
	shop->target = ep_url_target(take_fitting(left, &ep_rule_any), "https://api.example.com", error);
	if (!shop->target.data) {
		shop->target = ep_text_of("/");
	}
	shop->body = ep_shop_method_has_body(shop->method) ? take_fitting(left, &ep_rule_any) : (ep_text){ "", 0 };
	shop->held_token = take_fitting(left, &ep_rule_token);
	*header = (ep_header){ take_fitting(left, &ep_rule_any), take_fitting(left, &ep_rule_header_value) };
	if (header->name.data && header->value.data && ep_shop_header_check(header->name, error)) {
		shop->headers = header;
		shop->header_count = 1;
	}
}

static void take_spec(ep_text *left, ep_request_spec *spec, ep_header *header)
{
	spec->kind = (ep_request_kind)(take_number(left, 1) % EP_REQUEST_KIND_COUNT);
	switch (spec->kind) {
		case EP_REQUEST_TOKENS:
			take_login(left, &spec->login);
			break;
		case EP_REQUEST_BEARER:
			spec->client.id = take_required(left, &ep_rule_client_id);
			spec->client.secret = take_fitting(left, &ep_rule_client_secret);
			break;
		case EP_REQUEST_DISCOVERY:
			spec->discovery.resource = (ep_resource_id)(take_number(left, 1) % EP_RESOURCE_COUNT);
			spec->discovery.realm_id = take_fitting(left, &ep_rule_path_id);
			spec->discovery.limit = (int)(take_number(left, 1) % (EP_MAX_LIMIT + 1));
			spec->discovery.offset = (int)(take_number(left, 2) % (EP_MAX_OFFSET + 1));
			break;
		case EP_REQUEST_ONE_TIME_PASSWORD:
			spec->one_time_password.realm_id = take_required(left, &ep_rule_path_id);
			spec->one_time_password.profile_id = take_required(left, &ep_rule_path_id);
			spec->one_time_password.username = take_required(left, &ep_rule_username);
			spec->one_time_password.purpose = take_required(left, &ep_rule_username);
			break;
		default:
			take_shop_request(left, &spec->shop, header);
	}
}

static void check_body(const ep_request *request, const ep_request_spec *spec, bool lowercase)
{
	switch (spec->kind) {
		case EP_REQUEST_TOKENS:
			check_login(request, &spec->login, lowercase);
			break;
		case EP_REQUEST_BEARER:
			check_form(request, &spec->client);
			break;
		case EP_REQUEST_DISCOVERY:
			hold(request->body.len == 0);
			break;
		case EP_REQUEST_ONE_TIME_PASSWORD:
			check_one_time_password(request, &spec->one_time_password, lowercase);
			break;
		default:
			hold(spec->shop.body.data ? same(ep_buffer_text(&request->body), spec->shop.body) : request->body.len == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char origin[] = "https://api.example.com", user_agent[] = "tests/1", language[] = "de";
	ep_text left = { (const char *)data, size };
	ep_settings settings = { .origin = origin, .user_agent = user_agent, .lowercase_usernames = take_number(&left, 1) & 1 };
	ep_request_spec spec;
	ep_header header;
	ep_request request;

	memset(&spec, 0, sizeof(spec));
	text_count = 0;
	settings.extra_headers[4] = language;
	take_spec(&left, &spec, &header);
	hold(ep_request_build(&request, &settings, bearer, &spec));
	hold(spec.kind == EP_REQUEST_BEARER || ep_request_secret_is_in(&request, bearer));
	check_body(&request, &spec, settings.lowercase_usernames);
	check_headers(&request, spec.kind != EP_REQUEST_BEARER);
	check_url(&request, &settings);
	check_target(&request);
	ep_request_free(&request);
	while (text_count) {
		free((char *)texts[--text_count].data);
	}
	return 0;
}
