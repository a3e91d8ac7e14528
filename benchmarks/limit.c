/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The limit: what the same call costs in plain C, with a kept libcurl handle and json-c, and without a PHP object.
 *
 * limit URL MODE TOKENS CA_FILE|- CA_DIRECTORY|-
 *   MODE: list          listTokens: the body by POSTFIELDS
 *         password      loginWithPassword: the body by a read callback
 *         list-lax      like list, but json-c does not check UTF-8
 *         list-no-json  like list, but the reply is not parsed
 *         list-fresh    like list, with a new handle for each call
 *         get           a GET of the path, whose reply is not parsed
 *         get-headers   like get, and the reply's header lines are kept too
 *
 * For each number that stands on a line of the standard input it makes so many calls, and answers "CPU_US WALL_US RESIDENT_KB".
 */

#include <curl/curl.h>
#include <json-c/json.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static const char list_body[] = "{\"data\":{\"type\":\"account_management_authentication_token\","
								"\"authentication_mechanism\":\"account_management_authentication_token\"}}";
static const char password_body[] = "{\"data\":{\"type\":\"account_management_authentication_token\",\"authentication_mechanism\":\"password\","
									"\"password_profile_id\":\"b3a1f9d2-7c5e-4e0a-9a51-0d6c2f1e8b47\","
									"\"username\":\"shopper@example.com\",\"password\":\"correct horse battery staple\"}}";

static struct {
	const char *url, *mode, *ca_file, *ca_path;
	size_t tokens;
	CURL *easy;
	struct curl_slist *headers;
	json_tokener *tokener;
	char *reply;
	size_t reply_len, reply_size, headers_len, body_taken;
	char reply_headers[8192];
} limit;

static void die(const char *what)
{
	fprintf(stderr, "limit: %s\n", what);
	exit(1);
}

static bool is_mode(const char *mode)
{
	return strcmp(limit.mode, mode) == 0;
}

static bool is_get(void)
{
	return strncmp(limit.mode, "get", 3) == 0;
}

static size_t take_body(char *from, size_t size, size_t count, void *data)
{
	size_t len = size * count;

	(void)data;
	if (limit.reply_len + len > limit.reply_size) {
		limit.reply_size = (limit.reply_len + len) * 2;
		limit.reply = realloc(limit.reply, limit.reply_size);
		if (!limit.reply) {
			return 0;
		}
	}
	memcpy(limit.reply + limit.reply_len, from, len);
	limit.reply_len += len;
	return len;
}

static size_t take_header(char *from, size_t size, size_t count, void *data)
{
	size_t len = size * count;

	(void)data;
	if (limit.headers_len + len > sizeof(limit.reply_headers)) {
		return 0;
	}
	memcpy(limit.reply_headers + limit.headers_len, from, len);
	limit.headers_len += len;
	return len;
}

static size_t give_body(char *to, size_t size, size_t count, void *data)
{
	size_t len = sizeof(password_body) - 1 - limit.body_taken;

	(void)data;
	len = len < size * count ? len : size * count;
	memcpy(to, password_body + limit.body_taken, len);
	limit.body_taken += len;
	return len;
}

