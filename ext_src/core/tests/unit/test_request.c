/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Requests, byte by byte as they go over the wire. The body of each mechanism is in test_mechanism.c. */

#include "check.h"

#define BEFORE    "{\"data\":{\"type\":\"account_management_authentication_token\",\"authentication_mechanism\":\""
#define TOKEN_URL "https://api.example.com/v2/account-members/tokens"

static ep_settings plain_settings(void)
{
	return (ep_settings){ .origin = "https://api.example.com", .user_agent = "agent/1" };
}

/* What the shop does not say is left out; what it says is empty is sent so. */
static void fields_without_a_value_are_left_out(void **state)
{
	static const struct {
		ep_text given_name, middle_name, family_name;
		const char *end;
	} names[] = {
		{ NO_TEXT, NO_TEXT, NO_TEXT, "}}" },
		{ TEXT(""), NO_TEXT,
			TEXT("L\xC3\xB6vel\xC3\xA1"
				 "ce"),
			",\"given_name\":\"\",\"family_name\":\"L\xC3\xB6vel\xC3\xA1"
			"ce\"}}" },
	};
	ep_settings settings = plain_settings();

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		ep_login login = { .mechanism = EP_MECHANISM_SELF_SIGNUP,
			.values = { TEXT("profile"), TEXT("Ada"), TEXT("word"), TEXT("Ada L"), TEXT("Ada@example.com"), names[i].given_name,
				names[i].middle_name, names[i].family_name } };
		ep_request request;
		char body[400];
		assert_true(ep_request_build(
			&request, &settings, TEXT("the-bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
		snprintf(body, sizeof(body),
			BEFORE
			"self_signup\",\"password_profile_id\":\"profile\",\"username\":\"Ada\",\"password\":\"word\",\"name\":\"Ada L\",\"email\":\"Ada@example.com\"%s",
			names[i].end);
		check_text(ep_buffer_text(&request.body), ep_text_of(body));
		assert_true(is_secret(&request, "the-bearer"));
		assert_true(is_secret(&request, "word"));
		assert_int_equal(request.secret_count, 2);
		ep_request_free(&request);
	}
}

/* The API's lower case is for the user name alone, and for ASCII alone. */
static void user_names_can_be_lowered(void **state)
{
	ep_settings settings = plain_settings();
	ep_login login = { .mechanism = EP_MECHANISM_SELF_SIGNUP,
		.values = { TEXT("PROFILE"), TEXT("Ada\"N\n\xC3\x84Z@["), TEXT("WORD"), TEXT("NAME"), TEXT("E@MAIL") } };
	ep_request request;

	(void)state;
	settings.lowercase_usernames = true;
	assert_true(
		ep_request_build(&request, &settings, TEXT("B"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
	check_text(ep_buffer_text(&request.body),
		TEXT(BEFORE
			"self_signup\",\"password_profile_id\":\"PROFILE\",\"username\":\"ada\\\"n\\n\xC3\x84z@[\",\"password\":\"WORD\",\"name\":\"NAME\",\"email\":\"E@MAIL\"}}"));
	ep_request_free(&request);
}

static const struct {
	int limit, offset;
	const char *query;
} queries[] = {
	{ 0, 0, "" },
	{ 1, 0, "?page%5Blimit%5D=1" },
	{ 100, 0, "?page%5Blimit%5D=100" },
	{ 0, 25, "?page%5Boffset%5D=25" },
	{ 100, 10000, "?page%5Blimit%5D=100&page%5Boffset%5D=10000" },
};

static void pages_stand_in_the_query(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(queries); i++) {
		ep_settings settings = plain_settings();
		ep_login login = {
			.mechanism = EP_MECHANISM_SWITCH, .held_token = TEXT("held"), .limit = queries[i].limit, .offset = queries[i].offset
		};
		ep_request request;
		char url[200];
		assert_true(
			ep_request_build(&request, &settings, TEXT("b"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
		snprintf(url, sizeof(url), TOKEN_URL "%s", queries[i].query);
		check_text(ep_buffer_text(&request.url), ep_text_of(url));
		check_text(ep_buffer_text(&request.target), ep_text_of(strstr(url, "/v2/account-members/tokens")));
		ep_request_free(&request);
	}
}

static void check_headers(const ep_request *request, const char *const *expected, size_t count)
{
	const char *line = request->headers.data;

	assert_int_equal(request->header_count, count);
	for (size_t i = 0; i < count; i++) {
		assert_string_equal(line, expected[i]);
		line += strlen(line) + 1;
	}
	assert_ptr_equal(line, request->headers.data + request->headers.len);
}

static void headers_are_these(void **state)
{
	static const char *const plain[] = { "Content-Type: application/json", "Accept: application/json", "User-Agent: agent/1",
		"Authorization: Bearer the-bearer" };
	static const char *const all[] = { "Content-Type: application/json", "Accept: application/json", "User-Agent: agent/1",
		"Authorization: Bearer the-bearer", "EP-Account-Management-Authentication-Token: held", "EP-Channel: 0",
		"EP-Context-Tag: 1", "EP-Beta-Features: 2", "X-MOLTIN-CURRENCY: 3", "X-MOLTIN-LANGUAGE: 4", "traceparent: 5",
		"tracestate: 6", "baggage: 7" };
	ep_settings settings = plain_settings();
	ep_login login = { .mechanism = EP_MECHANISM_PASSWORD, .values = { TEXT("p"), TEXT("u"), TEXT("w") } };
	ep_request request;

	(void)state;
	assert_true(ep_request_build(
		&request, &settings, TEXT("the-bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
	check_headers(&request, plain, COUNT(plain));
	ep_request_free(&request);

	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		settings.extra_headers[i] = (char *[]){ "0", "1", "2", "3", "4", "5", "6", "7" }[i];
	}
	login = (ep_login){ .mechanism = EP_MECHANISM_SWITCH, .held_token = TEXT("held") };
	assert_true(ep_request_build(
		&request, &settings, TEXT("the-bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
	check_headers(&request, all, COUNT(all));
	/* libcurl's list of lines has room for them and one more. */
	assert_true(request.header_count < EP_MAX_HEADERS);
	ep_request_free(&request);
}

static void bearer_requests_are_these_bytes(void **state)
{
	static const char *const headers[] = { "Content-Type: application/x-www-form-urlencoded", "Accept: application/json",
		"User-Agent: agent/1", "EP-Channel: web" };
	ep_settings settings = plain_settings();
	ep_request request;

	(void)state;
	settings.extra_headers[0] = "web";
	assert_true(ep_request_build(
		&request, &settings, NO_TEXT, &(ep_request_spec){ .kind = EP_REQUEST_BEARER, .client = { TEXT("id &="), NO_TEXT } }));
	check_text(ep_buffer_text(&request.url), TEXT("https://api.example.com/oauth/access_token"));
	check_text(ep_buffer_text(&request.body), TEXT("grant_type=implicit&client_id=id%20%26%3D"));
	check_headers(&request, headers, COUNT(headers));
	assert_string_equal(request.method, "POST");
	check_text(ep_buffer_text(&request.target), TEXT("/oauth/access_token"));
	assert_null(request.mechanism);
	assert_int_equal(request.credential, EP_CREDENTIAL_CLIENT);
	assert_int_equal(request.secret_count, 0);
	ep_request_free(&request);

	assert_true(ep_request_build(&request, &settings, NO_TEXT,
		&(ep_request_spec){ .kind = EP_REQUEST_BEARER,
			.client = { TEXT("id"),
				TEXT("s\xC3\xA9"
					 "cret+/%") } }));
	check_text(
		ep_buffer_text(&request.body), TEXT("grant_type=client_credentials&client_id=id&client_secret=s%C3%A9cret%2B%2F%25"));
	assert_true(is_secret(&request,
		"s\xC3\xA9"
		"cret+/%"));
	assert_true(is_secret(&request, "s%C3%A9cret%2B%2F%25"));
	assert_int_equal(request.secret_count, 2);
	ep_request_free(&request);
}

static const struct {
	ep_discovery discovery;
	const char *path, *query;
} discoveries[] = {
	{ { .resource = EP_RESOURCE_SETTINGS }, "/v2/settings/account-authentication", "" },
	{ { .resource = EP_RESOURCE_OIDC_PROFILES, .realm_id = TEXT("realm") }, "/v2/authentication-realms/realm/oidc-profiles", "" },
	{ { .resource = EP_RESOURCE_PASSWORD_PROFILES, .realm_id = TEXT("realm"), .limit = 100, .offset = 200 },
		"/v2/authentication-realms/realm/password-profiles", "?page%5Blimit%5D=100&page%5Boffset%5D=200" },
};

static void discovery_requests_are_these_bytes(void **state)
{
	static const char *const headers[] = { "Accept: application/json", "User-Agent: agent/1", "Authorization: Bearer the-bearer",
		"EP-Channel: web" };

	(void)state;
	for (size_t i = 0; i < COUNT(discoveries); i++) {
		ep_settings settings = plain_settings();
		ep_request request;
		char url[200];
		settings.extra_headers[0] = "web";
		assert_true(ep_request_build(&request, &settings, TEXT("the-bearer"),
			&(ep_request_spec){ .kind = EP_REQUEST_DISCOVERY, .discovery = discoveries[i].discovery }));
		snprintf(url, sizeof(url), "https://api.example.com%s%s", discoveries[i].path, discoveries[i].query);
		check_text(ep_buffer_text(&request.url), ep_text_of(url));
		check_text(ep_buffer_text(&request.target), ep_text_of(url + strlen("https://api.example.com")));
		check_headers(&request, headers, COUNT(headers));
		assert_string_equal(request.method, "GET");
		assert_int_equal(request.body.len, 0);
		assert_null(request.mechanism);
		assert_int_equal(request.credential, EP_CREDENTIAL_NONE);
		assert_true(is_secret(&request, "the-bearer"));
		ep_request_free(&request);
	}
}

static const ep_one_time_password_params params = { TEXT("realm"), TEXT("profile"), TEXT("Ada\""), TEXT("reset_password") };

static void one_time_password_requests_are_these_bytes(void **state)
{
	static const char *const headers[] = { "Content-Type: application/json", "Accept: application/json", "User-Agent: agent/1",
		"Authorization: Bearer the-bearer" };

	(void)state;
	for (int lower = 0; lower < 2; lower++) {
		ep_settings settings = plain_settings();
		ep_request request;
		char body[200];
		settings.lowercase_usernames = lower;
		assert_true(ep_request_build(&request, &settings, TEXT("the-bearer"),
			&(ep_request_spec){ .kind = EP_REQUEST_ONE_TIME_PASSWORD, .one_time_password = params }));
		check_text(ep_buffer_text(&request.url),
			TEXT(
				"https://api.example.com/v2/authentication-realms/realm/password-profiles/profile/one-time-password-token-request"));
		snprintf(body, sizeof(body),
			"{\"data\":{\"type\":\"one_time_password_token_request\",\"username\":\"%s\\\"\",\"purpose\":\"reset_password\"}}",
			lower ? "ada" : "Ada");
		check_text(ep_buffer_text(&request.body), ep_text_of(body));
		check_headers(&request, headers, COUNT(headers));
		assert_string_equal(request.method, "POST");
		assert_null(request.mechanism);
		assert_int_equal(request.credential, EP_CREDENTIAL_USERNAME);
		ep_request_free(&request);
	}
}

static void shop_requests_are_these_bytes(void **state)
{
	static const ep_header own[] = { { TEXT("ACCEPT"), TEXT("text/csv") }, { TEXT("ep-channel"), TEXT("own") },
		{ TEXT("X-Own"), TEXT("1") } };
	static const char *const headers[] = { "Content-Type: application/json", "User-Agent: agent/1",
		"Authorization: Bearer the-bearer", "EP-Account-Management-Authentication-Token: held", "EP-Context-Tag: tag",
		"ACCEPT: text/csv", "ep-channel: own", "X-Own: 1" };
	ep_settings settings = plain_settings();
	ep_request_spec spec = {
		.kind = EP_REQUEST_SHOP,
		.shop = { .method = "POST",
			.target = TEXT("/v2/carts/a%20b?filter=eq(sku,1)&page[limit]=5&page%5Boffset%5D=10&page[offset]=x"),
			.headers = own,
			.header_count = COUNT(own),
			.body = TEXT("{\"data\":1}"),
			.held_token = TEXT("held") },
	};
	ep_request request;

	(void)state;
	settings.extra_headers[0] = "web";
	settings.extra_headers[1] = "tag";
	assert_true(ep_request_build(&request, &settings, TEXT("the-bearer"), &spec));
	check_text(ep_buffer_text(&request.url),
		TEXT("https://api.example.com/v2/carts/a%20b?filter=eq(sku,1)&page[limit]=5&page%5Boffset%5D=10&page[offset]=x"));
	check_text(ep_buffer_text(&request.target), TEXT("/v2/carts/a%20b?page[limit]=5&page%5Boffset%5D=10"));
	check_text(ep_buffer_text(&request.body), spec.shop.body);
	check_headers(&request, headers, COUNT(headers));
	assert_string_equal(request.method, "POST");
	assert_null(request.mechanism);
	assert_true(is_secret(&request, "the-bearer"));
	assert_true(is_secret(&request, "held"));
	assert_int_equal(request.secret_count, 2);
	assert_non_null(request.outcome_unknown_advice);
	assert_int_equal(request.max_reply, EP_MAX_SHOP_REPLY);
	ep_request_free(&request);
}

/* Without a body there is no content type, and a target without a path means the root. */
static void shop_requests_may_be_bare(void **state)
{
	static const char *const headers[] = { "Accept: application/json", "User-Agent: agent/1", "Authorization: Bearer b" };
	static const struct {
		ep_text target;
		const char *url, *shown;
	} targets[] = {
		{ TEXT("/"), "https://api.example.com/", "/" },
		{ TEXT(""), "https://api.example.com/", "/" },
		{ TEXT("?a=b"), "https://api.example.com/?a=b", "/" },
		{ TEXT("/a?"), "https://api.example.com/a?", "/a" },
		{ TEXT("/a?&page[limit]=1&"), "https://api.example.com/a?&page[limit]=1&", "/a?page[limit]=1" },
		{ TEXT("/a?page[limit]=&page[limit]"), "https://api.example.com/a?page[limit]=&page[limit]", "/a" },
		{ TEXT("/a?xpage[limit]=1&page[limit]x=1"), "https://api.example.com/a?xpage[limit]=1&page[limit]x=1", "/a" },
	};
	ep_settings settings = plain_settings();

	(void)state;
	for (size_t i = 0; i < COUNT(targets); i++) {
		ep_request_spec spec = { .kind = EP_REQUEST_SHOP, .shop = { .method = "DELETE", .target = targets[i].target } };
		ep_request request;
		assert_true(ep_request_build(&request, &settings, TEXT("b"), &spec));
		check_headers(&request, headers, COUNT(headers));
		check_text(ep_buffer_text(&request.url), ep_text_of(targets[i].url));
		check_text(ep_buffer_text(&request.target), ep_text_of(targets[i].shown));
		assert_int_equal(request.body.len, 0);
		ep_request_free(&request);
	}
}

static void methods_carry_these_credentials(void **state)
{
	static const struct {
		const char *method;
		ep_credential credential;
		bool outcome_matters;
	} methods[] = {
		{ "GET", EP_CREDENTIAL_NONE, false },
		{ "HEAD", EP_CREDENTIAL_NONE, false },
		{ "PUT", EP_CREDENTIAL_HELD_TOKEN, false },
		{ "DELETE", EP_CREDENTIAL_HELD_TOKEN, false },
		{ "POST", EP_CREDENTIAL_ACTION, true },
		{ "PATCH", EP_CREDENTIAL_ACTION, true },
	};
	ep_settings settings = plain_settings();

	(void)state;
	for (size_t i = 0; i < COUNT(methods); i++) {
		ep_request_spec spec = { .kind = EP_REQUEST_SHOP, .shop = { .method = methods[i].method, .target = TEXT("/") } };
		ep_request request;
		assert_true(ep_request_build(&request, &settings, TEXT("b"), &spec));
		assert_int_equal(request.credential, methods[i].credential);
		assert_int_equal(ep_request_outcome_matters(&request), methods[i].outcome_matters);
		assert_int_equal(ep_request_is_repeatable(&request), !methods[i].outcome_matters);
		for (long status = 100; status < 700; status++) {
			check(ep_request_is_success(&request, status) == (status >= 200 && status < 600), "%ld", status);
		}
		ep_request_free(&request);
	}
}

/* What libcurl may send again by itself. */
static void these_credentials_are_repeatable(void **state)
{
	(void)state;
	for (int credential = 0; credential < EP_CREDENTIAL_COUNT; credential++) {
		ep_request request = { .credential = (ep_credential)credential };
		bool repeatable =
			credential == EP_CREDENTIAL_CLIENT || credential == EP_CREDENTIAL_NONE || credential == EP_CREDENTIAL_HELD_TOKEN;
		assert_int_equal(ep_request_is_repeatable(&request), repeatable);
	}
}

static void these_statuses_are_success(void **state)
{
	ep_settings settings = plain_settings();
	ep_login login = { .mechanism = EP_MECHANISM_SWITCH };
	ep_request tokens, bearer, discovery, one_time_password;

	(void)state;
	assert_true(ep_request_build(&tokens, &settings, TEXT("b"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
	assert_true(ep_request_build(
		&bearer, &settings, NO_TEXT, &(ep_request_spec){ .kind = EP_REQUEST_BEARER, .client = { TEXT("id"), NO_TEXT } }));
	assert_true(ep_request_build(&discovery, &settings, TEXT("b"),
		&(ep_request_spec){ .kind = EP_REQUEST_DISCOVERY, .discovery = discoveries[0].discovery }));
	assert_true(ep_request_build(&one_time_password, &settings, TEXT("b"),
		&(ep_request_spec){ .kind = EP_REQUEST_ONE_TIME_PASSWORD, .one_time_password = params }));
	for (long status = 0; status < 700; status++) {
		check(ep_request_is_success(&tokens, status) == (status == 200 || status == 201), "%ld", status);
		check(ep_request_is_success(&bearer, status) == (status == 200), "%ld", status);
		check(ep_request_is_success(&discovery, status) == (status == 200), "%ld", status);
		check(ep_request_is_success(&one_time_password, status) == (status == 201 || status == 202 || status == 204), "%ld",
			status);
	}
	ep_request_free(&discovery);
	ep_request_free(&one_time_password);
	ep_request_free(&tokens);
	ep_request_free(&bearer);
	ep_request_free(&bearer);
}

/* The largest values that the rules let through, all of them of bytes that JSON writes as six. */
static void the_largest_request_fits(void **state)
{
	ep_settings settings = plain_settings();
	ep_login login = { .mechanism = EP_MECHANISM_SELF_SIGNUP };
	const ep_mechanism *mechanism = ep_mechanism_of(EP_MECHANISM_SELF_SIGNUP);
	static char bytes[4096], value[8193], token[EP_MAX_TOKEN];
	ep_request request;

	(void)state;
	memset(bytes, 0x01, sizeof(bytes));
	memset(token, 'x', sizeof(token));
	memset(value, 'x', sizeof(value) - 1);
	for (int i = 0; mechanism->fields[i]; i++) {
		login.values[i] = (ep_text){ bytes, mechanism->fields[i]->rule.max };
	}
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		settings.extra_headers[i] = value;
	}
	login.held_token = (ep_text){ token, sizeof(token) };
	assert_true(ep_request_build(
		&request, &settings, (ep_text){ token, sizeof(token) }, &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
	assert_true(request.body.len > 6 * 4096);
	ep_request_free(&request);
}

static void leaks_are_found(void **state)
{
	ep_settings settings = plain_settings();
	ep_login login = { .mechanism = EP_MECHANISM_PASSWORD, .values = { TEXT("profile"), TEXT("user"), TEXT("pass\"word") } };
	ep_request request;

	(void)state;
	assert_true(ep_request_build(
		&request, &settings, TEXT("the-bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = login }));
	assert_true(ep_request_secret_is_in(&request, TEXT("the-bearer")));
	assert_true(ep_request_secret_is_in(&request, TEXT("a the-bearer b")));
	assert_true(ep_request_secret_is_in(&request, TEXT("x pass\"word")));
	assert_true(ep_request_secret_is_in(&request, TEXT("{\"password\":\"pass\\\"word\"}")));
	assert_false(ep_request_secret_is_in(&request, TEXT("the-beare")));
	assert_false(ep_request_secret_is_in(&request, TEXT("profile user")));
	assert_false(ep_request_secret_is_in(&request, TEXT("")));
	ep_request_free(&request);
}

static void shop_headers_are_found_by_name(void **state)
{
	(void)state;
	for (int i = 0; i < EP_EXTRA_HEADER_COUNT; i++) {
		assert_int_equal(ep_extra_header_index(ep_text_of(ep_extra_header_names[i])), i);
	}
	assert_int_equal(ep_extra_header_index(TEXT("ep-channel")), 0);
	assert_int_equal(ep_extra_header_index(TEXT("TRACEPARENT")), 5);
	assert_int_equal(ep_extra_header_index(TEXT("Authorization")), -1);
	assert_int_equal(ep_extra_header_index(TEXT("EP-Account-Management-Authentication-Token")), -1);
	assert_int_equal(ep_extra_header_index(TEXT("EP-Channel:")), -1);
	assert_int_equal(ep_extra_header_index(TEXT("EP-Channel\0")), -1);
	assert_int_equal(ep_extra_header_index(TEXT("")), -1);
}

static void settings_end_empty(void **state)
{
	ep_settings settings = { .origin = ep_copy(TEXT("o")), .user_agent = ep_copy(TEXT("u")), .proxy = ep_copy(TEXT("p")) };

	(void)state;
	settings.trust.ca_file = ep_copy(TEXT("f"));
	settings.extra_headers[EP_EXTRA_HEADER_COUNT - 1] = ep_copy(TEXT("h"));
	ep_settings_free(&settings);
	assert_null(settings.origin);
	assert_null(settings.trust.ca_file);
	ep_settings_free(&settings);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields_without_a_value_are_left_out),
		cmocka_unit_test(user_names_can_be_lowered),
		cmocka_unit_test(pages_stand_in_the_query),
		cmocka_unit_test(headers_are_these),
		cmocka_unit_test(bearer_requests_are_these_bytes),
		cmocka_unit_test(discovery_requests_are_these_bytes),
		cmocka_unit_test(one_time_password_requests_are_these_bytes),
		cmocka_unit_test(shop_requests_are_these_bytes),
		cmocka_unit_test(shop_requests_may_be_bare),
		cmocka_unit_test(methods_carry_these_credentials),
		cmocka_unit_test(these_credentials_are_repeatable),
		cmocka_unit_test(these_statuses_are_success),
		cmocka_unit_test(the_largest_request_fits),
		cmocka_unit_test(leaks_are_found),
		cmocka_unit_test(shop_headers_are_found_by_name),
		cmocka_unit_test(settings_end_empty),
	};

	return cmocka_run_group_tests_name("request", tests, NULL, NULL);
}
