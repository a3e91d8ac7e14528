/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The ways to get account-member tokens, as data. */

#include "mechanism.h"

static const ep_field profile_id = { .name = "password_profile_id", .rule = { EP_SHAPE_TEXT, 1, EP_MAX_ID } };
static const ep_field username = { .name = "username", .rule = { EP_SHAPE_TEXT, 1, 1024 }, .username = true };
static const ep_field password = { .name = "password", .rule = { EP_SHAPE_TEXT, 1, 4096 }, .secret = true };
static const ep_field one_time_password = {
	.name = "one_time_password_token", .rule = { EP_SHAPE_TEXT, 1, 4096 }, .secret = true
};
static const ep_field authorization_code = {
	.name = "oauth_authorization_code", .rule = { EP_SHAPE_TEXT, 1, 4096 }, .secret = true
};
static const ep_field redirect_uri = { .name = "oauth_redirect_uri", .rule = { EP_SHAPE_TEXT, 1, 4096 } };
static const ep_field code_verifier = { .name = "oauth_code_verifier", .rule = { EP_SHAPE_VERIFIER, 43, 128 }, .secret = true };
static const ep_field name = { .name = "name", .rule = { EP_SHAPE_TEXT, 1, 1024 } };
static const ep_field email = { .name = "email", .rule = { EP_SHAPE_TEXT, 1, 1024 } };
static const ep_field given_name = { .name = "given_name", .rule = { EP_SHAPE_TEXT, 0, 1024 } };
static const ep_field middle_name = { .name = "middle_name", .rule = { EP_SHAPE_TEXT, 0, 1024 } };
static const ep_field family_name = { .name = "family_name", .rule = { EP_SHAPE_TEXT, 0, 1024 } };

static const ep_mechanism mechanisms[EP_MECHANISM_COUNT] = {
	[EP_MECHANISM_OIDC] = {
		.name = "oidc",
		.credential = EP_CREDENTIAL_SINGLE_USE,
		.outcome_unknown_advice = "the authorization code may have been used up: send the shopper through the login again",
		.fields = { &authorization_code, &redirect_uri, &code_verifier },
	},
	[EP_MECHANISM_PASSWORD] = {
		.name = "password",
		.credential = EP_CREDENTIAL_PASSWORD,
		.fields = { &profile_id, &username, &password },
	},
	[EP_MECHANISM_PASSWORDLESS] = {
		.name = "passwordless",
		.credential = EP_CREDENTIAL_SINGLE_USE,
		.outcome_unknown_advice = "the one-time password may have been used up: request another one",
		.fields = { &profile_id, &username, &one_time_password },
	},
	[EP_MECHANISM_SELF_SIGNUP] = {
		.name = "self_signup",
		.credential = EP_CREDENTIAL_SINGLE_USE,
		.outcome_unknown_advice = "the account member may have been made: try to log in with the same user name and password",
		.fields = { &profile_id, &username, &password, &name, &email, &given_name, &middle_name, &family_name },
	},
	[EP_MECHANISM_SWITCH] = {
		.name = "account_management_authentication_token",
		.credential = EP_CREDENTIAL_HELD_TOKEN,
	},
};

const ep_mechanism *ep_mechanism_of(ep_mechanism_id id)
{
	return &mechanisms[id];
}
