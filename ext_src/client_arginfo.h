/* This is a generated file, edit client.stub.php instead.
 * Stub hash: af15867a5287b03337fb21f242eb4e39792a9f23 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_loginWithPassword, 0, 3, EpAccountTokens\\TokenPage, 0)
	ZEND_ARG_TYPE_INFO(0, passwordProfileId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_loginWithOidc, 0, 3, EpAccountTokens\\TokenPage, 0)
	ZEND_ARG_TYPE_INFO(0, authorizationCode, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, redirectUri, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, codeVerifier, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_loginWithOneTimePassword, 0, 3, EpAccountTokens\\TokenPage, 0)
	ZEND_ARG_TYPE_INFO(0, passwordProfileId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, oneTimePasswordToken, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_selfSignup, 0, 5, EpAccountTokens\\TokenPage, 0)
	ZEND_ARG_TYPE_INFO(0, passwordProfileId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, givenName, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, middleName, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, familyName, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_switchAccount, 0, 2, EpAccountTokens\\Token, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, heldToken, EpAccountTokens\\Token, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, accountId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rosterOffset, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_refresh, 0, 1, EpAccountTokens\\Token, 0)
	ZEND_ARG_OBJ_INFO(0, token, EpAccountTokens\\Token, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_listTokens, 0, 1, EpAccountTokens\\TokenPage, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, heldToken, EpAccountTokens\\Token, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, offset, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_nextPage, 0, 1, EpAccountTokens\\TokenPage, 1)
	ZEND_ARG_OBJ_INFO(0, page, EpAccountTokens\\TokenPage, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_TYPE_MASK_EX(arginfo_class_EpAccountTokensInterface_eachToken, 0, 1, Traversable, MAY_BE_ARRAY)
	ZEND_ARG_OBJ_INFO(0, page, EpAccountTokens\\TokenPage, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_beginOidc, 0, 2, EpAccountTokens\\OidcLogin, 0)
	ZEND_ARG_TYPE_INFO(0, authorizationEndpoint, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, redirectUri, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_STRING, 0, "\"account-management\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, scope, IS_STRING, 0, "\"openid email profile\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parameters, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_completeOidc, 0, 2, EpAccountTokens\\TokenPage, 0)
	ZEND_ARG_OBJ_INFO(0, login, EpAccountTokens\\OidcLogin, 0)
	ZEND_ARG_TYPE_INFO(0, callbackQuery, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokensInterface_requestOneTimePassword, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, realmId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, passwordProfileId, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, purpose, EpAccountTokens\\OneTimePasswordPurpose, 0, "EpAccountTokens\\OneTimePasswordPurpose::PasswordlessAuthentication")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_authenticationSettings, 0, 0, EpAccountTokens\\AuthenticationSettings, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokensInterface_oidcProfiles, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, realmId, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokensInterface_passwordProfiles arginfo_class_EpAccountTokensInterface_oidcProfiles

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_accessToken, 0, 0, EpAccountTokens\\AccessToken, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, renew, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokensInterface_headers, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, token, EpAccountTokens\\Token, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_send, 0, 1, EpAccountTokens\\HttpResponse, 0)
	ZEND_ARG_OBJ_INFO(0, request, EpAccountTokens\\HttpRequest, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, token, EpAccountTokens\\Token, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokensInterface_sendAll, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, requests, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, token, EpAccountTokens\\Token, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokensInterface_baseUri, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EpAccountTokensInterface_with, 0, 0, EpAccountTokensInterface, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxRetries, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, headers, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EpAccountTokens___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, grant, EpAccountTokens\\Grant, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUri, IS_STRING, 0, "EpAccountTokens::US_EAST")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 0, "5.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connectTimeout, IS_DOUBLE, 0, "2.0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxRetries, IS_LONG, 0, "2")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, caFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, proxy, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ipVersion, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, headers, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, userAgentSuffix, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lowercaseUsernames, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, cache, IS_OBJECT, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, observer, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, transport, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_EpAccountTokens_loginWithPassword arginfo_class_EpAccountTokensInterface_loginWithPassword

#define arginfo_class_EpAccountTokens_loginWithOidc arginfo_class_EpAccountTokensInterface_loginWithOidc

#define arginfo_class_EpAccountTokens_loginWithOneTimePassword arginfo_class_EpAccountTokensInterface_loginWithOneTimePassword

#define arginfo_class_EpAccountTokens_selfSignup arginfo_class_EpAccountTokensInterface_selfSignup

#define arginfo_class_EpAccountTokens_switchAccount arginfo_class_EpAccountTokensInterface_switchAccount

#define arginfo_class_EpAccountTokens_refresh arginfo_class_EpAccountTokensInterface_refresh

#define arginfo_class_EpAccountTokens_listTokens arginfo_class_EpAccountTokensInterface_listTokens

#define arginfo_class_EpAccountTokens_nextPage arginfo_class_EpAccountTokensInterface_nextPage

#define arginfo_class_EpAccountTokens_eachToken arginfo_class_EpAccountTokensInterface_eachToken

#define arginfo_class_EpAccountTokens_beginOidc arginfo_class_EpAccountTokensInterface_beginOidc

#define arginfo_class_EpAccountTokens_completeOidc arginfo_class_EpAccountTokensInterface_completeOidc

#define arginfo_class_EpAccountTokens_requestOneTimePassword arginfo_class_EpAccountTokensInterface_requestOneTimePassword

#define arginfo_class_EpAccountTokens_authenticationSettings arginfo_class_EpAccountTokensInterface_authenticationSettings

#define arginfo_class_EpAccountTokens_oidcProfiles arginfo_class_EpAccountTokensInterface_oidcProfiles

#define arginfo_class_EpAccountTokens_passwordProfiles arginfo_class_EpAccountTokensInterface_oidcProfiles

#define arginfo_class_EpAccountTokens_accessToken arginfo_class_EpAccountTokensInterface_accessToken

#define arginfo_class_EpAccountTokens_headers arginfo_class_EpAccountTokensInterface_headers

#define arginfo_class_EpAccountTokens_send arginfo_class_EpAccountTokensInterface_send

#define arginfo_class_EpAccountTokens_sendAll arginfo_class_EpAccountTokensInterface_sendAll

#define arginfo_class_EpAccountTokens_baseUri arginfo_class_EpAccountTokensInterface_baseUri

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_with, 0, 0, IS_STATIC, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxRetries, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, headers, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_flushConnections, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EpAccountTokens_status, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(EpAccountTokens, __construct);
ZEND_METHOD(EpAccountTokens, loginWithPassword);
ZEND_METHOD(EpAccountTokens, loginWithOidc);
ZEND_METHOD(EpAccountTokens, loginWithOneTimePassword);
ZEND_METHOD(EpAccountTokens, selfSignup);
ZEND_METHOD(EpAccountTokens, switchAccount);
ZEND_METHOD(EpAccountTokens, refresh);
ZEND_METHOD(EpAccountTokens, listTokens);
ZEND_METHOD(EpAccountTokens, nextPage);
ZEND_METHOD(EpAccountTokens, eachToken);
ZEND_METHOD(EpAccountTokens, beginOidc);
ZEND_METHOD(EpAccountTokens, completeOidc);
ZEND_METHOD(EpAccountTokens, requestOneTimePassword);
ZEND_METHOD(EpAccountTokens, authenticationSettings);
ZEND_METHOD(EpAccountTokens, oidcProfiles);
ZEND_METHOD(EpAccountTokens, passwordProfiles);
ZEND_METHOD(EpAccountTokens, accessToken);
ZEND_METHOD(EpAccountTokens, headers);
ZEND_METHOD(EpAccountTokens, send);
ZEND_METHOD(EpAccountTokens, sendAll);
ZEND_METHOD(EpAccountTokens, baseUri);
ZEND_METHOD(EpAccountTokens, with);
ZEND_METHOD(EpAccountTokens, flushConnections);
ZEND_METHOD(EpAccountTokens, status);

static const zend_function_entry class_EpAccountTokensInterface_methods[] = {
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("loginWithPassword", NULL, arginfo_class_EpAccountTokensInterface_loginWithPassword, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("loginWithPassword", NULL, arginfo_class_EpAccountTokensInterface_loginWithPassword, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("loginWithOidc", NULL, arginfo_class_EpAccountTokensInterface_loginWithOidc, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("loginWithOidc", NULL, arginfo_class_EpAccountTokensInterface_loginWithOidc, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("loginWithOneTimePassword", NULL, arginfo_class_EpAccountTokensInterface_loginWithOneTimePassword, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("loginWithOneTimePassword", NULL, arginfo_class_EpAccountTokensInterface_loginWithOneTimePassword, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("selfSignup", NULL, arginfo_class_EpAccountTokensInterface_selfSignup, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("selfSignup", NULL, arginfo_class_EpAccountTokensInterface_selfSignup, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("switchAccount", NULL, arginfo_class_EpAccountTokensInterface_switchAccount, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("switchAccount", NULL, arginfo_class_EpAccountTokensInterface_switchAccount, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("refresh", NULL, arginfo_class_EpAccountTokensInterface_refresh, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("refresh", NULL, arginfo_class_EpAccountTokensInterface_refresh, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("listTokens", NULL, arginfo_class_EpAccountTokensInterface_listTokens, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("listTokens", NULL, arginfo_class_EpAccountTokensInterface_listTokens, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("nextPage", NULL, arginfo_class_EpAccountTokensInterface_nextPage, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("nextPage", NULL, arginfo_class_EpAccountTokensInterface_nextPage, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("eachToken", NULL, arginfo_class_EpAccountTokensInterface_eachToken, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("eachToken", NULL, arginfo_class_EpAccountTokensInterface_eachToken, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("beginOidc", NULL, arginfo_class_EpAccountTokensInterface_beginOidc, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("beginOidc", NULL, arginfo_class_EpAccountTokensInterface_beginOidc, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("completeOidc", NULL, arginfo_class_EpAccountTokensInterface_completeOidc, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("completeOidc", NULL, arginfo_class_EpAccountTokensInterface_completeOidc, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("requestOneTimePassword", NULL, arginfo_class_EpAccountTokensInterface_requestOneTimePassword, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("requestOneTimePassword", NULL, arginfo_class_EpAccountTokensInterface_requestOneTimePassword, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("authenticationSettings", NULL, arginfo_class_EpAccountTokensInterface_authenticationSettings, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("authenticationSettings", NULL, arginfo_class_EpAccountTokensInterface_authenticationSettings, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("oidcProfiles", NULL, arginfo_class_EpAccountTokensInterface_oidcProfiles, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("oidcProfiles", NULL, arginfo_class_EpAccountTokensInterface_oidcProfiles, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("passwordProfiles", NULL, arginfo_class_EpAccountTokensInterface_passwordProfiles, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("passwordProfiles", NULL, arginfo_class_EpAccountTokensInterface_passwordProfiles, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("accessToken", NULL, arginfo_class_EpAccountTokensInterface_accessToken, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("accessToken", NULL, arginfo_class_EpAccountTokensInterface_accessToken, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("headers", NULL, arginfo_class_EpAccountTokensInterface_headers, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("headers", NULL, arginfo_class_EpAccountTokensInterface_headers, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("send", NULL, arginfo_class_EpAccountTokensInterface_send, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("send", NULL, arginfo_class_EpAccountTokensInterface_send, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("sendAll", NULL, arginfo_class_EpAccountTokensInterface_sendAll, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("sendAll", NULL, arginfo_class_EpAccountTokensInterface_sendAll, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("baseUri", NULL, arginfo_class_EpAccountTokensInterface_baseUri, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("baseUri", NULL, arginfo_class_EpAccountTokensInterface_baseUri, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY("with", NULL, arginfo_class_EpAccountTokensInterface_with, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT, NULL, NULL)
#else
	ZEND_RAW_FENTRY("with", NULL, arginfo_class_EpAccountTokensInterface_with, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
#endif
	ZEND_FE_END
};

static const zend_function_entry class_EpAccountTokens_methods[] = {
	ZEND_ME(EpAccountTokens, __construct, arginfo_class_EpAccountTokens___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, loginWithPassword, arginfo_class_EpAccountTokens_loginWithPassword, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, loginWithOidc, arginfo_class_EpAccountTokens_loginWithOidc, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, loginWithOneTimePassword, arginfo_class_EpAccountTokens_loginWithOneTimePassword, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, selfSignup, arginfo_class_EpAccountTokens_selfSignup, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, switchAccount, arginfo_class_EpAccountTokens_switchAccount, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, refresh, arginfo_class_EpAccountTokens_refresh, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, listTokens, arginfo_class_EpAccountTokens_listTokens, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, nextPage, arginfo_class_EpAccountTokens_nextPage, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, eachToken, arginfo_class_EpAccountTokens_eachToken, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, beginOidc, arginfo_class_EpAccountTokens_beginOidc, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, completeOidc, arginfo_class_EpAccountTokens_completeOidc, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, requestOneTimePassword, arginfo_class_EpAccountTokens_requestOneTimePassword, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, authenticationSettings, arginfo_class_EpAccountTokens_authenticationSettings, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, oidcProfiles, arginfo_class_EpAccountTokens_oidcProfiles, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, passwordProfiles, arginfo_class_EpAccountTokens_passwordProfiles, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, accessToken, arginfo_class_EpAccountTokens_accessToken, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, headers, arginfo_class_EpAccountTokens_headers, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, send, arginfo_class_EpAccountTokens_send, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, sendAll, arginfo_class_EpAccountTokens_sendAll, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, baseUri, arginfo_class_EpAccountTokens_baseUri, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, with, arginfo_class_EpAccountTokens_with, ZEND_ACC_PUBLIC)
	ZEND_ME(EpAccountTokens, flushConnections, arginfo_class_EpAccountTokens_flushConnections, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EpAccountTokens, status, arginfo_class_EpAccountTokens_status, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EpAccountTokensInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "EpAccountTokensInterface", class_EpAccountTokensInterface_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithpassword", sizeof("loginwithpassword") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithoidc", sizeof("loginwithoidc") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithoidc", sizeof("loginwithoidc") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithonetimepassword", sizeof("loginwithonetimepassword") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "selfsignup", sizeof("selfsignup") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "switchaccount", sizeof("switchaccount") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listtokens", sizeof("listtokens") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "completeoidc", sizeof("completeoidc") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_EpAccountTokens(zend_class_entry *class_entry_EpAccountTokensInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "EpAccountTokens", class_EpAccountTokens_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif
	zend_class_implements(class_entry, 1, class_entry_EpAccountTokensInterface);

	zval const_US_EAST_value;
	zend_string *const_US_EAST_value_str = zend_string_init("https://useast.api.elasticpath.com", strlen("https://useast.api.elasticpath.com"), 1);
	ZVAL_STR(&const_US_EAST_value, const_US_EAST_value_str);
	zend_string *const_US_EAST_name = zend_string_init_interned("US_EAST", sizeof("US_EAST") - 1, true);
	zend_declare_class_constant_ex(class_entry, const_US_EAST_name, &const_US_EAST_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release_ex(const_US_EAST_name, true);

	zval const_EU_WEST_value;
	zend_string *const_EU_WEST_value_str = zend_string_init("https://euwest.api.elasticpath.com", strlen("https://euwest.api.elasticpath.com"), 1);
	ZVAL_STR(&const_EU_WEST_value, const_EU_WEST_value_str);
	zend_string *const_EU_WEST_name = zend_string_init_interned("EU_WEST", sizeof("EU_WEST") - 1, true);
	zend_declare_class_constant_ex(class_entry, const_EU_WEST_name, &const_EU_WEST_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release_ex(const_EU_WEST_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithpassword", sizeof("loginwithpassword") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithoidc", sizeof("loginwithoidc") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithoidc", sizeof("loginwithoidc") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "loginwithonetimepassword", sizeof("loginwithonetimepassword") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "selfsignup", sizeof("selfsignup") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "switchaccount", sizeof("switchaccount") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listtokens", sizeof("listtokens") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "completeoidc", sizeof("completeoidc") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
