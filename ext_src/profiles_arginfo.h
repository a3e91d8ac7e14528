/* This is a generated file, edit profiles.stub.php instead.
 * Stub hash: 7f9794034417b4cd3dea26f5b3d5d8fe685c4399 */

#include "zend_enum.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_AuthenticationSettings___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, realmId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, enableSelfSignup, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, autoCreateAccountForAccountMembers, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accountMemberSelfManagement, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tokenTimeout, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_OidcProfile___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, authorizationEndpoint, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, discoveryUrl, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, issuer, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_PasswordProfile___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, usernameFormat, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, enableOneTimePasswordToken, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

ZEND_METHOD(EpAccountTokens_AuthenticationSettings, __construct);
ZEND_METHOD(EpAccountTokens_OidcProfile, __construct);
ZEND_METHOD(EpAccountTokens_PasswordProfile, __construct);

static const zend_function_entry class_EpAccountTokens_AuthenticationSettings_methods[] = {
	ZEND_ME(EpAccountTokens_AuthenticationSettings, __construct, arginfo_class_EpAccountTokens_AuthenticationSettings___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static const zend_function_entry class_EpAccountTokens_OidcProfile_methods[] = {
	ZEND_ME(EpAccountTokens_OidcProfile, __construct, arginfo_class_EpAccountTokens_OidcProfile___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static const zend_function_entry class_EpAccountTokens_PasswordProfile_methods[] = {
	ZEND_ME(EpAccountTokens_PasswordProfile, __construct, arginfo_class_EpAccountTokens_PasswordProfile___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_OneTimePasswordPurpose(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("EpAccountTokens\\OneTimePasswordPurpose", IS_STRING, NULL);

	zval enum_case_PasswordlessAuthentication_value;
	zend_string *enum_case_PasswordlessAuthentication_value_str = zend_string_init("passwordless_authentication", strlen("passwordless_authentication"), 1);
	ZVAL_STR(&enum_case_PasswordlessAuthentication_value, enum_case_PasswordlessAuthentication_value_str);
	zend_enum_add_case_cstr(class_entry, "PasswordlessAuthentication", &enum_case_PasswordlessAuthentication_value);

	zval enum_case_ResetPassword_value;
	zend_string *enum_case_ResetPassword_value_str = zend_string_init("reset_password", strlen("reset_password"), 1);
	ZVAL_STR(&enum_case_ResetPassword_value, enum_case_ResetPassword_value_str);
	zend_enum_add_case_cstr(class_entry, "ResetPassword", &enum_case_ResetPassword_value);

	return class_entry;
}

static zend_class_entry *register_class_EpAccountTokens_AuthenticationSettings(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "AuthenticationSettings", class_EpAccountTokens_AuthenticationSettings_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif

	zval property_realmId_default_value;
	ZVAL_UNDEF(&property_realmId_default_value);
	zend_string *property_realmId_name = zend_string_init("realmId", sizeof("realmId") - 1, true);
	zend_declare_typed_property(class_entry, property_realmId_name, &property_realmId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_realmId_name, true);

	zval property_clientId_default_value;
	ZVAL_UNDEF(&property_clientId_default_value);
	zend_string *property_clientId_name = zend_string_init("clientId", sizeof("clientId") - 1, true);
	zend_declare_typed_property(class_entry, property_clientId_name, &property_clientId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_clientId_name, true);

	zval property_enableSelfSignup_default_value;
	ZVAL_UNDEF(&property_enableSelfSignup_default_value);
	zend_string *property_enableSelfSignup_name = zend_string_init("enableSelfSignup", sizeof("enableSelfSignup") - 1, true);
	zend_declare_typed_property(class_entry, property_enableSelfSignup_name, &property_enableSelfSignup_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release_ex(property_enableSelfSignup_name, true);

	zval property_autoCreateAccountForAccountMembers_default_value;
	ZVAL_UNDEF(&property_autoCreateAccountForAccountMembers_default_value);
	zend_string *property_autoCreateAccountForAccountMembers_name = zend_string_init("autoCreateAccountForAccountMembers", sizeof("autoCreateAccountForAccountMembers") - 1, true);
	zend_declare_typed_property(class_entry, property_autoCreateAccountForAccountMembers_name, &property_autoCreateAccountForAccountMembers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release_ex(property_autoCreateAccountForAccountMembers_name, true);

	zval property_accountMemberSelfManagement_default_value;
	ZVAL_UNDEF(&property_accountMemberSelfManagement_default_value);
	zend_string *property_accountMemberSelfManagement_name = zend_string_init("accountMemberSelfManagement", sizeof("accountMemberSelfManagement") - 1, true);
	zend_declare_typed_property(class_entry, property_accountMemberSelfManagement_name, &property_accountMemberSelfManagement_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_accountMemberSelfManagement_name, true);

	zval property_tokenTimeout_default_value;
	ZVAL_UNDEF(&property_tokenTimeout_default_value);
	zend_string *property_tokenTimeout_name = zend_string_init("tokenTimeout", sizeof("tokenTimeout") - 1, true);
	zend_declare_typed_property(class_entry, property_tokenTimeout_name, &property_tokenTimeout_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_tokenTimeout_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EpAccountTokens_OidcProfile(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "OidcProfile", class_EpAccountTokens_OidcProfile_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, true);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_id_name, true);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_NAME), &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));

	zval property_authorizationEndpoint_default_value;
	ZVAL_UNDEF(&property_authorizationEndpoint_default_value);
	zend_string *property_authorizationEndpoint_name = zend_string_init("authorizationEndpoint", sizeof("authorizationEndpoint") - 1, true);
	zend_declare_typed_property(class_entry, property_authorizationEndpoint_name, &property_authorizationEndpoint_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_authorizationEndpoint_name, true);

	zval property_discoveryUrl_default_value;
	ZVAL_UNDEF(&property_discoveryUrl_default_value);
	zend_string *property_discoveryUrl_name = zend_string_init("discoveryUrl", sizeof("discoveryUrl") - 1, true);
	zend_declare_typed_property(class_entry, property_discoveryUrl_name, &property_discoveryUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_discoveryUrl_name, true);

	zval property_clientId_default_value;
	ZVAL_UNDEF(&property_clientId_default_value);
	zend_string *property_clientId_name = zend_string_init("clientId", sizeof("clientId") - 1, true);
	zend_declare_typed_property(class_entry, property_clientId_name, &property_clientId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_clientId_name, true);

	zval property_issuer_default_value;
	ZVAL_UNDEF(&property_issuer_default_value);
	zend_string *property_issuer_name = zend_string_init("issuer", sizeof("issuer") - 1, true);
	zend_declare_typed_property(class_entry, property_issuer_name, &property_issuer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_issuer_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EpAccountTokens_PasswordProfile(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "PasswordProfile", class_EpAccountTokens_PasswordProfile_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, true);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_id_name, true);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_NAME), &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));

	zval property_usernameFormat_default_value;
	ZVAL_UNDEF(&property_usernameFormat_default_value);
	zend_string *property_usernameFormat_name = zend_string_init("usernameFormat", sizeof("usernameFormat") - 1, true);
	zend_declare_typed_property(class_entry, property_usernameFormat_name, &property_usernameFormat_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_usernameFormat_name, true);

	zval property_enableOneTimePasswordToken_default_value;
	ZVAL_UNDEF(&property_enableOneTimePasswordToken_default_value);
	zend_string *property_enableOneTimePasswordToken_name = zend_string_init("enableOneTimePasswordToken", sizeof("enableOneTimePasswordToken") - 1, true);
	zend_declare_typed_property(class_entry, property_enableOneTimePasswordToken_name, &property_enableOneTimePasswordToken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release_ex(property_enableOneTimePasswordToken_name, true);

	return class_entry;
}
