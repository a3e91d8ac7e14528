/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Which of the system's certificates are trusted, how a hashed directory is told from another one, and what each libcurl is
   told. */

#include <curl/curl.h>

static curl_version_info_data *own_version_info(CURLversion age);
static CURLcode own_setopt(CURL *easy, CURLoption option, ...);

#undef curl_easy_setopt
#define curl_version_info own_version_info
#define curl_easy_setopt  own_setopt
#include "../../trust.c"
#undef curl_version_info
#undef curl_easy_setopt

#include "check.h"

#include <fcntl.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <unistd.h>

static curl_version_info_data version;

static curl_version_info_data *own_version_info(CURLversion age)
{
	(void)age;
	return &version;
}

static char directory[64];

static int make_directory(void **state)
{
	(void)state;
	snprintf(directory, sizeof(directory), "/tmp/ep-trust-XXXXXX");
	return mkdtemp(directory) ? 0 : -1;
}

static int remove_directory(void **state)
{
	(void)state;
	return rmdir(directory);
}

static void check_directory_with(const char *name, bool hashed)
{
	char path[256];
	ep_trust trust;
	int fd;

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	fd = open(path, O_CREAT | O_WRONLY, 0600);
	assert_true(fd >= 0);
	close(fd);
	version = (curl_version_info_data){ .cainfo = "/the/file.pem", .capath = directory };
	assert_true(ep_trust_of_system(&trust));
	unlink(path);
	check(hashed == (trust.ca_path && strcmp(trust.ca_path, directory) == 0), "%s", name);
	/* It is not there, and so of no use beside a directory. */
	check(hashed == !trust.ca_file, "%s", name);
	ep_trust_free(&trust);
	assert_null(trust.ca_path);
}

static void a_directory_with_a_hash_name_is_hashed(void **state)
{
	(void)state;
	check_directory_with("244b5494.0", true);
	check_directory_with("00000000.9", true);
	check_directory_with("abcdef01.0", true);
	check_directory_with("244b549.0", false);
	check_directory_with("244b54941.0", false);
	check_directory_with("244B5494.0", false);
	check_directory_with("244b5494", false);
	check_directory_with("244b5494.", false);
	check_directory_with("244b5494.r0", false);
	check_directory_with("244b549g.0", false);
	check_directory_with("x244b5494.0", false);
	check_directory_with("ca-certificates.crt", false);
}

static void check_system(const char *file, const char *path, const char *expected_file)
{
	ep_trust trust;

	version = (curl_version_info_data){ .cainfo = file, .capath = path };
	assert_true(ep_trust_of_system(&trust));
	assert_null(trust.ca_path);
	check(expected_file ? trust.ca_file && strcmp(trust.ca_file, expected_file) == 0 : !trust.ca_file, "%s", trust.ca_file);
	ep_trust_free(&trust);
}

static void without_a_hashed_directory_the_file_is_used(void **state)
{
	(void)state;
	check_system("/the/file.pem", directory, "/the/file.pem"); /* empty */
	check_system("/the/file.pem", "/not/there", "/the/file.pem");
	check_system("/the/file.pem", NULL, "/the/file.pem");
	check_system(NULL, directory, NULL);
	check_system(NULL, NULL, NULL);
}

/* It says nothing about the directory, and would be remembered for as long as the worker lives. */
static void without_descriptors_nothing_is_concluded(void **state)
{
	struct rlimit limit, none;
	ep_trust trust;

	(void)state;
	version = (curl_version_info_data){ .cainfo = "/the/file.pem", .capath = directory };
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &limit), 0);
	none = limit;
	none.rlim_cur = 0;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	assert_false(ep_trust_of_system(&trust));
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &limit), 0);
	assert_null(trust.ca_file);
	assert_true(ep_trust_of_system(&trust));
	assert_string_equal(trust.ca_file, "/the/file.pem");
	ep_trust_free(&trust);
}

