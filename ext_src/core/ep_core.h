/*
 * The core: requests, attempts and replies of the account-member token API, in plain C without a Zend type.
 *
 * It never calls PHP and never loops: an attempt is begun, stepped and finished, and between the steps the caller may do as
 * it likes.
 */

#ifndef EP_CORE_H
#define EP_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <curl/curl.h>

/* Caps on what is read and sent, in bytes unless said otherwise. */
enum {
	EP_MAX_REPLY = 1024 * 1024,
	EP_MAX_REPLY_HEADERS = 64 * 1024,
	EP_MAX_REPLY_DEPTH = 16,     /* objects and arrays within each other, the outermost included */
	EP_MAX_REPLY_VALUES = 32768, /* of JSON: the tree of a reply is many times as large as its text */
	EP_MAX_REPLY_TOKENS = 1000,  /* tokens */
	EP_MAX_REPLY_ERRORS = 100,   /* errors */
	EP_MAX_REPLY_TEXT = 4096,    /* of an error's title or detail */
	EP_MAX_REQUEST = 1024 * 1024,
	EP_MAX_TOKEN = 16384,
	EP_MAX_ID = 255,
	EP_MAX_LIMIT = 100,    /* tokens a page */
	EP_MAX_OFFSET = 10000, /* accounts */
	EP_MAX_RETRIES = 10,
	EP_MAX_RETRY_AFTER = INT32_MAX, /* seconds */
};

/* --- what the core asks of its surroundings: the only calls upwards */

typedef struct ep_platform {
	int64_t (*now)(void);    /* monotonic, milliseconds; runs on while the machine sleeps */
	double (*random)(void);  /* evenly distributed, at least 0 and below 1 */
	int64_t (*now_us)(void); /* the same clock in microseconds */
} ep_platform;

/* --- text.c ------------------------------------------------------------------------------------------------------ */

/* Text that somebody else owns. Not NUL-terminated; `data` is NULL where there is none. */
typedef struct ep_text {
	const char *data;
	size_t len;
} ep_text;

typedef enum ep_shape {
	EP_SHAPE_UTF8,     /* any */
	EP_SHAPE_TEXT,     /* UTF-8 without NUL, CR, LF */
	EP_SHAPE_VCHAR,    /* 0x21 to 0x7E */
	EP_SHAPE_HEADER,   /* 0x20 to 0x7E, no space at either end */
	EP_SHAPE_VERIFIER, /* A-Z a-z 0-9 - . _ ~ */
	EP_SHAPE_PATH_ID,  /* A-Z a-z 0-9 - _ */
} ep_shape;

typedef struct ep_rule {
	ep_shape shape;
	size_t min, max;
} ep_rule;

enum { EP_TEXT_ERROR_SIZE = 80 };

ep_text ep_text_of(const char *string);
bool ep_text_equals(ep_text text, const char *string);
bool ep_text_equals_nocase(ep_text text, const char *string);
bool ep_text_is_utf8(ep_text text);
/* The length of the UTF-8 character at p, at most `left`, which is 1 or more; 0: what stands there is none. */
size_t ep_text_utf8_len(const unsigned char *p, size_t left);
/* How many bytes at the start are of that range, which is within ASCII. */
size_t ep_text_run(ep_text text, unsigned char lowest, unsigned char highest);

/* True if the text keeps the rule; else `error` says what it must be, to follow a name, and never holds the text. */
bool ep_text_check(ep_text text, const ep_rule *rule, char error[EP_TEXT_ERROR_SIZE]);

extern const ep_rule ep_rule_any;
extern const ep_rule ep_rule_account_id;
extern const ep_rule ep_rule_token;
extern const ep_rule ep_rule_client_id;
extern const ep_rule ep_rule_client_secret;
extern const ep_rule ep_rule_path_id;
extern const ep_rule ep_rule_username;
extern const ep_rule ep_rule_url;
extern const ep_rule ep_rule_header_value;
extern const ep_rule ep_rule_user_agent_suffix;

/* --- buffer.c ---------------------------------------------------------------------------------------------------- */

/* Bytes on the heap, overwritten before they are given back. Owner: the struct it stands in; freed by ep_buffer_free(). */
typedef struct ep_buffer {
	char *data; /* always followed by a NUL that `len` does not count; NULL while nothing was appended */
	size_t len;
	size_t capacity;
	size_t limit; /* the most it may hold */
	bool failed;  /* something did not fit, or memory ran out: what it holds is incomplete */
} ep_buffer;

