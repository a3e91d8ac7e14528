/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* classes AuthenticationSettings, OidcProfile and PasswordProfile, enum OneTimePasswordPurpose: what discovery finds */

#include "classes.h"

#include "profiles_arginfo.h"

zend_class_entry *ep_ce_one_time_password_purpose;

/* By the resource whose fields they hold: the declared properties are in the order of the fields, and so are the parameters
   of the constructors. */
static zend_class_entry *classes[EP_RESOURCE_COUNT];

static void profile_set_slot(zend_object *object, int slot, const ep_value *value, ep_value_type type)
{
	zval *property = OBJ_PROP_NUM(object, slot);

	if (!value->known) {
		ZVAL_NULL(property);
	} else if (type == EP_VALUE_TEXT) {
		ep_zval_of_text(property, value->text);
	} else if (type == EP_VALUE_NUMBER) {
		ZVAL_LONG(property, value->number);
	} else {
		ZVAL_BOOL(property, value->number);
	}
}

static void profile_fill(zend_object *object, ep_resource_id id, const ep_resource *resource)
{
	const ep_resource_field *fields = ep_resource_fields(id);
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(object, taken);
	for (int i = 0; fields[i].path; i++) {
		profile_set_slot(object, i, &resource->values[i], fields[i].type);
	}
	ep_value_object_set_constructed(object);
	ep_slots_release(object, taken);
}

void ep_resource_create(zval *value, ep_resource_id id, const ep_resource *resource)
{
	ZVAL_OBJ(value, ep_value_object_create(classes[id]));
	profile_fill(Z_OBJ_P(value), id, resource);
}

/* --- constructors */

static ep_value profile_value_of_string(const zend_string *string)
{
	return (ep_value){ .known = string != NULL, .text = string ? ep_text_of_str(string) : (ep_text){ NULL, 0 } };
}

static void profile_construct(zval *this, ep_resource_id id, const ep_resource *resource)
{
	if (ep_value_object_is_constructed(Z_OBJ_P(this))) {
		ep_throw_readonly(Z_OBJ_P(this), id == EP_RESOURCE_SETTINGS ? "realmId" : "id");
	} else {
		profile_fill(Z_OBJ_P(this), id, resource);
	}
}

PHP_METHOD(EpAccountTokens_AuthenticationSettings, __construct)
{
	zend_string *realm_id, *client_id = NULL, *self_management = NULL;
	bool self_signup = false, no_self_signup = true, auto_create = false, no_auto_create = true, no_timeout = true;
	zend_long timeout = 0;
	ep_resource resource;

	ZEND_PARSE_PARAMETERS_START(1, 6)
		Z_PARAM_STR(realm_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(client_id)
		Z_PARAM_BOOL_OR_NULL(self_signup, no_self_signup)
		Z_PARAM_BOOL_OR_NULL(auto_create, no_auto_create)
		Z_PARAM_STR_OR_NULL(self_management)
		Z_PARAM_LONG_OR_NULL(timeout, no_timeout)
	ZEND_PARSE_PARAMETERS_END();

	resource = (ep_resource){ {
		profile_value_of_string(realm_id),
		profile_value_of_string(client_id),
		{ .known = !no_self_signup, .number = self_signup },
		{ .known = !no_auto_create, .number = auto_create },
		profile_value_of_string(self_management),
		{ .known = !no_timeout, .number = timeout },
	} };
	profile_construct(ZEND_THIS, EP_RESOURCE_SETTINGS, &resource);
}

PHP_METHOD(EpAccountTokens_OidcProfile, __construct)
{
	zend_string *id, *name, *authorization_endpoint, *discovery_url = NULL, *client_id = NULL, *issuer = NULL;
	ep_resource resource;

	ZEND_PARSE_PARAMETERS_START(3, 6)
		Z_PARAM_STR(id)
		Z_PARAM_STR(name)
		Z_PARAM_STR(authorization_endpoint)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(discovery_url)
		Z_PARAM_STR_OR_NULL(client_id)
		Z_PARAM_STR_OR_NULL(issuer)
	ZEND_PARSE_PARAMETERS_END();

	resource = (ep_resource){ {
		profile_value_of_string(id),
		profile_value_of_string(name),
		profile_value_of_string(authorization_endpoint),
		profile_value_of_string(discovery_url),
		profile_value_of_string(client_id),
		profile_value_of_string(issuer),
	} };
	profile_construct(ZEND_THIS, EP_RESOURCE_OIDC_PROFILES, &resource);
}

PHP_METHOD(EpAccountTokens_PasswordProfile, __construct)
{
	zend_string *id, *name, *username_format = NULL;
	bool one_time_password = false, no_one_time_password = true;
	ep_resource resource;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(id)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(username_format)
		Z_PARAM_BOOL_OR_NULL(one_time_password, no_one_time_password)
	ZEND_PARSE_PARAMETERS_END();

	resource = (ep_resource){ {
		profile_value_of_string(id),
		profile_value_of_string(name),
		profile_value_of_string(username_format),
		{ .known = !no_one_time_password, .number = one_time_password },
	} };
	profile_construct(ZEND_THIS, EP_RESOURCE_PASSWORD_PROFILES, &resource);
}

static void profile_check_slots(ep_resource_id id)
{
	const ep_resource_field *fields = ep_resource_fields(id);
	const char *names[EP_MAX_RESOURCE_FIELDS];
	int count = 0;

	for (; fields[count].path; count++) {
		names[count] = fields[count].property;
	}
	ep_slots_check(classes[id], names, count);
}

void ep_register_profiles(void)
{
	ep_ce_one_time_password_purpose = register_class_EpAccountTokens_OneTimePasswordPurpose();

	classes[EP_RESOURCE_SETTINGS] = register_class_EpAccountTokens_AuthenticationSettings();
	classes[EP_RESOURCE_OIDC_PROFILES] = register_class_EpAccountTokens_OidcProfile();
	classes[EP_RESOURCE_PASSWORD_PROFILES] = register_class_EpAccountTokens_PasswordProfile();
	for (int i = 0; i < EP_RESOURCE_COUNT; i++) {
		ep_value_object_register(classes[i]);
		profile_check_slots((ep_resource_id)i);
	}
}
