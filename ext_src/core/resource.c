/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Where the resources of discovery are found, and which of their fields are wanted. */

#include "resource.h"

#include <stddef.h>

static const ep_resource_field settings_fields[] = {
	{ "realmId", "relationships.authentication_realm.data.id", EP_VALUE_TEXT, true, NULL },
	{ "clientId", "meta.client_id", EP_VALUE_TEXT, false, NULL },
	{ "enableSelfSignup", "enable_self_signup", EP_VALUE_BOOL, false, NULL },
	{ "autoCreateAccountForAccountMembers", "auto_create_account_for_account_members", EP_VALUE_BOOL, false, NULL },
	{ "accountMemberSelfManagement", "account_member_self_management", EP_VALUE_TEXT, false, NULL },
	{ "tokenTimeout", "account_management_authentication_token_timeout_secs", EP_VALUE_NUMBER, false, NULL },
	{ .path = NULL },
};

static const ep_resource_field oidc_profile_fields[] = {
	{ "id", "id", EP_VALUE_TEXT, true, NULL },
	{ "name", "name", EP_VALUE_TEXT, true, NULL },
	{ "authorizationEndpoint", "links.authorization_endpoint", EP_VALUE_TEXT, true, NULL },
	{ "discoveryUrl", "discovery_url", EP_VALUE_TEXT, false, NULL },
	{ "clientId", "client_id", EP_VALUE_TEXT, false, NULL },
	/* The published schema has it in `meta`, its example at the top. */
	{ "issuer", "meta.issuer", EP_VALUE_TEXT, false, "issuer" },
	{ .path = NULL },
};

static const ep_resource_field password_profile_fields[] = {
	{ "id", "id", EP_VALUE_TEXT, true, NULL },
	{ "name", "name", EP_VALUE_TEXT, true, NULL },
	{ "usernameFormat", "username_format", EP_VALUE_TEXT, false, NULL },
	{ "enableOneTimePasswordToken", "enable_one_time_password_token", EP_VALUE_BOOL, false, NULL },
	{ .path = NULL },
};

static const struct {
	const char *path;
	const ep_resource_field *fields;
} resources[EP_RESOURCE_COUNT] = {
	[EP_RESOURCE_SETTINGS] = { "/v2/settings/account-authentication", settings_fields },
	[EP_RESOURCE_OIDC_PROFILES] = { "/oidc-profiles", oidc_profile_fields },
	[EP_RESOURCE_PASSWORD_PROFILES] = { "/password-profiles", password_profile_fields },
};

const char *ep_resource_path(ep_resource_id id)
{
	return resources[id].path;
}

const ep_resource_field *ep_resource_fields(ep_resource_id id)
{
	return resources[id].fields;
}
