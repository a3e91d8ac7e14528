/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Threads that serve requests as those of FrankenPHP do: each makes PHP's resources for itself, serves one request after the
 * other, and gives them back when it ends.
 *
 *     threads php.ini SCRIPT ROUNDS THREADS REQUESTS [ARGUMENT...]
 *
 * The threads of a round start together, and the next round begins when all of them have ended. SCRIPT is given, before the
 * ARGUMENTs, a number that no other thread of any round has, and the number of the request. After each round a line of JSON says
 * what the process still holds.
 *
 *     threads --race     has two threads write to one variable, to show that such a thing is seen
 */

#define _GNU_SOURCE
#include <sapi/embed/php_embed.h>

#include <dirent.h>
#include <dlfcn.h>
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_THREADS = 256, MAX_ARGUMENTS = 16 };

typedef struct worker {
	pthread_t thread;
	int number;
	int requests;
	char *script;
	int argument_count;
	char **arguments;
	pthread_barrier_t *start;
} worker;

/* PHP loads a module with symbols of its own first, where it has them, which no sanitizer can bear. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");

	return next(file, mode & ~RTLD_DEEPBIND);
}

static int race;

static void *write_to_race(void *unused)
{
	(void)unused;
	race++;
	return NULL;
}

static int show_race(void)
{
	pthread_t threads[2];

	for (int i = 0; i < 2; i++) {
		pthread_create(&threads[i], NULL, write_to_race, NULL);
	}
	for (int i = 0; i < 2; i++) {
		pthread_join(threads[i], NULL);
	}
	return race == 2 ? 0 : 1;
}

static bool serve_request(const worker *self, int request)
{
	char number[16], request_number[16];
	char *arguments[MAX_ARGUMENTS + 4] = { self->script, number, request_number };
	zend_file_handle file;

	snprintf(number, sizeof(number), "%d", self->number);
	snprintf(request_number, sizeof(request_number), "%d", request);
	for (int i = 0; i < self->argument_count; i++) {
		arguments[3 + i] = self->arguments[i];
	}
	SG(request_info).argc = 3 + self->argument_count;
	SG(request_info).argv = arguments;
	if (php_request_startup() == FAILURE) {
		fprintf(stderr, "a request did not start\n");
		return false;
	}
	SG(headers_sent) = 1;
	SG(request_info).no_headers = 1;
	zend_stream_init_filename(&file, self->script);
	php_execute_script(&file);
	zend_destroy_file_handle(&file);
	php_request_shutdown(NULL);
	SG(request_info).argc = 0;
	SG(request_info).argv = NULL;
	return true;
}

static void *live(void *argument)
{
	worker *self = argument;

	pthread_barrier_wait(self->start);
	(void)ts_resource(0);
	for (int i = 1; i <= self->requests; i++) {
		if (!serve_request(self, i)) {
			exit(1);
		}
	}
	ts_free_thread();
	return NULL;
}

/* Without a sanitizer it is malloc() that knows. */
__attribute__((weak)) size_t __sanitizer_get_current_allocated_bytes(void);

static size_t count_bytes(void)
{
	if (__sanitizer_get_current_allocated_bytes) {
		return __sanitizer_get_current_allocated_bytes();
	}
	return mallinfo2().uordblks;
}

static int count_entries(const char *path)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	int count = 0;

	while (folder && (entry = readdir(folder))) {
		count += entry->d_name[0] != '.';
	}
	closedir(folder);
	return count;
}

static void run_round(int round, int count, const worker *model)
{
	static worker workers[MAX_THREADS];
	pthread_barrier_t start;

	pthread_barrier_init(&start, NULL, (unsigned)count);
	for (int i = 0; i < count; i++) {
		workers[i] = *model;
		workers[i].number = round * count + i;
		workers[i].start = &start;
		if (pthread_create(&workers[i].thread, NULL, live, &workers[i]) != 0) {
			fprintf(stderr, "a thread did not start\n");
			exit(1);
		}
	}
	for (int i = 0; i < count; i++) {
		pthread_join(workers[i].thread, NULL);
	}
	pthread_barrier_destroy(&start);
	printf("{\"bytes\": %zu, \"descriptors\": %d, \"threads\": %d}\n", count_bytes(), count_entries("/proc/self/fd"),
		count_entries("/proc/self/task"));
	fflush(stdout);
}

int main(int argc, char **argv)
{
	worker model = { 0 };
	int rounds, threads;

	if (argc == 2 && strcmp(argv[1], "--race") == 0) {
		return show_race();
	}
	if (argc < 6 || argc - 6 > MAX_ARGUMENTS) {
		fprintf(stderr, "usage: threads php.ini SCRIPT ROUNDS THREADS REQUESTS [ARGUMENT...]\n");
		return 2;
	}
	rounds = atoi(argv[3]);
	threads = atoi(argv[4]);
	model.script = argv[2];
	model.requests = atoi(argv[5]);
	model.argument_count = argc - 6;
	model.arguments = argv + 6;
	if (threads < 1 || threads > MAX_THREADS) {
		fprintf(stderr, "from 1 to %d threads\n", MAX_THREADS);
		return 2;
	}

	php_embed_module.php_ini_path_override = argv[1];
	if (php_embed_init(0, NULL) == FAILURE) {
		return 1;
	}
	/* The thread that starts the others serves nothing. */
	php_request_shutdown(NULL);
	for (int round = 0; round < rounds; round++) {
		run_round(round, threads, &model);
	}
	php_module_shutdown();
	sapi_shutdown();
	tsrm_shutdown();
	return 0;
}
