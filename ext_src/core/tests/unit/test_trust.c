/* Which of the system's certificates are trusted, and how a hashed directory is told from another one. */

#include <curl/curl.h>

static curl_version_info_data *own_version_info(CURLversion age);

#define curl_version_info own_version_info
#include "../../trust.c"
#undef curl_version_info

#include "check.h"

#include <fcntl.h>
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

static void copies_are_their_own(void **state)
{
	ep_trust trust = { "file", "path" }, none = { NULL, NULL }, copy;

	(void)state;
	assert_true(ep_trust_copy(&copy, &trust));
	assert_string_equal(copy.ca_file, "file");
	assert_string_equal(copy.ca_path, "path");
	assert_ptr_not_equal(copy.ca_file, trust.ca_file);
	ep_trust_free(&copy);
	assert_true(ep_trust_copy(&copy, &none));
	assert_null(copy.ca_file);
	assert_null(copy.ca_path);
	ep_trust_free(&copy);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_directory_with_a_hash_name_is_hashed),
		cmocka_unit_test(without_a_hashed_directory_the_file_is_used),
		cmocka_unit_test(copies_are_their_own),
	};

	return cmocka_run_group_tests_name("trust", tests, make_directory, remove_directory);
}
