/* This is a generated file, edit token_page.stub.php instead.
 * Stub hash: 18433df0201816aa125e84cd324dc21c4360e40e */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens_TokenPage___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, tokens, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, accountMemberId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, offset, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, totalAccounts, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageCurrent, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pageTotal, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, links, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_TokenPage_find, 0, 1, EpAccountTokens\\Token, 1)
	ZEND_ARG_TYPE_INFO(0, accountId, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_TokenPage_accountNames, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_TokenPage_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokens_TokenPage_getIterator, 0, 0, Iterator, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(EpAccountTokens_TokenPage, __construct);
ZEND_METHOD(EpAccountTokens_TokenPage, find);
ZEND_METHOD(EpAccountTokens_TokenPage, accountNames);
ZEND_METHOD(EpAccountTokens_TokenPage, count);
ZEND_METHOD(EpAccountTokens_TokenPage, getIterator);

static const zend_function_entry class_EpAccountTokens_TokenPage_methods[] = {
	ZEND_ME(EpAccountTokens_TokenPage, __construct, arginfo_class_EpAccountTokens_TokenPage___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenPage, find, arginfo_class_EpAccountTokens_TokenPage_find, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenPage, accountNames, arginfo_class_EpAccountTokens_TokenPage_accountNames, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenPage, count, arginfo_class_EpAccountTokens_TokenPage_count, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens_TokenPage, getIterator, arginfo_class_EpAccountTokens_TokenPage_getIterator, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokens_TokenPage(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EpAccountTokens", "TokenPage", class_EpAccountTokens_TokenPage_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif
	zend_class_implements(class_entry, 2, class_entry_IteratorAggregate, class_entry_Countable);

	zval property_tokens_default_value;
	ZVAL_UNDEF(&property_tokens_default_value);
	zend_string *property_tokens_name = zend_string_init("tokens", sizeof("tokens") - 1, true);
	zend_declare_typed_property(class_entry, property_tokens_name, &property_tokens_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_tokens_name, true);

	zval property_accountMemberId_default_value;
	ZVAL_UNDEF(&property_accountMemberId_default_value);
	zend_string *property_accountMemberId_name = zend_string_init("accountMemberId", sizeof("accountMemberId") - 1, true);
	zend_declare_typed_property(class_entry, property_accountMemberId_name, &property_accountMemberId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_accountMemberId_name, true);

	zval property_limit_default_value;
	ZVAL_UNDEF(&property_limit_default_value);
	zend_string *property_limit_name = zend_string_init("limit", sizeof("limit") - 1, true);
	zend_declare_typed_property(class_entry, property_limit_name, &property_limit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_limit_name, true);

	zval property_offset_default_value;
	ZVAL_UNDEF(&property_offset_default_value);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, true);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_offset_name, true);

	zval property_totalAccounts_default_value;
	ZVAL_UNDEF(&property_totalAccounts_default_value);
	zend_string *property_totalAccounts_name = zend_string_init("totalAccounts", sizeof("totalAccounts") - 1, true);
	zend_declare_typed_property(class_entry, property_totalAccounts_name, &property_totalAccounts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_totalAccounts_name, true);

	zval property_pageCurrent_default_value;
	ZVAL_UNDEF(&property_pageCurrent_default_value);
	zend_string *property_pageCurrent_name = zend_string_init("pageCurrent", sizeof("pageCurrent") - 1, true);
	zend_declare_typed_property(class_entry, property_pageCurrent_name, &property_pageCurrent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_pageCurrent_name, true);

	zval property_pageTotal_default_value;
	ZVAL_UNDEF(&property_pageTotal_default_value);
	zend_string *property_pageTotal_name = zend_string_init("pageTotal", sizeof("pageTotal") - 1, true);
	zend_declare_typed_property(class_entry, property_pageTotal_name, &property_pageTotal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_pageTotal_name, true);

	zval property_links_default_value;
	ZVAL_UNDEF(&property_links_default_value);
	zend_string *property_links_name = zend_string_init("links", sizeof("links") - 1, true);
	zend_declare_typed_property(class_entry, property_links_name, &property_links_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_links_name, true);

	return class_entry;
}