static void copies_are_their_own(void **state)
{
	ep_trust trust = { "file", "path", EP_TRUST_INI_OPENSSL_CAFILE }, none = { NULL, NULL, EP_TRUST_SYSTEM }, copy;

	(void)state;
	assert_true(ep_trust_copy(&copy, &trust));
	assert_string_equal(copy.ca_file, "file");
	assert_string_equal(copy.ca_path, "path");
	assert_int_equal(copy.source, EP_TRUST_INI_OPENSSL_CAFILE);
	assert_ptr_not_equal(copy.ca_file, trust.ca_file);
	ep_trust_free(&copy);
	assert_true(ep_trust_copy(&copy, &none));
	assert_null(copy.ca_file);
	assert_null(copy.ca_path);
	ep_trust_free(&copy);
}

static void a_file_that_can_be_read_stands_beside_a_hashed_directory(void **state)
{
	char path[256];
	ep_trust trust;

	(void)state;
	snprintf(path, sizeof(path), "%s/244b5494.0", directory);
	close(open(path, O_CREAT | O_WRONLY, 0600));
	version = (curl_version_info_data){ .cainfo = path, .capath = directory };
	assert_true(ep_trust_of_system(&trust));
	unlink(path);
	assert_string_equal(trust.ca_path, directory);
	assert_string_equal(trust.ca_file, path);
	ep_trust_free(&trust);
}

#if LIBCURL_VERSION_NUM >= 0x075700
static void a_native_store_is_left_alone(void **state)
{
	static const char *const names[] = { "alt-svc", "NativeCA", NULL };
	ep_trust trust;

	(void)state;
	version = (curl_version_info_data){ .age = CURLVERSION_ELEVENTH, .cainfo = "/the/file.pem", .feature_names = names };
	assert_true(ep_trust_of_system(&trust));
	assert_null(trust.ca_file);
	assert_null(trust.ca_path);
}
#endif

/* --- what libcurl is told: each option by a word, "-" for NULL */

static char told[512];
static CURLcode answer_to_path;

static CURLcode own_setopt(CURL *easy, CURLoption option, ...)
{
	size_t len = strlen(told);
	const void *value;
	va_list values;

	(void)easy;
	va_start(values, option);
	value = va_arg(values, const void *);
	va_end(values);
	if ((int)option >= CURLOPTTYPE_BLOB) {
		const struct curl_blob *blob = value;
		assert_non_null(strstr(blob->data, "BEGIN X509 CRL"));
		assert_int_equal(blob->len, strlen(blob->data));
		snprintf(told + len, sizeof(told) - len, "%s=no-authority ",
			option == (CURLoption)40309 ? "CAINFO_BLOB" : "PROXY_CAINFO_BLOB");
		return CURLE_OK;
	}
	snprintf(told + len, sizeof(told) - len, "%s=%s ",
		option == CURLOPT_CAINFO             ? "CAINFO"
			: option == CURLOPT_CAPATH       ? "CAPATH"
			: option == CURLOPT_PROXY_CAINFO ? "PROXY_CAINFO"
											 : "PROXY_CAPATH",
		value ? (const char *)value : "-");
	return option == CURLOPT_CAPATH ? answer_to_path : CURLE_OK;
}

static void check_told(unsigned number, const char *built_in_file, const char *built_in_path, bool by_file, const char *expected)
{
	ep_trust trust = { "file", "path", EP_TRUST_SYSTEM };
	CURL *easy = curl_easy_init();

	version = (curl_version_info_data){ .version_num = number, .cainfo = built_in_file, .capath = built_in_path };
	*told = '\0';
	assert_true(ep_trust_apply(easy, &trust, by_file));
	check(strcmp(told, expected) == 0, "%x: %s", number, told);
	curl_easy_cleanup(easy);
}

static void before_8_21_null_is_no_place(void **state)
{
	(void)state;
	answer_to_path = CURLE_OK;
	check_told(0x074c00, "/bundle", "/certs", true, "CAINFO=file CAPATH=- PROXY_CAINFO=file PROXY_CAPATH=- ");
	check_told(0x081400, "/bundle", "/certs", true, "CAINFO=file CAPATH=- PROXY_CAINFO=file PROXY_CAPATH=- ");
	check_told(0x081400, "/bundle", "/certs", false, "CAPATH=path CAINFO=- PROXY_CAPATH=path PROXY_CAINFO=- ");
}

