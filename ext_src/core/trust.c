/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Whose certificates are trusted: theirs, and nobody else's. */

#include "trust.h"

#include "attempt.h"
#include "failure.h"
#include "settings.h"

#include <stdlib.h>
#include <string.h>

#ifndef _WIN32
# include <dirent.h>
# include <errno.h>
# include <unistd.h>

/* "244b5494.0": how OpenSSL names a certificate in a hashed directory. */
static bool trust_is_hash_name(const char *name)
{
	return strspn(name, "0123456789abcdef") == 8 && name[8] == '.' && name[9] >= '0' && name[9] <= '9';
}

/* False: it cannot be told for want of memory or descriptors, which says nothing about the directory. */
static bool trust_look_at_directory(const char *path, bool *hashed)
{
	DIR *directory = opendir(path);
	struct dirent *entry;

	*hashed = false;
	if (!directory) {
		return errno != ENOMEM && errno != EMFILE && errno != ENFILE;
	}
	while (!*hashed && (entry = readdir(directory))) { /* NOLINT(concurrency-mt-unsafe): the stream is this thread's own */
		*hashed = trust_is_hash_name(entry->d_name);
	}
	closedir(directory);
	return true;
}

static bool trust_is_readable(const char *path)
{
	return access(path, R_OK) == 0;
}
#else
static bool trust_look_at_directory(const char *path, bool *hashed)
{
	(void)path;
	*hashed = false;
	return true;
}

static bool trust_is_readable(const char *path)
{
	(void)path;
	return true;
}
#endif

/* Whether libcurl asks the operating system for its authorities while it is given none. */
static bool trust_has_native_store(const curl_version_info_data *version)
{
#if LIBCURL_VERSION_NUM >= 0x075700
	if (version->age >= CURLVERSION_ELEVENTH && version->feature_names) {
		for (const char *const *name = version->feature_names; *name; name++) {
			if (strcmp(*name, "NativeCA") == 0 || strcmp(*name, "AppleSecTrust") == 0) {
				return true;
			}
		}
	}
#else
	(void)version;
#endif
	return false;
}

static bool trust_copy_path(char **copy, const char *path)
{
	*copy = path ? ep_copy(ep_text_of(path)) : NULL;
	return *copy || !path;
}

bool ep_trust_of_system(ep_trust *trust)
{
	const curl_version_info_data *version = curl_version_info(CURLVERSION_NOW);
	const char *path, *file;
	bool hashed = false;

	*trust = (ep_trust){ .source = EP_TRUST_SYSTEM };
	if (trust_has_native_store(version)) {
		return true;
	}
	if (version->capath && !trust_look_at_directory(version->capath, &hashed)) {
		return false;
	}
	path = hashed ? version->capath : NULL;
	/* Where there is a directory, a file that cannot be read is left out: its failure would hide what is wrong with the
	   certificate. */
	file = version->cainfo && path && !trust_is_readable(version->cainfo) ? NULL : version->cainfo;
	if (trust_copy_path(&trust->ca_path, path) && trust_copy_path(&trust->ca_file, file)) {
		return true;
	}
	ep_trust_free(trust);
	return false;
}

bool ep_trust_copy(ep_trust *copy, const ep_trust *trust)
{
	*copy = (ep_trust){ .source = trust->source };
	return trust_copy_path(&copy->ca_file, trust->ca_file) && trust_copy_path(&copy->ca_path, trust->ca_path);
}

void ep_trust_free(ep_trust *trust)
{
	free(trust->ca_file);
	free(trust->ca_path);
	*trust = (ep_trust){ 0 };
}

/* --- what libcurl is told */

static const struct {
	CURLoption file, path, blob;
} options[] = {
	/* The two blobs by their numbers: headers older than 7.77 have no names for them. */
	{ CURLOPT_CAINFO, CURLOPT_CAPATH, (CURLoption)(CURLOPTTYPE_BLOB + 309) },
	{ CURLOPT_PROXY_CAINFO, CURLOPT_PROXY_CAPATH, (CURLoption)(CURLOPTTYPE_BLOB + 310) },
};

/* From 8.21 on NULL means the place that libcurl was built to look in; before that it means none. */
static bool trust_is_null_default(const char *built_in)
{
	return built_in && curl_version_info(CURLVERSION_NOW)->version_num >= 0x081500;
}

/* For an option that is to hold nothing it does as well if the TLS library does not know it. */
static bool trust_set_nothing(CURL *easy, CURLoption option, const char *nothing)
{
	CURLcode code = curl_easy_setopt(easy, option, nothing);

	return code == CURLE_OK || code == CURLE_UNKNOWN_OPTION || code == CURLE_NOT_BUILT_IN;
}

