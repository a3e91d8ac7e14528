/* This is a generated file, edit access_token.stub.php instead.
 * Stub hash: 4803cff2dbda146331a858d035ad67adb906ffdb */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_AccessToken___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, expires, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_AccessToken_isExpired, 0, 0, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, now, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_AccessToken_expiresWithin, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, seconds, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, now, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_AccessToken_jsonSerialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_AccessToken___set_state, 0, 1, IS_NEVER, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(EpAccountTokens_AccessToken, __construct);
ZEND_METHOD(EpAccountTokens_AccessToken, isExpired);
ZEND_METHOD(EpAccountTokens_AccessToken, expiresWithin);
ZEND_METHOD(EpAccountTokens_AccessToken, jsonSerialize);
ZEND_METHOD(EpAccountTokens_AccessToken, __set_state);

static const zend_function_entry class_EpAccountTokens_AccessToken_methods[] = {
	ZEND_ME(EpAccountTokens_AccessToken, __construct, arginfo_class_EpAccountTokens_AccessToken___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_AccessToken, isExpired, arginfo_class_EpAccountTokens_AccessToken_isExpired, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_AccessToken, expiresWithin, arginfo_class_EpAccountTokens_AccessToken_expiresWithin, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_AccessToken, jsonSerialize, arginfo_class_EpAccountTokens_AccessToken_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_AccessToken, __set_state, arginfo_class_EpAccountTokens_AccessToken___set_state, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_AccessToken(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "AccessToken", class_EpAccountTokens_AccessToken_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, true);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_token_name, true);

	zval property_expires_default_value;
	ZVAL_UNDEF(&property_expires_default_value);
	zend_string *property_expires_name = zend_string_init("expires", sizeof("expires") - 1, true);
	zend_string *property_expires_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zend_declare_typed_property(class_entry, property_expires_name, &property_expires_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expires_class_DateTimeImmutable, 0, MAY_BE_NULL));
	zend_string_release_ex(property_expires_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__set_state", sizeof("__set_state") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
