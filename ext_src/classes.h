/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The classes: their entries, what their objects hold, and how the files of other classes make and read them. One section for
 * each file.
 */

#ifndef EP_CLASSES_H
#define EP_CLASSES_H

#include "values.h"

/* --- class entries: set once in MINIT */

extern zend_class_entry *ep_ce_client;
extern zend_class_entry *ep_ce_token;
extern zend_class_entry *ep_ce_token_page;
extern zend_class_entry *ep_ce_access_token;
extern zend_class_entry *ep_ce_grant;
extern zend_class_entry *ep_ce_transfer;
extern zend_class_entry *ep_ce_oidc_login;
extern zend_class_entry *ep_ce_one_time_password_purpose;
extern zend_class_entry *ep_ce_http_request;
extern zend_class_entry *ep_ce_http_response;
extern zend_class_entry *ep_ce_token_iterator;
extern zend_class_entry *ep_ce_api_error;
extern zend_class_entry *ep_ce_error;
extern zend_class_entry *ep_ce_oidc_exception;
/* The exception classes of EP_FAILURES, by kind. */
extern zend_class_entry *ep_ce_failure[EP_FAILURE_COUNT];

void ep_register_client(void);
void ep_register_token(void);
void ep_register_token_page(void);
void ep_register_access_token(void);
void ep_register_grant(void);
void ep_register_transfer(void);
void ep_register_oidc_login(void);
void ep_register_profiles(void);
void ep_register_http_message(void);
void ep_register_token_iterator(void);
void ep_register_exceptions(void);

/* --- methods.c */

/* Makes every method's frame hold its object. To be called at the end of MINIT, when all classes are registered. */
void ep_methods_hold_object(int module_number);

/*
 * What the objects hold in addition to their declared properties. Each struct is its class's alone to fill. `std` is its last
 * member, since the declared properties stand behind it; ep_..._object_from() finds the struct of an object.
 *
 * An object need not have been constructed: PDO, Reflection and extensions that unserialize make objects without calling a
 * constructor. The comment of each struct says how to tell such an object.
 */

/* --- token.c */

typedef struct ep_token_object {
	zend_string *token; /* NULL: not constructed */
	ep_date expires;
	ep_date obtained;
	zend_object std;
} ep_token_object;

static inline ep_token_object *ep_token_object_from(const zend_object *object)
{
	return (ep_token_object *)((char *)object - offsetof(ep_token_object, std));
}

void ep_token_create(
	zval *value, const ep_account_token *token, ep_text account_member_id, ep_time obtained, ep_number roster_offset);
/* The Token in a value that a user may have put there; NULL where it is none, or one that was not constructed. */
zend_object *ep_token_of(zval *value);
zend_string *ep_token_account_id(const zend_object *token);
zend_string *ep_token_account_name(const zend_object *token);
/* Not known where the property holds no offset that can be asked for. */
ep_number ep_token_roster_offset(const zend_object *token);

/* --- token_page.c */

/* What paging needs of a TokenPage. It is valid as long as the page lives and no PHP code runs. */
typedef struct ep_page_view {
	HashTable *tokens;
	zend_long asked_offset; /* the one in the request for the page; of a page that a shop made, its `offset` */
	ep_number limit, total_accounts;
} ep_page_view;

/* Takes over the array of tokens. */
void ep_token_page_create(zval *value, zval *tokens, const ep_page *page, int asked_offset);
bool ep_token_page_is_constructed(const zend_object *page);
ep_page_view ep_token_page_view(const zend_object *page);

/* --- token_iterator.c */

void ep_token_iterator_create(zval *value, zend_object *client, zend_object *page);

/* --- access_token.c */

/* A bearer and what is known of its life. Owner: the struct it stands in; freed by ep_bearer_free(), which wipes it. */
typedef struct ep_bearer {
	ep_buffer token;
	ep_lifetime lifetime;
} ep_bearer;