static bool trust_file(CURL *easy, const char *file)
{
	/* Taken for a directory, a file has no certificate in it. */
	const char *no_path = trust_is_null_default(curl_version_info(CURLVERSION_NOW)->capath) ? file : NULL;

	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++) {
		if (curl_easy_setopt(easy, options[i].file, file) != CURLE_OK || !trust_set_nothing(easy, options[i].path, no_path)) {
			return false;
		}
	}
	return true;
}

static bool trust_is_openssl(CURL *easy)
{
	struct curl_tlssessioninfo *session = NULL;

	return curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) == CURLE_OK && session
		&& session->backend == CURLSSLBACKEND_OPENSSL;
}

/* Takes the place of the file that libcurl would read otherwise. An empty list of revoked certificates is the one thing that
   OpenSSL takes for a bundle though there is no authority in it, and lists are looked at only where CURLOPT_CRLFILE asks for
   that. */
static bool trust_set_no_bundle(CURL *easy, CURLoption option)
{
	static char no_authority[] = "-----BEGIN X509 CRL-----\n"
								 "MIGoMFACAQEwCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGbm9ib2R5Fw0yNjExMjgx\n"
								 "MDA0MjZaFw0yNjExMjkxMDA0MjZaoA4wDDAKBgNVHRQEAwIBATAKBggqhkjOPQQD\n"
								 "AgNIADBFAiArpOVQrGm3QH5sdqeLr0mu52HD9rTEfR3zIkYdKBHsjAIhAM5gOMyX\n"
								 "2zpO46TDnk07tJrZ92arbLQ1Tn4HQaIU8DmZ\n"
								 "-----END X509 CRL-----\n";
	struct curl_blob blob = { no_authority, sizeof(no_authority) - 1, CURL_BLOB_NOCOPY };

	return trust_is_openssl(easy) && curl_easy_setopt(easy, option, &blob) == CURLE_OK;
}

static bool trust_path(CURL *easy, const char *path)
{
	bool has_bundle = trust_is_null_default(curl_version_info(CURLVERSION_NOW)->cainfo);

	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++) {
		if (curl_easy_setopt(easy, options[i].path, path) != CURLE_OK || !trust_set_nothing(easy, options[i].file, NULL)
			|| (has_bundle && !trust_set_no_bundle(easy, options[i].blob))) {
			return false;
		}
	}
	return true;
}

bool ep_trust_apply(CURL *easy, const ep_trust *trust, bool by_file)
{
	if (by_file) {
		return trust_file(easy, trust->ca_file);
	}
	return !trust->ca_path || trust_path(easy, trust->ca_path);
}

long ep_trust_verify_result(CURL *easy, bool of_proxy)
{
	long result = -1;

	if (trust_is_openssl(easy)) {
		curl_easy_getinfo(easy, of_proxy ? CURLINFO_PROXY_SSL_VERIFYRESULT : CURLINFO_SSL_VERIFYRESULT, &result);
	}
	return result;
}

/* --- which of the system's two serves a peer */

/* The place of the peer in the memory; -1: it has none. */
static int trust_find_peer(const ep_trust_memory *memory, const ep_identity *identity)
{
	for (int i = 0; i < EP_MAX_PEERS_BY_FILE; i++) {
		if (ep_identity_equals(&memory->peers[i], identity)) {
			return i;
		}
	}
	return -1;
}

bool ep_trust_is_by_file(ep_trust_memory *memory, const ep_settings *settings, CURL *easy)
{
	const ep_trust *trust = &settings->trust;

	/* From a directory OpenSSL reads only the certificate that is wanted. Other libraries read all of them, so a directory
	   gains them nothing. */
	return trust->ca_file && (!trust->ca_path || trust_find_peer(memory, &settings->identity) >= 0 || !trust_is_openssl(easy));
}

static bool trust_may_lack_authority(const ep_attempt *attempt)
{
	ep_tls_fault fault = ep_failure_of_tls(attempt);

	/* Behind a proxy that speaks TLS, libcurl 7 takes every certificate that is refused for a handshake that broke off. */
	return fault == EP_TLS_UNKNOWN_ISSUER || fault == EP_TLS_NO_AUTHORITIES
		|| (fault == EP_TLS_BROKEN_OFF && attempt->tls_in_tls);
}

bool ep_trust_fall_back(ep_trust_memory *memory, const ep_settings *settings, const ep_attempt *attempt)
{
	int peer = trust_find_peer(memory, &settings->identity);

	if (!settings->trust.ca_file || !settings->trust.ca_path || !trust_may_lack_authority(attempt)) {
		return false;
	}
	/* Another attempt that was under way at the same time may have changed the memory. What counts is which of the two failed in
	   this one. */
	if (peer >= 0 && attempt->by_file) {
		memory->peers[peer] = (ep_identity){ 0 };
	} else if (peer < 0 && !attempt->by_file) {
		memory->peers[memory->next] = settings->identity;
		memory->next = (memory->next + 1) % EP_MAX_PEERS_BY_FILE;
	}
	return true;
}