void ep_wipe(void *bytes, size_t len);
void ep_buffer_init(ep_buffer *buffer, size_t limit);
/* Makes room for what is expected, if it may be held: growing copies, and wipes what it leaves. */
void ep_buffer_reserve(ep_buffer *buffer, size_t len);
void ep_buffer_append(ep_buffer *buffer, ep_text text);
void ep_buffer_append_string(ep_buffer *buffer, const char *string);
void ep_buffer_append_json(ep_buffer *buffer, ep_text text);         /* as a JSON string, quotes included */
void ep_buffer_append_json_content(ep_buffer *buffer, ep_text text); /* without the quotes */
void ep_buffer_append_form(ep_buffer *buffer, ep_text text);         /* as a form value, percent-encoded */
/* The text with each secret in it replaced, cut to `max` bytes at a character. */
void ep_buffer_append_scrubbed(ep_buffer *buffer, ep_text text, const ep_text *secrets, size_t secret_count, size_t max);
ep_text ep_buffer_text(const ep_buffer *buffer);
void ep_buffer_free(ep_buffer *buffer);

/* A NUL-terminated copy on the heap; NULL when memory ran out. */
char *ep_copy(ep_text text);
void ep_free_secret(char *string);

/* --- timestamp.c ------------------------------------------------------------------------------------------------- */

/* A moment of the years 1970 to 9999, in UTC. */
typedef struct ep_time {
	int64_t seconds; /* since 1970-01-01T00:00:00Z */
	int32_t micros;
} ep_time;

typedef enum ep_time_form {
	EP_TIME_STORED, /* 2024-06-27T23:45:24.070Z */
	EP_TIME_OFFSET, /* 2024-06-27T23:45:24.070123+00:00, which PHP's date parser reads at a tenth of the cost of Z */
} ep_time_form;

#define EP_LAST_SECOND INT64_C(253402300799) /* 9999-12-31T23:59:59Z */

enum { EP_TIME_SIZE = 40 };

bool ep_time_of_epoch(int64_t seconds, ep_time *time);
/* RFC 3339, or epoch seconds in digits. */
bool ep_time_parse(ep_text text, ep_time *time);
bool ep_time_parse_rfc3339(ep_text text, ep_time *time);
void ep_time_format(ep_time time, ep_time_form form, char out[EP_TIME_SIZE]);
/* < 0, 0, > 0 as a is before, at or after b. */
int ep_time_compare(ep_time a, ep_time b);

/* --- lifetime.c -------------------------------------------------------------------------------------------------- */

/* Two readings of the same moment. */
typedef struct ep_clock {
	int64_t wall_ms;      /* since 1970; may be set at any time */
	int64_t monotonic_ms; /* since some fixed moment; cannot be set, and runs on while the machine sleeps */
} ep_clock;

/* How long a bearer lives. Both clocks hold its end, and the earlier one counts: a wall clock that is set back must not
   lengthen its life. */
typedef struct ep_lifetime {
	bool known;                /* false: nobody said when it ends, so it is taken to be valid */
	int64_t end;               /* epoch seconds */
	int64_t monotonic_end_ms;  /* the same moment */
	int64_t renewal_margin_ms; /* how long before the end it is to be renewed */
	int64_t next_renewal_ms;   /* by the monotonic clock: no renewal before it, since one has been asked for */
} ep_lifetime;

/* The life of a bearer that was `obtained` and ends at these epoch seconds. `random`, from 0 to 1, chooses where in the last
   5 to 10 % of it the bearer is renewed. */
void ep_lifetime_begin(ep_lifetime *lifetime, int64_t obtained, int64_t end, ep_clock now, double random);
/* Milliseconds until the end: 0 or less once it has come, INT64_MAX where it is not known. */
int64_t ep_lifetime_ms_left(const ep_lifetime *lifetime, ep_clock now);
bool ep_lifetime_is_renewal_due(const ep_lifetime *lifetime, ep_clock now);
/* No renewal is due in the next 30 to 60 seconds; `random` chooses how many. */
void ep_lifetime_postpone_renewal(ep_lifetime *lifetime, ep_clock now, double random);

/* --- url.c ------------------------------------------------------------------------------------------------------- */