static void from_8_21_on_it_is_the_place_that_was_built_in(void **state)
{
	(void)state;
	answer_to_path = CURLE_OK;
	check_told(0x081500, "/bundle", "/certs", true, "CAINFO=file CAPATH=file PROXY_CAINFO=file PROXY_CAPATH=file ");
	check_told(0x081600, "/bundle", "/certs", false,
		"CAPATH=path CAINFO=- CAINFO_BLOB=no-authority PROXY_CAPATH=path PROXY_CAINFO=- PROXY_CAINFO_BLOB=no-authority ");
	/* Where nothing is built in NULL is nothing, and libcurl may keep the certificates of a file. */
	check_told(0x081500, NULL, NULL, true, "CAINFO=file CAPATH=- PROXY_CAINFO=file PROXY_CAPATH=- ");
	check_told(0x081500, NULL, NULL, false, "CAPATH=path CAINFO=- PROXY_CAPATH=path PROXY_CAINFO=- ");
}

static void a_library_that_knows_no_directories_may_trust_a_file_but_no_directory(void **state)
{
	ep_trust trust = { "file", "path", EP_TRUST_SYSTEM };
	CURL *easy = curl_easy_init();

	(void)state;
	answer_to_path = CURLE_NOT_BUILT_IN;
	version = (curl_version_info_data){ .version_num = 0x081500, .capath = "/certs" };
	assert_true(ep_trust_apply(easy, &trust, true));
	assert_false(ep_trust_apply(easy, &trust, false));
	curl_easy_cleanup(easy);
}

static void without_a_default_nothing_is_touched(void **state)
{
	ep_trust none = { NULL, NULL, EP_TRUST_SYSTEM };

	(void)state;
	*told = '\0';
	assert_true(ep_trust_apply(NULL, &none, false));
	assert_string_equal(told, "");
}

/* --- directory or file */

static ep_settings settings_of(char *file, char *path, unsigned char peer)
{
	return (ep_settings){ .trust = { file, path, EP_TRUST_SYSTEM }, .identity = { { peer } } };
}

static const ep_attempt unknown_issuer = { .code = CURLE_PEER_FAILED_VERIFICATION, .verify_result = 20 };
static const ep_attempt unknown_to_file = { .code = CURLE_PEER_FAILED_VERIFICATION, .verify_result = 20, .by_file = true };

static void the_file_is_asked_where_the_directory_does_not_know_the_issuer(void **state)
{
	ep_trust_memory memory = { 0 };
	ep_settings settings = settings_of("file", "path", 1), other = settings_of("file", "path", 2);
	CURL *easy = curl_easy_init();

	(void)state;
	assert_false(ep_trust_is_by_file(&memory, &settings, easy));
	assert_true(ep_trust_fall_back(&memory, &settings, &unknown_issuer));
	assert_true(ep_trust_is_by_file(&memory, &settings, easy));
	assert_false(ep_trust_is_by_file(&memory, &other, easy));
	/* And the other way round, when the file does not know it any more. */
	assert_true(ep_trust_fall_back(&memory, &settings, &unknown_to_file));
	assert_false(ep_trust_is_by_file(&memory, &settings, easy));
	curl_easy_cleanup(easy);
}

static void attempts_side_by_side_that_fail_alike_ask_the_same_one(void **state)
{
	ep_trust_memory memory = { 0 };
	ep_settings settings = settings_of("file", "path", 1);
	CURL *easy = curl_easy_init();

	(void)state;
	for (int i = 0; i < 4; i++) {
		assert_true(ep_trust_fall_back(&memory, &settings, &unknown_issuer));
		assert_true(ep_trust_is_by_file(&memory, &settings, easy));
	}
	for (int i = 0; i < 4; i++) {
		assert_true(ep_trust_fall_back(&memory, &settings, &unknown_to_file));
		assert_false(ep_trust_is_by_file(&memory, &settings, easy));
	}
	curl_easy_cleanup(easy);
}

