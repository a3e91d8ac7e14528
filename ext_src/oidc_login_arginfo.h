/* This is a generated file, edit oidc_login.stub.php instead.
 * Stub hash: c324fc09675aa3e07ee8bb7eaff98b0326665d1b */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_OidcLogin___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, authorizationUrl, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, state, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, redirectUri, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, codeVerifier, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, createdAt, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_OidcLogin_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_OidcLogin_fromArray, 0, 1, EpAccountTokens\\OidcLogin, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_OidcLogin_jsonSerialize arginfo_class_EpAccountTokens_OidcLogin_toArray

#define arginfo_class_EpAccountTokens_OidcLogin___serialize arginfo_class_EpAccountTokens_OidcLogin_toArray

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_OidcLogin___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_OidcLogin___set_state arginfo_class_EpAccountTokens_OidcLogin_fromArray

ZEND_METHOD(EpAccountTokens_OidcLogin, __construct);
ZEND_METHOD(EpAccountTokens_OidcLogin, toArray);
ZEND_METHOD(EpAccountTokens_OidcLogin, fromArray);
ZEND_METHOD(EpAccountTokens_OidcLogin, jsonSerialize);
ZEND_METHOD(EpAccountTokens_OidcLogin, __unserialize);

static const zend_function_entry class_EpAccountTokens_OidcLogin_methods[] = {
	ZEND_ME(EpAccountTokens_OidcLogin, __construct, arginfo_class_EpAccountTokens_OidcLogin___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_OidcLogin, toArray, arginfo_class_EpAccountTokens_OidcLogin_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_OidcLogin, fromArray, arginfo_class_EpAccountTokens_OidcLogin_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EpAccountTokens_OidcLogin, jsonSerialize, arginfo_class_EpAccountTokens_OidcLogin_jsonSerialize, ZEND_ACC_PUBLIC)
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("__serialize", zim_EpAccountTokens_OidcLogin_toArray, arginfo_class_EpAccountTokens_OidcLogin___serialize, ZEND_ACC_PUBLIC, NULL, NULL)
#else
	ZEND_RAW_FENTRY("__serialize", zim_EpAccountTokens_OidcLogin_toArray, arginfo_class_EpAccountTokens_OidcLogin___serialize, ZEND_ACC_PUBLIC)
#endif
	ZEND_ME(EpAccountTokens_OidcLogin, __unserialize, arginfo_class_EpAccountTokens_OidcLogin___unserialize, ZEND_ACC_PUBLIC)
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("__set_state", zim_EpAccountTokens_OidcLogin_fromArray, arginfo_class_EpAccountTokens_OidcLogin___set_state, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC, NULL, NULL)
#else
	ZEND_RAW_FENTRY("__set_state", zim_EpAccountTokens_OidcLogin_fromArray, arginfo_class_EpAccountTokens_OidcLogin___set_state, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
#endif
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_OidcLogin(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "OidcLogin", class_EpAccountTokens_OidcLogin_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_authorizationUrl_default_value;
	ZVAL_UNDEF(&property_authorizationUrl_default_value);
	zend_string *property_authorizationUrl_name = zend_string_init("authorizationUrl", sizeof("authorizationUrl") - 1, true);
	zend_declare_typed_property(class_entry, property_authorizationUrl_name, &property_authorizationUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_authorizationUrl_name, true);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, true);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_state_name, true);

	zval property_redirectUri_default_value;
	ZVAL_UNDEF(&property_redirectUri_default_value);
	zend_string *property_redirectUri_name = zend_string_init("redirectUri", sizeof("redirectUri") - 1, true);
	zend_declare_typed_property(class_entry, property_redirectUri_name, &property_redirectUri_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_redirectUri_name, true);

	zval property_createdAt_default_value;
	ZVAL_UNDEF(&property_createdAt_default_value);
	zend_string *property_createdAt_name = zend_string_init("createdAt", sizeof("createdAt") - 1, true);
	zend_string *property_createdAt_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zend_declare_typed_property(class_entry, property_createdAt_name, &property_createdAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_createdAt_class_DateTimeImmutable, 0, 0));
	zend_string_release_ex(property_createdAt_name, true);

	zval property_codeVerifier_default_value;
	ZVAL_UNDEF(&property_codeVerifier_default_value);
	zend_string *property_codeVerifier_name = zend_string_init("codeVerifier", sizeof("codeVerifier") - 1, true);
	zend_declare_typed_property(class_entry, property_codeVerifier_name, &property_codeVerifier_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_codeVerifier_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__set_state", sizeof("__set_state") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