/* A copy of the origin without a slash at the end, NULL if the text is not an allowed one; then `error` says what it must be. */
char *ep_url_origin(ep_text text, char error[EP_TEXT_ERROR_SIZE]);
bool ep_url_is_plain(const char *origin);
bool ep_url_is_proxy(ep_text text);
bool ep_url_is_encrypted(const char *proxy);
/* An absolute https URL of a page, or http to this machine. */
bool ep_url_is_page(ep_text text);
bool ep_url_has_fragment(ep_text text);
/* Whether both are URLs with the same host, case aside. */
bool ep_url_same_host(ep_text a, ep_text b);
/* Appends "?name=value", or "&name=value" where there is a query already. */
void ep_url_append_parameter(ep_buffer *url, const char *name, ep_text value);

/* --- trust.c ----------------------------------------------------------------------------------------------------- */

/* Who named the authorities. */
typedef enum ep_trust_source {
	EP_TRUST_SYSTEM, /* nobody: libcurl's defaults */
	EP_TRUST_CA_FILE,
	EP_TRUST_INI_CURL_CAINFO,
	EP_TRUST_INI_OPENSSL_CAFILE,
	EP_TRUST_INI_OPENSSL_CAPATH,
	EP_TRUST_SOURCE_COUNT
} ep_trust_source;

/* The certificate authorities to trust: those of the directory or those of the file, never both at once. The system may have
   both; then the directory is asked first, and the file where it does not know an issuer. Both NULL: what the TLS library
   trusts by itself. Strings: malloc. */
typedef struct ep_trust {
	char *ca_file; /* PEM */
	char *ca_path; /* hashed directory */
	ep_trust_source source;
} ep_trust;

/* The system's trust, by directory where it is hashed: a first connection then reads one certificate and not the whole bundle. */
bool ep_trust_of_system(ep_trust *trust);
bool ep_trust_copy(ep_trust *copy, const ep_trust *trust);
void ep_trust_free(ep_trust *trust);

/* Makes libcurl trust the file or the directory alone, for the server and for a proxy alike. False: this libcurl lacks an
   option that is needed. */
bool ep_trust_apply(CURL *easy, const ep_trust *trust, bool by_file);
/* What OpenSSL's X509_V_… says of the certificate of the server, or of the proxy; -1 where another library verifies. */
long ep_trust_verify_result(CURL *easy, bool of_proxy);

/* --- request.c: settings ----------------------------------------------------------------------------------------- */

/* The headers that a shop may set, in the order in which they are sent. */
enum { EP_EXTRA_HEADER_COUNT = 8 };
extern const char *const ep_extra_header_names[EP_EXTRA_HEADER_COUNT];

/* The index of a header of that name, case aside; -1: not one that may be set. */
int ep_extra_header_index(ep_text name);

/* A hash of everything that makes two connections, or two bearers, interchangeable. */
typedef struct ep_identity {
	unsigned char digest[32];
} ep_identity;

/* What all requests of a client share. Owner: the client object, from its construction to its end. Strings: malloc. */
typedef struct ep_settings {
	char *origin; /* "https://host[:port]" */
	char *user_agent;
	char *proxy; /* URL, may hold credentials; NULL: none */
	ep_trust trust;
	char *extra_headers[EP_EXTRA_HEADER_COUNT]; /* values; NULL: not sent */
	int ip_version;                             /* 4, 6, 0: either */
	int64_t timeout_ms;                         /* of a method call */
	int64_t connect_timeout_ms;                 /* of a connection */
	int max_retries;
	bool lowercase_usernames;
	ep_identity identity; /* of a connection: origin, proxy with its credentials, trust, IP version */
} ep_settings;

/* False when memory ran out; the copy is to be freed in any case. */
bool ep_settings_copy(ep_settings *copy, const ep_settings *settings);
void ep_settings_free(ep_settings *settings);

/* --- mechanism.c ------------------------------------------------------------------------------------------------- */

/* What a request carries, and so how it may be repeated. */
typedef enum ep_credential {
	EP_CREDENTIAL_CLIENT,     /* the shop's own: the bearer request */
	EP_CREDENTIAL_NONE,       /* nothing but the bearer: discovery */
	EP_CREDENTIAL_PASSWORD,   /* a lock-out after repeated wrong ones must be feared */
	EP_CREDENTIAL_HELD_TOKEN, /* good for any number of calls */
	EP_CREDENTIAL_USERNAME,   /* the request for a one-time password: each one is a mail to the shopper */
	EP_CREDENTIAL_SINGLE_USE, /* gone once the service has read it */
	EP_CREDENTIAL_COUNT
} ep_credential;

#define EP_TOKEN_TYPE   "account_management_authentication_token"
#define EP_TOKEN_HEADER "EP-Account-Management-Authentication-Token"