static void no_other_failure_asks_the_file(void **state)
{
	static const ep_attempt attempts[] = {
		{ .code = CURLE_OK, .verify_result = 0 },
		{ .code = CURLE_PEER_FAILED_VERIFICATION, .verify_result = 10 }, /* expired */
		{ .code = CURLE_PEER_FAILED_VERIFICATION, .verify_result = 1 },  /* another host */
		{ .code = CURLE_PEER_FAILED_VERIFICATION, .verify_result = -1 }, /* not told */
		{ .code = CURLE_SSL_CONNECT_ERROR, .verify_result = 20 },
		{ .code = CURLE_RECV_ERROR, .verify_result = 20, .sent = true },
	};
	ep_trust_memory memory = { 0 };
	ep_settings settings = settings_of("file", "path", 1);

	(void)state;
	for (size_t i = 0; i < sizeof(attempts) / sizeof(*attempts); i++) {
		check(!ep_trust_fall_back(&memory, &settings, &attempts[i]), "%zu", i);
	}
}

static void what_broke_off_behind_a_proxys_tls_may_be_an_unknown_issuer(void **state)
{
	static const ep_attempt attempt = { .code = CURLE_SSL_CONNECT_ERROR, .verify_result = 1, .tls_in_tls = true };
	ep_trust_memory memory = { 0 };
	ep_settings settings = settings_of("file", "path", 1);

	(void)state;
	assert_true(ep_trust_fall_back(&memory, &settings, &attempt));
}

static void one_that_is_given_has_no_other(void **state)
{
	ep_trust_memory memory = { 0 };
	ep_settings file = settings_of("file", NULL, 1), path = settings_of(NULL, "path", 1), none = settings_of(NULL, NULL, 1);
	CURL *easy = curl_easy_init();

	(void)state;
	assert_false(ep_trust_fall_back(&memory, &file, &unknown_issuer));
	assert_false(ep_trust_fall_back(&memory, &path, &unknown_issuer));
	assert_false(ep_trust_fall_back(&memory, &none, &unknown_issuer));
	assert_true(ep_trust_is_by_file(&memory, &file, easy));
	assert_false(ep_trust_is_by_file(&memory, &path, easy));
	assert_false(ep_trust_is_by_file(&memory, &none, easy));
	curl_easy_cleanup(easy);
}

static void the_oldest_peer_is_forgotten(void **state)
{
	ep_trust_memory memory = { 0 };
	CURL *easy = curl_easy_init();

	(void)state;
	for (unsigned char peer = 1; peer <= EP_MAX_PEERS_BY_FILE + 1; peer++) {
		ep_settings settings = settings_of("file", "path", peer);
		assert_true(ep_trust_fall_back(&memory, &settings, &unknown_issuer));
	}
	for (unsigned char peer = 1; peer <= EP_MAX_PEERS_BY_FILE + 1; peer++) {
		ep_settings settings = settings_of("file", "path", peer);
		check((peer > 1) == ep_trust_is_by_file(&memory, &settings, easy), "%d", peer);
	}
	curl_easy_cleanup(easy);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_directory_with_a_hash_name_is_hashed),
		cmocka_unit_test(without_a_hashed_directory_the_file_is_used),
		cmocka_unit_test(a_file_that_can_be_read_stands_beside_a_hashed_directory),
#if LIBCURL_VERSION_NUM >= 0x075700
		cmocka_unit_test(a_native_store_is_left_alone),
#endif
		cmocka_unit_test(without_descriptors_nothing_is_concluded),
		cmocka_unit_test(copies_are_their_own),
		cmocka_unit_test(before_8_21_null_is_no_place),
		cmocka_unit_test(from_8_21_on_it_is_the_place_that_was_built_in),
		cmocka_unit_test(a_library_that_knows_no_directories_may_trust_a_file_but_no_directory),
		cmocka_unit_test(without_a_default_nothing_is_touched),
		cmocka_unit_test(the_file_is_asked_where_the_directory_does_not_know_the_issuer),
		cmocka_unit_test(attempts_side_by_side_that_fail_alike_ask_the_same_one),
		cmocka_unit_test(no_other_failure_asks_the_file),
		cmocka_unit_test(what_broke_off_behind_a_proxys_tls_may_be_an_unknown_issuer),
		cmocka_unit_test(one_that_is_given_has_no_other),
		cmocka_unit_test(the_oldest_peer_is_forgotten),
	};

	return cmocka_run_group_tests_name("trust", tests, make_directory, remove_directory);
}
