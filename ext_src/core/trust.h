/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Whose certificates are trusted: theirs, and nobody else's. */

#ifndef EP_TRUST_H
#define EP_TRUST_H

#include "identity.h"

#include <curl/curl.h>

struct ep_attempt;
struct ep_settings;

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
   trusts by itself. The strings are malloc'ed. */
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

enum { EP_MAX_PEERS_BY_FILE = 16 };

/* The peers whose issuer the system's directory does not know, so that the system's file is read for them. When all places
   are taken, a new peer gets that of the oldest one, which then has to be found out again. */
typedef struct ep_trust_memory {
	ep_identity peers[EP_MAX_PEERS_BY_FILE]; /* all zero: none */
	size_t next;
} ep_trust_memory;

/* Whether the next attempt is to read the file. */
bool ep_trust_is_by_file(ep_trust_memory *memory, const struct ep_settings *settings, CURL *easy);
/* Looks at a finished attempt that was not answered. True: the directory or the file, whichever was read, cannot verify this
   peer, and there is the other one, which is remembered for it: the attempt may begin once more. */
bool ep_trust_fall_back(ep_trust_memory *memory, const struct ep_settings *settings, const struct ep_attempt *attempt);

#endif