typedef enum ep_mechanism_id {
	EP_MECHANISM_OIDC,
	EP_MECHANISM_PASSWORD,
	EP_MECHANISM_PASSWORDLESS,
	EP_MECHANISM_SELF_SIGNUP,
	EP_MECHANISM_SWITCH,
	EP_MECHANISM_COUNT
} ep_mechanism_id;

enum { EP_MAX_FIELDS = 8 };

typedef struct ep_field {
	const char *name; /* the API's key */
	ep_rule rule;
	bool secret;
	bool username;
} ep_field;

typedef struct ep_mechanism {
	const char *name; /* the API's authentication_mechanism */
	ep_credential credential;
	const char *outcome_unknown_advice;        /* what to do when a single-use credential may have been used up */
	const ep_field *fields[EP_MAX_FIELDS + 1]; /* in the order of the method's parameters; NULL ends the list */
} ep_mechanism;

const ep_mechanism *ep_mechanism_of(ep_mechanism_id id);

/* --- request.c --------------------------------------------------------------------------------------------------- */

enum {
	EP_MAX_HEADERS = 8 + EP_EXTRA_HEADER_COUNT,
	EP_MAX_SECRETS = 8,
};

/* One HTTP request, ready to be sent as often as it may be. Owner: the call; freed by ep_request_free(), which wipes it. */
typedef struct ep_request {
	const char *method;
	ep_buffer target;              /* path, and of the query the paging alone: fit for messages and the observer */
	int success[4];                /* the statuses of a good answer; 0 ends the list */
	const ep_mechanism *mechanism; /* NULL: no tokens are asked for */
	ep_credential credential;
	ep_buffer url;
	ep_buffer headers; /* "Name: value" and a NUL, one after another */
	size_t header_count;
	ep_buffer body;
	ep_buffer escapes;               /* the secrets as the body has them, where that differs */
	ep_text secrets[EP_MAX_SECRETS]; /* what must not come back in an error: the caller's texts, and those in `escapes` */
	size_t secret_count;
} ep_request;

typedef struct ep_login {
	ep_mechanism_id mechanism;
	ep_text values[EP_MAX_FIELDS]; /* in the order of the mechanism's fields; data NULL: left out */
	ep_text held_token;            /* data NULL: none */
	int limit, offset;             /* 0: not sent */
} ep_login;

typedef enum ep_resource_id {
	EP_RESOURCE_SETTINGS,
	EP_RESOURCE_OIDC_PROFILES,
	EP_RESOURCE_PASSWORD_PROFILES,
	EP_RESOURCE_COUNT
} ep_resource_id;

typedef struct ep_discovery {
	ep_resource_id resource;
	ep_text realm_id; /* data NULL: the resource has none */
	int limit, offset;
} ep_discovery;

typedef struct ep_one_time_password_params {
	ep_text realm_id, profile_id, username, purpose;
} ep_one_time_password_params;

/* All return false when memory ran out. The request is to be freed in any case. */
bool ep_request_tokens(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_login *login);
bool ep_request_bearer(ep_request *request, const ep_settings *settings, ep_text client_id, ep_text client_secret);
bool ep_request_discovery(ep_request *request, const ep_settings *settings, ep_text bearer, const ep_discovery *discovery);
bool ep_request_one_time_password(
	ep_request *request, const ep_settings *settings, ep_text bearer, const ep_one_time_password_params *params);
/* Whether the text holds one of the request's secrets. */
bool ep_request_leaks_into(const ep_request *request, ep_text text);
/* Whether libcurl may send it again by itself. */
bool ep_request_is_repeatable(const ep_request *request);
bool ep_request_is_success(const ep_request *request, long status);
void ep_request_free(ep_request *request);

/* --- pool.c ------------------------------------------------------------------------------------------------------ */

struct ep_pool;

/* A libcurl handle with a multi of its own, and the connection they keep. Owner: the pool while idle, the attempt while
   borrowed. */
typedef struct ep_connection {
	struct ep_connection *next;
	struct ep_pool *pool;
	ep_identity identity;
	CURL *easy;
	CURLM *multi;
	curl_socket_t socket;  /* the last that was opened; CURL_SOCKET_BAD: none open */
	curl_socket_t tainted; /* one that must not be used any more, as long as libcurl has not closed it; CURL_SOCKET_BAD: none */
	bool loopback_only;    /* the request is not encrypted: refuse any other peer */
	long process;          /* which made it; a child of a fork must leave it alone */
	uint64_t generation;   /* of the pool when it was borrowed */
	int64_t opened;        /* when its connection was made, by the platform's clock; 0: never yet */
	int64_t idle_since;
} ep_connection;

