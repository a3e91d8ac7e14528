/* This is a generated file, edit token.stub.php instead.
 * Stub hash: cbb13d7abebc9406f9711975a35a9a578243cdb2 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_Token___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, accountId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, accountName, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, expires, DateTimeInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accountMemberId, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, obtained, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 0, "EpAccountTokens\\Token::TYPE")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rosterOffset, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_Token_isExpired, 0, 0, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, now, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_Token_expiresWithin, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, seconds, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, now, DateTimeInterface, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_Token_isRefreshDue arginfo_class_EpAccountTokens_Token_isExpired

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_Token_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_Token_fromArray, 0, 1, EpAccountTokens\\Token, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_Token_jsonSerialize arginfo_class_EpAccountTokens_Token_toArray

#define arginfo_class_EpAccountTokens_Token___serialize arginfo_class_EpAccountTokens_Token_toArray

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_Token___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_Token___set_state arginfo_class_EpAccountTokens_Token_fromArray

ZEND_METHOD(EpAccountTokens_Token, __construct);
ZEND_METHOD(EpAccountTokens_Token, isExpired);
ZEND_METHOD(EpAccountTokens_Token, expiresWithin);
ZEND_METHOD(EpAccountTokens_Token, isRefreshDue);
ZEND_METHOD(EpAccountTokens_Token, toArray);
ZEND_METHOD(EpAccountTokens_Token, fromArray);
ZEND_METHOD(EpAccountTokens_Token, jsonSerialize);
ZEND_METHOD(EpAccountTokens_Token, __unserialize);

static const zend_function_entry class_EpAccountTokens_Token_methods[] = {
	ZEND_ME(EpAccountTokens_Token, __construct, arginfo_class_EpAccountTokens_Token___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_Token, isExpired, arginfo_class_EpAccountTokens_Token_isExpired, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_Token, expiresWithin, arginfo_class_EpAccountTokens_Token_expiresWithin, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_Token, isRefreshDue, arginfo_class_EpAccountTokens_Token_isRefreshDue, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_Token, toArray, arginfo_class_EpAccountTokens_Token_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_Token, fromArray, arginfo_class_EpAccountTokens_Token_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EpAccountTokens_Token, jsonSerialize, arginfo_class_EpAccountTokens_Token_jsonSerialize, ZEND_ACC_PUBLIC)
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("__serialize", zim_EpAccountTokens_Token_toArray, arginfo_class_EpAccountTokens_Token___serialize, ZEND_ACC_PUBLIC, NULL, NULL)
#else
	ZEND_RAW_FENTRY("__serialize", zim_EpAccountTokens_Token_toArray, arginfo_class_EpAccountTokens_Token___serialize, ZEND_ACC_PUBLIC)
#endif
	ZEND_ME(EpAccountTokens_Token, __unserialize, arginfo_class_EpAccountTokens_Token___unserialize, ZEND_ACC_PUBLIC)
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("__set_state", zim_EpAccountTokens_Token_fromArray, arginfo_class_EpAccountTokens_Token___set_state, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC, NULL, NULL)
#else
	ZEND_RAW_FENTRY("__set_state", zim_EpAccountTokens_Token_fromArray, arginfo_class_EpAccountTokens_Token___set_state, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
#endif
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_Token(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "Token", class_EpAccountTokens_Token_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval const_TYPE_value;
	zend_string *const_TYPE_value_str = zend_string_init("account_management_authentication_token", strlen("account_management_authentication_token"), 1);
	ZVAL_STR(&const_TYPE_value, const_TYPE_value_str);
	zend_string *const_TYPE_name = zend_string_init_interned("TYPE", sizeof("TYPE") - 1, true);
	zend_declare_class_constant_ex(class_entry, const_TYPE_name, &const_TYPE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release_ex(const_TYPE_name, true);

	zval const_HEADER_value;
	zend_string *const_HEADER_value_str = zend_string_init("EP-Account-Management-Authentication-Token", strlen("EP-Account-Management-Authentication-Token"), 1);
	ZVAL_STR(&const_HEADER_value, const_HEADER_value_str);
	zend_string *const_HEADER_name = zend_string_init_interned("HEADER", sizeof("HEADER") - 1, true);
	zend_declare_class_constant_ex(class_entry, const_HEADER_name, &const_HEADER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release_ex(const_HEADER_name, true);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_TYPE), &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));

	zval property_accountId_default_value;
	ZVAL_UNDEF(&property_accountId_default_value);
	zend_string *property_accountId_name = zend_string_init("accountId", sizeof("accountId") - 1, true);
	zend_declare_typed_property(class_entry, property_accountId_name, &property_accountId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_accountId_name, true);

	zval property_accountName_default_value;
	ZVAL_UNDEF(&property_accountName_default_value);
	zend_string *property_accountName_name = zend_string_init("accountName", sizeof("accountName") - 1, true);
	zend_declare_typed_property(class_entry, property_accountName_name, &property_accountName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_accountName_name, true);

	zval property_accountMemberId_default_value;
	ZVAL_UNDEF(&property_accountMemberId_default_value);
	zend_string *property_accountMemberId_name = zend_string_init("accountMemberId", sizeof("accountMemberId") - 1, true);
	zend_declare_typed_property(class_entry, property_accountMemberId_name, &property_accountMemberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_accountMemberId_name, true);

	zval property_token_default_value;
	ZVAL_UNDEF(&property_token_default_value);
	zend_string *property_token_name = zend_string_init("token", sizeof("token") - 1, true);
	zend_declare_typed_property(class_entry, property_token_name, &property_token_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_token_name, true);

	zval property_expires_default_value;
	ZVAL_UNDEF(&property_expires_default_value);
	zend_string *property_expires_name = zend_string_init("expires", sizeof("expires") - 1, true);
	zend_string *property_expires_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zend_declare_typed_property(class_entry, property_expires_name, &property_expires_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_expires_class_DateTimeImmutable, 0, 0));
	zend_string_release_ex(property_expires_name, true);

	zval property_obtained_default_value;
	ZVAL_UNDEF(&property_obtained_default_value);
	zend_string *property_obtained_name = zend_string_init("obtained", sizeof("obtained") - 1, true);
	zend_string *property_obtained_class_DateTimeImmutable = zend_string_init("DateTimeImmutable", sizeof("DateTimeImmutable")-1, 1);
	zend_declare_typed_property(class_entry, property_obtained_name, &property_obtained_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_obtained_class_DateTimeImmutable, 0, 0));
	zend_string_release_ex(property_obtained_name, true);

	zval property_rosterOffset_default_value;
	ZVAL_UNDEF(&property_rosterOffset_default_value);
	zend_string *property_rosterOffset_name = zend_string_init("rosterOffset", sizeof("rosterOffset") - 1, true);
	zend_declare_typed_property(class_entry, property_rosterOffset_name, &property_rosterOffset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_rosterOffset_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__unserialize", sizeof("__unserialize") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__set_state", sizeof("__set_state") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