typedef struct ep_access_token_object {
	zend_string *token; /* NULL: not constructed */
	ep_date expires;
	bool has_end;
	zend_object std;
} ep_access_token_object;

static inline ep_access_token_object *ep_access_token_object_from(const zend_object *object)
{
	return (ep_access_token_object *)((char *)object - offsetof(ep_access_token_object, std));
}

void ep_access_token_create(zval *value, const ep_bearer *bearer);

/* --- grant.c */

typedef enum ep_grant_kind {
	EP_GRANT_NONE, /* not made by a factory */
	EP_GRANT_IMPLICIT,
	EP_GRANT_CLIENT_CREDENTIALS,
	EP_GRANT_BEARER,
	EP_GRANT_CALLBACK,
} ep_grant_kind;

typedef struct ep_grant_object {
	ep_grant_kind kind;
	zend_string *client_id;
	zend_string *secret; /* the client's secret, or the bearer */
	ep_callable callback;
	zend_object *kept;         /* the callback's last AccessToken that has an end; NULL: none */
	ep_lifetime kept_lifetime; /* of that */
	zend_object std;
} ep_grant_object;

static inline ep_grant_object *ep_grant_object_from(const zend_object *object)
{
	return (ep_grant_object *)((char *)object - offsetof(ep_grant_object, std));
}

/* --- client.c, and client_settings.c for the constructor's arguments */

typedef struct ep_client_object {
	ep_settings settings;
	zend_object *grant;          /* NULL: not constructed */
	ep_identity bearer_identity; /* of the bearer that the service issues for origin and grant */
	ep_bearer transport_bearer;  /* issued through `transport`, and so of no use to clients of another one */
	zend_object *cache;          /* NULL: none */
	ep_callable observer;
	ep_callable transport;
	zend_object std;
} ep_client_object;

static inline ep_client_object *ep_client_object_from(const zend_object *object)
{
	return (ep_client_object *)((char *)object - offsetof(ep_client_object, std));
}

/* The constructor's arguments, as they were given. */
typedef struct ep_client_arguments {
	zend_object *grant;
	zend_string *base_uri, *ca_file, *proxy, *user_agent_suffix;
	double timeout, connect_timeout;
	zend_long max_retries, ip_version;
	bool any_ip_version, lowercase_usernames;
	HashTable *headers;
	zend_object *cache;
} ep_client_arguments;

/* Checks the arguments and makes the settings of them. False: an error was thrown. The settings are to be freed in any case. */
bool ep_settings_set_up(ep_settings *settings, const ep_client_arguments *arguments);
/* Lays headers over those that are set. False: an error was thrown. */
bool ep_settings_set_headers(ep_settings *settings, uint32_t arg_num, HashTable *headers);

/* The settings of php.ini that name certificate authorities; NULL: the source is not one of them. */
extern const char *const ep_trust_ini_names[EP_TRUST_SOURCE_COUNT];

/* --- oidc_login.c */

typedef struct ep_oidc_login_object {
	zend_string *code_verifier; /* NULL: not constructed */
	ep_date created_at;
	zend_object std;
} ep_oidc_login_object;

static inline ep_oidc_login_object *ep_oidc_login_object_from(const zend_object *object)
{
	return (ep_oidc_login_object *)((char *)object - offsetof(ep_oidc_login_object, std));
}

/* Arguments of beginOidc(), checked. */
typedef struct ep_oidc_params {
	zend_string *authorization_endpoint, *redirect_uri, *client_id, *scope;
	HashTable *parameters;
} ep_oidc_params;

/* What a good callback is redeemed with, as references of its own: what runs in a call may change the login, and the query. */
typedef struct ep_oidc_callback {
	zend_string *code, *redirect_uri, *code_verifier;
} ep_oidc_callback;