typedef struct ep_pool_limits {
	size_t connections; /* kept; 0: none */
	int64_t idle_ms;
	int64_t lifetime_ms;
} ep_pool_limits;

/* Since the worker's start. */
typedef struct ep_counters {
	uint64_t opened;         /* connections that were ready for a request */
	uint64_t reused;         /* attempts on a kept connection */
	uint64_t evicted;        /* idle connections closed by a limit */
	uint64_t abandoned;      /* idle connections left to the parent after a fork */
	uint64_t retried;        /* attempts beyond the first */
	uint64_t resend_refused; /* failures that would have been tried again with a credential that may be repeated */
} ep_counters;

/* How many further attempts a peer is given while it fails, in tenths. Owner: the pool. */
typedef struct ep_retry_budget {
	struct ep_retry_budget *next;
	ep_identity identity;
	int level;
} ep_retry_budget;

enum { EP_MAX_PEERS_BY_FILE = 16 };

/* The peers whose issuer the system's directory does not know, so that the system's file is read for them. Where all places
   are taken the next peer gets that of the oldest one, for which it is found out again. */
typedef struct ep_trust_memory {
	ep_identity by_file[EP_MAX_PEERS_BY_FILE]; /* all zero: none */
	size_t next;
} ep_trust_memory;

/* Connections that outlive a request. Owner: the module globals, one for each thread; emptied before libcurl is cleaned up. */
typedef struct ep_pool {
	const ep_platform *platform;
	ep_pool_limits limits;
	ep_connection *idle;      /* the last used first */
	ep_connection *abandoned; /* the parent's, after a fork: never touched again */
	size_t idle_count;
	size_t in_use;
	uint64_t generation;
	ep_counters counters;
	ep_retry_budget *budgets; /* those that are not full, the last used first */
	ep_trust_memory trust_memory;
} ep_pool;

/* An idle connection of that identity, else a new one; NULL when memory ran out. */
ep_connection *ep_pool_borrow(ep_pool *pool, const ep_identity *identity);
/* Keeps it, within the limits. */
void ep_pool_return(ep_connection *connection);
/* Ends a borrowed connection that is not to be used again. */
void ep_pool_discard(ep_connection *connection);
/* Those that are open. */
size_t ep_pool_count_idle(ep_pool *pool);
/* Closes idle connections now, borrowed ones on return, and resets the budgets. */
void ep_pool_flush(ep_pool *pool);
/* Makes its handle ready for another attempt. libcurl 8 remembers over a reset that a body could not be rewound, so a handle
   that failed is made anew; the connections and certificates are the multi's. False: memory ran out. */
bool ep_connection_reset(ep_connection *connection, bool went_well);
/* How long it had been idle when it was borrowed. */
int64_t ep_connection_idle_ms(const ep_connection *connection);
/* True in a child of the process that made it. */
bool ep_connection_is_inherited(const ep_connection *connection);
/* False once the server has closed, or has sent what nobody asked for: neither may carry another request. */
bool ep_connection_is_alive(const ep_connection *connection);

/* --- attempt.c --------------------------------------------------------------------------------------------------- */

enum { EP_REQUEST_ID_SIZE = 129 };

/* Milliseconds and bytes of one attempt. */
typedef struct ep_measures {
	double dns_ms, connect_ms, tls_ms; /* of each phase; 0 on a kept connection */
	double first_byte_ms, total_ms;    /* since the begin */
	int64_t bytes_sent, bytes_received;
} ep_measures;

/* How far the head of the reply has come. */
typedef enum ep_reply_head {
	EP_HEAD_BEGIN,    /* a status line is to come */
	EP_HEAD_INTERIM,  /* within the head of an interim reply */
	EP_HEAD_FINAL,    /* within the head of the reply proper */
	EP_HEAD_COMPLETE, /* what follows are trailer fields */
} ep_reply_head;

/* What must not be repeated is held back on a kept connection, once, until libcurl has read what may have come on it. */
typedef enum ep_body_hold {
	EP_HOLD_NONE,
	EP_HOLD_WANTED,
	EP_HOLD_IN_FORCE,
} ep_body_hold;