static void set_up(void)
{
	limit.easy = curl_easy_init();
	curl_easy_setopt(limit.easy, CURLOPT_URL, limit.url);
	curl_easy_setopt(limit.easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(limit.easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(limit.easy, CURLOPT_HTTPHEADER, limit.headers);
	curl_easy_setopt(limit.easy, CURLOPT_CAINFO, limit.ca_file);
	curl_easy_setopt(limit.easy, CURLOPT_CAPATH, limit.ca_path);
	curl_easy_setopt(limit.easy, CURLOPT_WRITEFUNCTION, take_body);
	if (is_mode("get-headers")) {
		curl_easy_setopt(limit.easy, CURLOPT_HEADERFUNCTION, take_header);
	}
	if (is_get()) {
		curl_easy_setopt(limit.easy, CURLOPT_ACCEPT_ENCODING, "gzip");
		return;
	}
	curl_easy_setopt(limit.easy, CURLOPT_POST, 1L);
	if (is_mode("password")) {
		curl_easy_setopt(limit.easy, CURLOPT_READFUNCTION, give_body);
		curl_easy_setopt(limit.easy, CURLOPT_POSTFIELDSIZE, (long)sizeof(password_body) - 1);
	} else {
		curl_easy_setopt(limit.easy, CURLOPT_POSTFIELDS, list_body);
		curl_easy_setopt(limit.easy, CURLOPT_POSTFIELDSIZE, (long)sizeof(list_body) - 1);
	}
}

static void parse(void)
{
	json_object *tree, *data = NULL;

	json_tokener_reset(limit.tokener);
	tree = json_tokener_parse_ex(limit.tokener, limit.reply, (int)limit.reply_len);
	if (!json_object_object_get_ex(tree, "data", &data) || json_object_array_length(data) != limit.tokens) {
		die("the reply is not the expected one");
	}
	json_object_put(tree);
}

static void call(void)
{
	long status = 0;

	if (is_mode("list-fresh") && limit.easy) {
		curl_easy_cleanup(limit.easy);
		limit.easy = NULL;
	}
	if (!limit.easy) {
		set_up();
	}
	limit.reply_len = limit.headers_len = limit.body_taken = 0;
	if (curl_easy_perform(limit.easy) != CURLE_OK || curl_easy_getinfo(limit.easy, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK
		|| status != (is_get() ? 200 : 201)) {
		die("a call failed");
	}
	if (!is_get() && !is_mode("list-no-json")) {
		parse();
	}
}

static double micros_of(struct timeval time)
{
	return (double)time.tv_sec * 1e6 + (double)time.tv_usec;
}

static double cpu(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return micros_of(usage.ru_utime) + micros_of(usage.ru_stime);
}

static double wall(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static const char *path_of(const char *argument)
{
	return strcmp(argument, "-") == 0 ? NULL : argument;
}

int main(int argc, char **argv)
{
	char line[32], user_agent[256], authorization[2048], held[2048];
	const char *agent = getenv("BENCH_USER_AGENT"), *bearer = getenv("BENCH_BEARER"), *token = getenv("BENCH_HELD_TOKEN");

	if (argc != 6 || !agent || !bearer || !token) {
		die("usage: BENCH_USER_AGENT=… BENCH_BEARER=… BENCH_HELD_TOKEN=… limit URL MODE TOKENS CA_FILE|- CA_DIRECTORY|-");
	}
	limit.url = argv[1];
	limit.mode = argv[2];
	limit.tokens = (size_t)atol(argv[3]);
	limit.ca_file = path_of(argv[4]);
	limit.ca_path = path_of(argv[5]);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	snprintf(user_agent, sizeof(user_agent), "User-Agent: %s", agent);
	snprintf(authorization, sizeof(authorization), "Authorization: Bearer %s", bearer);
	snprintf(held, sizeof(held), "EP-Account-Management-Authentication-Token: %s", token);
	if (!is_get()) {
		limit.headers = curl_slist_append(limit.headers, "Content-Type: application/json");
	}
	limit.headers = curl_slist_append(limit.headers, "Accept: application/json");
	limit.headers = curl_slist_append(limit.headers, user_agent);
	limit.headers = curl_slist_append(limit.headers, authorization);
	if (!is_get() && !is_mode("password")) {
		limit.headers = curl_slist_append(limit.headers, held);
	}
	limit.headers = curl_slist_append(limit.headers, "Expect:");
	limit.tokener = json_tokener_new();
	json_tokener_set_flags(limit.tokener, is_mode("list-lax") ? JSON_TOKENER_STRICT : JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
	while (fgets(line, sizeof(line), stdin)) {
		long calls = atol(line);
		double cpu_before = cpu(), wall_before = wall();
		for (long i = 0; i < calls; i++) {
			call();
		}
		printf("%.0f %.0f 0\n", cpu() - cpu_before, wall() - wall_before);
		fflush(stdout);
	}
	return 0;
}