/* Both throw where they return false. */
bool ep_oidc_check_url(uint32_t arg_num, const zend_string *url);
bool ep_oidc_check_parameters(uint32_t arg_num, HashTable *parameters);
/* Makes an OidcLogin. Its URL is composed in the buffer, which belongs to a call, so that a bail-out loses nothing. */
void ep_oidc_begin(zval *value, const ep_oidc_params *params, ep_buffer *url);
/* Looks whether the query is a good answer to the login. False: an exception was thrown, and there is nothing to release. */
bool ep_oidc_check_callback(const zend_object *login, HashTable *query, ep_oidc_callback *callback);
void ep_oidc_callback_release(ep_oidc_callback *callback);

/* --- profiles.c */

/* Makes an object of the resource's class. */
void ep_resource_create(zval *value, ep_resource_id id, const ep_resource *resource);

/* --- http_message.c */

typedef struct ep_http_request_object {
	HashTable *headers; /* NULL: not constructed */
	zend_string *body;
	zend_object std;
} ep_http_request_object;

typedef struct ep_http_response_object {
	zend_string *body;  /* NULL: not constructed */
	HashTable *secrets; /* those of the request, as strings, where the reply repeats one; NULL: there are none to be kept back */
	int attempts;       /* at the request, the one that was answered included */
	zend_object std;
} ep_http_response_object;

static inline ep_http_request_object *ep_http_request_object_from(const zend_object *object)
{
	return (ep_http_request_object *)((char *)object - offsetof(ep_http_request_object, std));
}

static inline ep_http_response_object *ep_http_response_object_from(const zend_object *object)
{
	return (ep_http_response_object *)((char *)object - offsetof(ep_http_response_object, std));
}

/* The first declared properties of HttpResponse, in the stub's order; the body is virtual. */
enum {
	EP_RESPONSE_SLOT_STATUS,
	EP_RESPONSE_SLOT_HEADERS,
};

/* Makes the HttpRequest that a transport is given, with the time that it has. */
void ep_http_request_create(zval *value, const ep_request *request, int64_t timeout_ms);
/* Makes a constructed HttpRequest without a timeout anew. A clone would share what PHP code has made a reference of, past
   readonly, and change with it. */
zend_object *ep_http_request_copy(const zend_object *request);
/* Makes a HttpResponse, to which the headers and the body belong afterwards. */
void ep_http_response_create(zval *value, zend_long status, HashTable *headers, zend_string *body);
/* Notes what throw() tells of the request that the attempt has answered, and what it must not tell. */
void ep_http_response_note_request(zend_object *response, const ep_attempt *attempt, int attempts);
/* Has the attempt read the response's headers. False: they are longer than those of a reply may be. */
bool ep_http_response_read_headers(const zend_object *response, ep_attempt *attempt);

enum { EP_SHOP_ERROR_SIZE = EP_TEXT_ERROR_SIZE + EP_MAX_ID + 32 };

/*
 * Reads a request that a shop wants to have sent, into `shop` and the headers that this points to. What is read is valid as long
 * as the object, and as no PHP code runs. False where it cannot be sent: `error` says why, and quotes no value.
 */
bool ep_http_request_read(const zend_object *request, const char *origin, ep_shop_request *shop,
	ep_header headers[EP_MAX_OWN_HEADERS], char error[EP_SHOP_ERROR_SIZE]);
/* Reads again what has been read by the former, with the same result as long as the object is the same. */
void ep_http_request_read_checked(const zend_object *request, ep_shop_request *shop, ep_header headers[EP_MAX_OWN_HEADERS]);

/* --- exceptions.c: what an exception carries, for constructors and throw.c */

void ep_exception_set_message(zend_object *exception, zend_string *message, zend_long code, zend_object *previous);
void ep_api_exception_fill(
	zend_object *exception, zend_long status, zval *errors, zend_string *request_id, ep_number retry_after, zend_long attempts);
void ep_transport_exception_fill(zend_object *exception, zend_long curl_code, bool sent, zend_long attempts, double elapsed);
void ep_api_error_create(zval *value, zend_string *title, ep_number status, zend_string *detail);

#endif