/* One HTTP attempt. Owner: the call. Begun, stepped until done, finished; ep_attempt_abandon() ends it at any point. */
typedef struct ep_attempt {
	ep_connection *connection; /* from begin to finish */
	const ep_request *request; /* outlives the attempt */
	struct curl_slist lines[EP_MAX_HEADERS];
	size_t body_taken; /* bytes of the body that libcurl has for the present connection */
	int64_t body_lost; /* bytes of it that went to an earlier connection, which died, of a request that may be repeated */
	ep_body_hold hold;
	bool sent; /* the service may have seen the request: it never becomes false again */
	bool too_large;
	ep_reply_head head;
	bool began_kept;      /* on a kept connection, which libcurl may have replaced since */
	bool socket_opened;   /* by this attempt */
	unsigned connections; /* that it opened and that became ready for the request: two where libcurl sent the request again */
	bool sent_on_kept;    /* the request went out on the kept connection, before a socket was opened */
	bool resend_refused;  /* libcurl wanted to send again what must not be repeated, and was refused */
	bool reused;          /* a kept connection was used, be it one that died while it was */
	bool tells_ready;     /* libcurl says when a connection is ready for the request, which it does from 7.80 on */
	int64_t request_bytes,
		tunnel_bytes; /* libcurl's count of bytes sent when the socket was opened; what went to the proxy after that */
	size_t reply_header_bytes;
	int64_t begun_us, first_byte_us; /* by the platform's clock; 0: not reached */
	ep_buffer reply;
	char request_id[EP_REQUEST_ID_SIZE]; /* empty: none came */
	int64_t retry_after;                 /* seconds; -1: none */
	long status;                         /* 0: none */
	long proxy_status;                   /* of the proxy's answer to CONNECT; 0: none was asked, or it did not answer */
	CURLcode code;
	bool by_file;       /* the authorities were read from the file */
	bool tls_of_proxy;  /* the last handshake was with the proxy */
	bool tls_in_tls;    /* it was with the server, through a proxy that speaks TLS */
	long verify_result; /* OpenSSL's X509_V_…; -1: not known */
	ep_measures measures;
} ep_attempt;

/* For a request whose answer comes from elsewhere, piece by piece. False: over a cap. */
void ep_attempt_prepare(ep_attempt *attempt, const ep_request *request);
bool ep_attempt_take_header(ep_attempt *attempt, ep_text line);
bool ep_attempt_take_body(ep_attempt *attempt, ep_text bytes);

/* Takes the connection, also when it fails. */
bool ep_attempt_begin(
	ep_attempt *attempt, ep_connection *connection, const ep_request *request, const ep_settings *settings, int64_t timeout_ms);
/* Waits for the network, at most so long. True while there is more to do. */
bool ep_attempt_step(ep_attempt *attempt, int slice_ms);
/* Goes on with what can be done without waiting; the next step tells whether it is done. */
void ep_attempt_pump(ep_attempt *attempt);
/* True in a child that was forked between two steps: the attempt is the parent's, and can only be abandoned here. */
bool ep_attempt_is_inherited(const ep_attempt *attempt);
/* Gives the connection back to its pool. The results stay readable until the next begin. */
void ep_attempt_finish(ep_attempt *attempt);
/* Frees all, closes the connection of an attempt that was not finished. May be called twice. */
void ep_attempt_abandon(ep_attempt *attempt);

/* --- json_check.c ------------------------------------------------------------------------------------------------ */

enum { EP_JSON_MAX_DEPTH = 64 }; /* the most that ep_json_check() can be asked for */

typedef enum ep_json_error {
	EP_JSON_ERROR_NONE,
	EP_JSON_ERROR_SYNTAX, /* not JSON, or a name holds a NUL */
	EP_JSON_ERROR_DEPTH,
	EP_JSON_ERROR_VALUES,
} ep_json_error;

/*
 * What is wrong with a text that should be JSON, found in one pass that allocates nothing. What is wrong first is told:
 * behind one that is too deep there need not be JSON.
 *
 * It is JSON by RFC 8259: in UTF-8, without a byte order mark, no half of a surrogate pair, any value at the top. It may
 * have `max_depth` objects and arrays within each other and `max_values` values: scalars, objects and arrays, but not names.
 * json_decode() agrees, if its own depth is one more (it counts the innermost container's content as a level), but for names
 * with a NUL, which are refused here: it takes them for array keys, and for properties too where something stands before the
 * NUL.
 */
ep_json_error ep_json_check(ep_text json, int max_depth, int max_values);

/* --- reply.c ----------------------------------------------------------------------------------------------------- */

typedef struct ep_number {
	int64_t value;
	bool known;
} ep_number;

typedef struct ep_account_token {
	ep_text type, account_id, account_name, token;
	ep_time expires;
} ep_account_token;

