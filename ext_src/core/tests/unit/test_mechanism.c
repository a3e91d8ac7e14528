/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The table of mechanisms: what each sends, byte by byte, and what must not be lost. */

#include "check.h"

#define VERIFIER "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
#define BEFORE   "{\"data\":{\"type\":\"account_management_authentication_token\",\"authentication_mechanism\":\""

typedef struct expectation {
	ep_credential credential;
	const char *values[EP_MAX_FIELDS]; /* of all fields */
	const char *body;
	const char *secrets[4]; /* beside the bearer, in any order; as given, and as in the body where that differs */
} expectation;

static const expectation expectations[EP_MECHANISM_COUNT] = {
	[EP_MECHANISM_OIDC] = {
		.credential = EP_CREDENTIAL_SINGLE_USE,
		.values = { "the code", "https://shop.example/cb?a=b", VERIFIER },
		.body = BEFORE "oidc\",\"oauth_authorization_code\":\"the code\",\"oauth_redirect_uri\":\"https://shop.example/cb?a=b\","
			"\"oauth_code_verifier\":\"" VERIFIER "\"}}",
		.secrets = { "the code", VERIFIER },
	},
	[EP_MECHANISM_PASSWORD] = {
		.credential = EP_CREDENTIAL_PASSWORD,
		.values = { "profile", "Ada", "pass\"word\\" },
		.body = BEFORE "password\",\"password_profile_id\":\"profile\",\"username\":\"Ada\",\"password\":\"pass\\\"word\\\\\"}}",
		.secrets = { "pass\"word\\", "pass\\\"word\\\\" },
	},
	[EP_MECHANISM_PASSWORDLESS] = {
		.credential = EP_CREDENTIAL_SINGLE_USE,
		.values = { "profile", "Ada", "lprvj4" },
		.body = BEFORE "passwordless\",\"password_profile_id\":\"profile\",\"username\":\"Ada\","
			"\"one_time_password_token\":\"lprvj4\"}}",
		.secrets = { "lprvj4" },
	},
	[EP_MECHANISM_SELF_SIGNUP] = {
		.credential = EP_CREDENTIAL_SINGLE_USE,
		.values = { "profile", "Ada", "word", "Ada L", "Ada@example.com", "Augusta", "Ada Byron", "King" },
		.body = BEFORE "self_signup\",\"password_profile_id\":\"profile\",\"username\":\"Ada\",\"password\":\"word\",\"name\":\"Ada L\","
			"\"email\":\"Ada@example.com\",\"given_name\":\"Augusta\",\"middle_name\":\"Ada Byron\",\"family_name\":\"King\"}}",
		.secrets = { "word" },
	},
	[EP_MECHANISM_SWITCH] = {
		.credential = EP_CREDENTIAL_HELD_TOKEN,
		.body = BEFORE "account_management_authentication_token\"}}",
		.secrets = { "held" },
	},
};

static const expectation *expected_of(int id)
{
	const char *name = ep_mechanism_of((ep_mechanism_id)id)->name;

	check(name, "the mechanism with the id %d has no row in mechanism.c", id);
	check(expectations[id].body, "%s has no row in this file's table of expectations", name);
	return &expectations[id];
}

static void every_mechanism_has_its_rows(void **state)
{
	(void)state;
	for (int id = 0; id < EP_MECHANISM_COUNT; id++) {
		expected_of(id);
	}
}

/* Without a value for each field, the body would not show them all. */
static void every_field_has_a_value_here(void **state)
{
	(void)state;
	for (int id = 0; id < EP_MECHANISM_COUNT; id++) {
		const ep_mechanism *mechanism = ep_mechanism_of((ep_mechanism_id)id);
		const expectation *expected = expected_of(id);
		for (int i = 0; i < EP_MAX_FIELDS; i++) {
			check(!mechanism->fields[i] == !expected->values[i], "%s has another number of fields than its row here has values",
				mechanism->name);
		}
		check(!mechanism->fields[EP_MAX_FIELDS], "the fields of %s have no end", mechanism->name);
	}
}

