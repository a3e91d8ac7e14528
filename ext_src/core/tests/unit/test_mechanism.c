/* The table of mechanisms: what each takes, and what must not be lost. */

#include "check.h"

static const struct {
	ep_mechanism_id id;
	const char *name;
	ep_credential credential;
	const char *fields[EP_MAX_FIELDS + 1];
} table[] = {
	{ EP_MECHANISM_OIDC, "oidc", EP_CREDENTIAL_SINGLE_USE,
		{ "oauth_authorization_code", "oauth_redirect_uri", "oauth_code_verifier" } },
	{ EP_MECHANISM_PASSWORD, "password", EP_CREDENTIAL_PASSWORD, { "password_profile_id", "username", "password" } },
	{ EP_MECHANISM_PASSWORDLESS, "passwordless", EP_CREDENTIAL_SINGLE_USE,
		{ "password_profile_id", "username", "one_time_password_token" } },
	{ EP_MECHANISM_SELF_SIGNUP, "self_signup", EP_CREDENTIAL_SINGLE_USE,
		{ "password_profile_id", "username", "password", "name", "email", "given_name", "middle_name", "family_name" } },
	{ EP_MECHANISM_SWITCH, "account_management_authentication_token", EP_CREDENTIAL_HELD_TOKEN, { NULL } },
};

static void every_mechanism_has_its_rows(void **state)
{
	(void)state;
	for (int id = 0; id < EP_MECHANISM_COUNT; id++) {
		const char *name = ep_mechanism_of((ep_mechanism_id)id)->name;
		size_t row = 0;
		check(name, "the mechanism with the id %d has no row in mechanism.c", id);
		while (row < COUNT(table) && (int)table[row].id != id) {
			row++;
		}
		check(row < COUNT(table), "%s has no row in this file's table of mechanisms", name);
	}
}

static void mechanisms_have_the_fields_of_the_api(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		const ep_mechanism *mechanism = ep_mechanism_of(table[i].id);
		int field = 0;
		check(mechanism->name, "%s has an id, and no row in mechanism.c", table[i].name);
		assert_string_equal(mechanism->name, table[i].name);
		check(mechanism->credential == table[i].credential, "%s has another credential", table[i].name);
		for (; mechanism->fields[field] && table[i].fields[field]; field++) {
			assert_string_equal(mechanism->fields[field]->name, table[i].fields[field]);
		}
		check(!mechanism->fields[field] && !table[i].fields[field], "%s has another number of fields", table[i].name);
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
		cmocka_unit_test(mechanisms_have_the_fields_of_the_api),
		cmocka_unit_test(single_use_mechanisms_have_advice),
		cmocka_unit_test(fields_have_these_rules),
		cmocka_unit_test(every_secret_has_room),
	};

	return cmocka_run_group_tests_name("mechanism", tests, NULL, NULL);
}