enum { EP_LINK_COUNT = 5 };
extern const char *const ep_link_names[EP_LINK_COUNT];

struct json_object;

/* A page of a roster. Owner: the call; freed by ep_page_free(). Every text points into the tree. */
typedef struct ep_page {
	struct json_object *tree;
	ep_account_token *tokens;
	size_t count;
	ep_text account_member_id;
	ep_number limit, offset, page_current, page_total, total_accounts;
	ep_text links[EP_LINK_COUNT];
} ep_page;

/* Owner: the call; freed by ep_bearer_reply_free(). */
typedef struct ep_bearer_reply {
	struct json_object *tree;
	ep_text token;
	ep_number expires_in; /* seconds */
	ep_number expires;    /* epoch seconds */
} ep_bearer_reply;

/* A member of a resource, of whichever type its field has. */
typedef struct ep_value {
	bool known;
	ep_text text;
	int64_t number; /* also of a truth value: 0 or 1 */
} ep_value;

typedef enum ep_value_type {
	EP_VALUE_TEXT,
	EP_VALUE_NUMBER,
	EP_VALUE_BOOL,
} ep_value_type;

typedef struct ep_resource_field {
	const char *path; /* keys joined by dots; "-" and "_" count as one, since the API mixes them. NULL ends the list */
	ep_value_type type;
	bool required;
	const char *other_path; /* where it may stand instead, when it is not at `path`; NULL: nowhere */
} ep_resource_field;

enum { EP_MAX_RESOURCE_FIELDS = 6 };

/* The fields of a resource, in the order of the class's properties. */
const ep_resource_field *ep_resource_fields(ep_resource_id id);

typedef struct ep_resource {
	ep_value values[EP_MAX_RESOURCE_FIELDS];
} ep_resource;

/* One page of resources, or the one that there is. Owner: the call; freed by ep_resources_free(). Every text points into the
   tree. */
typedef struct ep_resources {
	struct json_object *tree;
	ep_resource *items;
	size_t count;
	ep_number total;
} ep_resources;

typedef struct ep_api_error {
	ep_text title, detail;
	ep_number status;
} ep_api_error;

/* The errors of a reply; none where the body is not the API's. Owner: the call; freed by ep_errors_free(). */
typedef struct ep_errors {
	struct json_object *tree;
	ep_api_error *items;
	size_t count;
	ep_text request_id;
} ep_errors;

enum { EP_PROTOCOL_ERROR_SIZE = 96 };

/* All return false and say what is wrong, naming the field and never the value; then there is nothing to be freed. */
bool ep_reply_read_page(ep_text body, ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE]);
bool ep_reply_read_bearer(ep_text body, ep_bearer_reply *reply, char protocol_error[EP_PROTOCOL_ERROR_SIZE]);
bool ep_reply_read_resources(
	ep_text body, ep_resource_id id, ep_resources *resources, char protocol_error[EP_PROTOCOL_ERROR_SIZE]);
void ep_reply_read_errors(ep_text body, ep_errors *errors);
void ep_resources_free(ep_resources *resources);
void ep_page_free(ep_page *page);
void ep_bearer_reply_free(ep_bearer_reply *reply);
void ep_errors_free(ep_errors *errors);

/* --- cursor.c ---------------------------------------------------------------------------------------------------- */

/* Which ids a list has brought. Owner: the cursor. */
typedef struct ep_seen_ids {
	uint64_t *places; /* hashes; 0: empty */
	size_t count, capacity;
} ep_seen_ids;

/*
 * A list that is read page by page, whichever list it is. The offset counts what was asked for and what came, whatever a
 * reply says of itself: replies leave their offset out, and state wrong ones.
 *
 * For each page: ask for it with `limit` and `offset`, note the id of each entry, then advance. The list ends at an empty
 * page, at a page without a new id, at the stated total, and beyond EP_MAX_OFFSET.
 *
 * Owner: the call while PHP code may run, else the iterator; freed by ep_cursor_free(), after which it is at its end.
 */
typedef struct ep_page_cursor {
	int limit;        /* entries a page is asked for with; 0: the service's own choice, until a page says which */
	int64_t offset;   /* where the next page begins */
	ep_number total;  /* entries of the list, as the last page said */
	bool was_full;    /* the last page, if any, held `limit` entries: then it is known where the pages after the next one begin */
	bool brought_new; /* the page in hand holds an id that had not come before */
	bool ended;
	ep_seen_ids seen;
} ep_page_cursor;