static void requests_are_these_bytes(void **state)
{
	ep_settings settings = { .origin = "https://api.example.com", .user_agent = "agent/1" };

	(void)state;
	for (int id = 0; id < EP_MECHANISM_COUNT; id++) {
		const ep_mechanism *mechanism = ep_mechanism_of((ep_mechanism_id)id);
		const expectation *expected = expected_of(id);
		ep_request_spec spec = { .kind = EP_REQUEST_TOKENS, .login = { .mechanism = (ep_mechanism_id)id } };
		ep_request request;
		size_t secrets = 0;
		for (int i = 0; i < EP_MAX_FIELDS; i++) {
			spec.login.values[i] = expected->values[i] ? ep_text_of(expected->values[i]) : NO_TEXT;
		}
		spec.login.held_token = expected->credential == EP_CREDENTIAL_HELD_TOKEN ? TEXT("held") : NO_TEXT;
		assert_true(ep_request_build(&request, &settings, TEXT("the-bearer"), &spec));
		check_text(ep_buffer_text(&request.body), ep_text_of(expected->body));
		check_text(ep_buffer_text(&request.url), TEXT("https://api.example.com/v2/account-members/tokens"));
		check_text(ep_buffer_text(&request.target), TEXT("/v2/account-members/tokens"));
		assert_string_equal(request.method, "POST");
		assert_ptr_equal(request.mechanism, mechanism);
		check(mechanism->credential == expected->credential, "%s has another credential", mechanism->name);
		check(request.credential == expected->credential, "the request of %s has another credential", mechanism->name);
		check(is_secret(&request, "the-bearer"), "%s: the bearer is no secret", mechanism->name);
		for (; secrets < COUNT(expected->secrets) && expected->secrets[secrets]; secrets++) {
			check(is_secret(&request, expected->secrets[secrets]), "%s: %s is no secret", mechanism->name,
				expected->secrets[secrets]);
		}
		check(request.secret_count == 1 + secrets, "%s has another number of secrets", mechanism->name);
		ep_request_free(&request);
	}
}

/* Where the credential may be gone, the message must say what to do. */
static void single_use_mechanisms_have_advice(void **state)
{
	(void)state;
	for (int i = 0; i < EP_MECHANISM_COUNT; i++) {
		const ep_mechanism *mechanism = ep_mechanism_of((ep_mechanism_id)i);
		check((mechanism->credential == EP_CREDENTIAL_SINGLE_USE) == (mechanism->outcome_unknown_advice != NULL),
			"%s must have outcome_unknown_advice if, and only if, its credential works once", mechanism->name);
	}
}

static const struct {
	const char *field;
	size_t min, max;
	bool secret, username;
} rules[] = {
	{ "password_profile_id", 1, 255, false, false },
	{ "username", 1, 1024, false, true },
	{ "password", 1, 4096, true, false },
	{ "one_time_password_token", 1, 4096, true, false },
	{ "oauth_authorization_code", 1, 4096, true, false },
	{ "oauth_redirect_uri", 1, 4096, false, false },
	{ "oauth_code_verifier", 43, 128, true, false },
	{ "name", 1, 1024, false, false },
	{ "email", 1, 1024, false, false },
	{ "given_name", 0, 1024, false, false },
	{ "middle_name", 0, 1024, false, false },
	{ "family_name", 0, 1024, false, false },
};

static void fields_have_these_rules(void **state)
{
	(void)state;
	for (int i = 0; i < EP_MECHANISM_COUNT; i++) {
		for (const ep_field *const *field = ep_mechanism_of((ep_mechanism_id)i)->fields; *field; field++) {
			size_t row = 0;
			while (row < COUNT(rules) && strcmp(rules[row].field, (*field)->name) != 0) {
				row++;
			}
			check(row < COUNT(rules), "%s has no row in this file's table of rules", (*field)->name);
			check((*field)->rule.min == rules[row].min && (*field)->rule.max == rules[row].max, "%s has other limits",
				rules[row].field);
			check((*field)->secret == rules[row].secret, "whether %s is secret differs", rules[row].field);
			check((*field)->username == rules[row].username, "whether %s is a user name differs", rules[row].field);
			check((*field)->rule.shape
					== (strcmp(rules[row].field, "oauth_code_verifier") == 0 ? EP_SHAPE_VERIFIER : EP_SHAPE_TEXT),
				"%s has another shape", rules[row].field);
		}
	}
}

/* The bearer, a held token and all secret fields of one mechanism have room in a request, in two forms. */
static void every_secret_has_room(void **state)
{
	(void)state;
	for (int i = 0; i < EP_MECHANISM_COUNT; i++) {
		int secrets = 2;
		for (const ep_field *const *field = ep_mechanism_of((ep_mechanism_id)i)->fields; *field; field++) {
			secrets += (*field)->secret;
		}
		check(2 * secrets <= EP_MAX_SECRETS, "%s has more secret fields than EP_MAX_SECRETS leaves room for",
			ep_mechanism_of((ep_mechanism_id)i)->name);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_mechanism_has_its_rows),
		cmocka_unit_test(every_field_has_a_value_here),
		cmocka_unit_test(requests_are_these_bytes),
		cmocka_unit_test(single_use_mechanisms_have_advice),
		cmocka_unit_test(fields_have_these_rules),
		cmocka_unit_test(every_secret_has_room),
	};

	return cmocka_run_group_tests_name("mechanism", tests, NULL, NULL);
}
