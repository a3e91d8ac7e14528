/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Methods and headers of the shop's own requests. */

#include "check.h"

static const char *const methods[] = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" };

static void methods_are_in_capitals(void **state)
{
	static const char *const others[] = { "", "get", "Get", "GET ", " GET", "GETS", "OPTIONS", "TRACE", "CONNECT", "PURGE",
		"GET\r\n" };

	(void)state;
	for (size_t i = 0; i < COUNT(methods); i++) {
		ep_text name = exact(ep_text_of(methods[i]));
		const char *method = ep_shop_method(name);
		free((char *)name.data);
		assert_non_null(method);
		assert_string_equal(method, methods[i]);
	}
	for (size_t i = 0; i < COUNT(others); i++) {
		check(!ep_shop_method(ep_text_of(others[i])), "%s", others[i]);
	}
	assert_null(ep_shop_method(TEXT("GET\0")));
}

static void get_and_head_have_no_body(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(methods); i++) {
		const char *method = methods[i];
		bool expected = strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0;
		check(ep_shop_method_has_body(method) == expected, "%s", method);
	}
}

static void names_of_headers_are_tokens(void **state)
{
	static const char *const good[] = { "X-Shop", "accept", "Content-Type", "EP-Channel", "If-None-Match", "User-Agent",
		"X_Under.score~!#$%&'*+^`|", "a", "Cookies", "Hosts", "Content-Length-X", "Range" };
	static const struct {
		ep_text name;
		const char *error;
	} bad[] = {
		{ TEXT(""), "must not be empty" },
		{ TEXT("X Shop"), "must be printable ASCII without spaces" },
		{ TEXT("X-Shop\r\nHost"), "must be printable ASCII without spaces" },
		{ TEXT("X\0"), "must be printable ASCII without spaces" },
		{ TEXT("X\xC3\xBC"), "must be printable ASCII without spaces" },
		{ TEXT("X-Shop:"), "must be an HTTP token" },
		{ TEXT("X-Shop;"), "must be an HTTP token" },
		{ TEXT("(X)"), "must be an HTTP token" },
		{ TEXT("X/Y"), "must be an HTTP token" },
		{ TEXT("@X"), "must be an HTTP token" },
		{ TEXT("[X]"), "must be an HTTP token" },
		{ TEXT("X{Y}"), "must be an HTTP token" },
		{ TEXT("\"X\""), "must be an HTTP token" },
		{ TEXT("X\\Y"), "must be an HTTP token" },
	};
	char error[EP_TEXT_ERROR_SIZE], name[EP_MAX_ID + 1];

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		check(ep_shop_header_check(ep_text_of(good[i]), error), "%s: %s", good[i], error);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		ep_text copy = exact(bad[i].name);
		bool allowed = ep_shop_header_check(copy, error);
		free((char *)copy.data);
		check(!allowed, "%s", bad[i].name.data);
		check(strcmp(error, bad[i].error) == 0, "%s: %s", bad[i].name.data, error);
	}
	memset(name, 'a', sizeof(name));
	assert_true(ep_shop_header_check((ep_text){ name, EP_MAX_ID }, error));
	assert_false(ep_shop_header_check((ep_text){ name, EP_MAX_ID + 1 }, error));
}

static void some_headers_are_the_clients_own(void **state)
{
	static const char *const own[] = { "Authorization", "authorization", "AUTHORIZATION",
		"EP-Account-Management-Authentication-Token", "ep-account-management-authentication-token", "Host", "host",
		"Content-Length", "Transfer-Encoding", "transfer-encoding", "Connection", "Expect", "Cookie", "Accept-Encoding", "TE",
		"te", "Upgrade" };
	char error[EP_TEXT_ERROR_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT(own); i++) {
		check(!ep_shop_header_check(ep_text_of(own[i]), error), "%s", own[i]);
		check(strncmp(error, "must not be ", 12) == 0 && strstr(error, ": the client decides it"), "%s", error);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(methods_are_in_capitals),
		cmocka_unit_test(get_and_head_have_no_body),
		cmocka_unit_test(names_of_headers_are_tokens),
		cmocka_unit_test(some_headers_are_the_clients_own),
	};

	return cmocka_run_group_tests_name("shop_request", tests, NULL, NULL);
}