/* Starts at that offset, or at the end where the service has no such offset. */
void ep_cursor_start(ep_page_cursor *cursor, int limit, int64_t offset);
/* Notes the id of an entry of the page in hand. */
void ep_cursor_note(ep_page_cursor *cursor, ep_text id);
/* Moves behind the page in hand. `limit` and `total` are what the reply says. False: it held nothing that had not come before. */
bool ep_cursor_advance(ep_page_cursor *cursor, size_t count, ep_number limit, ep_number total);
bool ep_cursor_is_end(const ep_page_cursor *cursor);
/* How many pages can be asked for at once, from 1 to `most`. Not to be called at the end. */
int ep_cursor_count_ahead(const ep_page_cursor *cursor, int most);
void ep_cursor_free(ep_page_cursor *cursor);

/* --- failure.c --------------------------------------------------------------------------------------------------- */

typedef enum ep_failure_kind {
	EP_FAILURE_NONE,
	EP_FAILURE_MEMORY,
	EP_FAILURE_CONNECTION,
	EP_FAILURE_TIMEOUT,
	EP_FAILURE_TLS,
	EP_FAILURE_OUTCOME_UNKNOWN,
	EP_FAILURE_PROTOCOL,
	EP_FAILURE_API,
	EP_FAILURE_AUTHENTICATION,
	EP_FAILURE_INVALID_REQUEST,
	EP_FAILURE_UNAUTHORIZED,
	EP_FAILURE_FORBIDDEN,
	EP_FAILURE_NOT_FOUND,
	EP_FAILURE_RATE_LIMITED,
	EP_FAILURE_SERVER,
	EP_FAILURE_LOGIN_REQUIRED,
	EP_FAILURE_ACCOUNT_NOT_AVAILABLE,
	EP_FAILURE_COUNT
} ep_failure_kind;

/* Why there is no TLS connection, as far as it can be told. */
typedef enum ep_tls_fault {
	EP_TLS_OTHER,
	EP_TLS_BROKEN_OFF,     /* the handshake, before a certificate was looked at */
	EP_TLS_NO_AUTHORITIES, /* none could be read */
	EP_TLS_UNKNOWN_ISSUER,
	EP_TLS_ENDED,
	EP_TLS_NOT_YET_VALID,
	EP_TLS_OTHER_HOST,
	EP_TLS_TOO_WEAK,
	EP_TLS_FAULT_COUNT
} ep_tls_fault;

/* Why a finished attempt is EP_FAILURE_TLS. */
ep_tls_fault ep_failure_of_tls(const ep_attempt *attempt);

/* Of a CURLcode alone. */
ep_failure_kind ep_failure_of_code(CURLcode code);
/* What a finished attempt without an answer came to. */
ep_failure_kind ep_failure_of_attempt(const ep_attempt *attempt);
/* What an answer other than success means. `fresh_bearer`: it was fetched within this very call. */
ep_failure_kind ep_failure_of_status(const ep_request *request, long status, const ep_errors *errors, bool fresh_bearer);

/* --- trust.c: which of the system's two serves a peer ------------------------------------------------------------ */

/* Whether the next attempt is to read the file. */
bool ep_trust_is_by_file(ep_trust_memory *memory, const ep_settings *settings, CURL *easy);
/* For a finished attempt. True: the one that was asked cannot verify this peer, and there is another, which is remembered
   for it. */
bool ep_trust_switch(ep_trust_memory *memory, const ep_settings *settings, const ep_attempt *attempt);

/* --- retry.c ----------------------------------------------------------------------------------------------------- */

/* The state of the further attempts at one request. */
typedef struct ep_retry {
	int max;        /* further attempts allowed */
	int made;       /* of them */
	bool once_made; /* the one that is allowed once */
	bool can_renew; /* a 401 may be met with a new bearer */
} ep_retry;

typedef enum ep_next {
	EP_NEXT_STOP,
	EP_NEXT_AGAIN, /* after `wait_ms` */
	EP_NEXT_RENEW, /* with a new bearer */
} ep_next;

/* What to do after a finished attempt. The pool has the peer's budget and the counters; NULL: a transport stands in for the
   peer. */
ep_next ep_retry_decide(ep_retry *retry, const ep_attempt *attempt, const ep_platform *platform, ep_pool *pool,
	const ep_identity *identity, int64_t ms_left, int64_t *wait_ms);
/* A success gives the peer's budget a tenth of an attempt back. */
void ep_retry_budget_reward(ep_pool *pool, const ep_identity *identity);
void ep_retry_budget_reset(ep_pool *pool);

#endif
