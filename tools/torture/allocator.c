/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Preloaded before a PHP whose memory is to run out: a malloc() that fails where it is told to, and keeps a ledger of what is
 * allocated. PHP steers it through FFI (torture.inc). For glibc.
 *
 * An allocation belongs to the library whose code has called malloc(), which the return address tells. So PHP itself, which ends
 * the process where it gets no memory, is spared, and so is everything that the C library allocates for itself.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <link.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void __libc_free(void *block);

/* --- whose allocation it is */

enum { OTHERS, EXTENSION, LIBCURL, JSON_C, OPENSSL, PHP, OWNER_COUNT };

static const struct {
	const char *part_of_path;
	int owner;
} owners[] = {
	{ "/ep_account_tokens.so", EXTENSION },
	{ "/libcurl", LIBCURL },
	{ "/libjson-c.", JSON_C },
	{ "/libssl.", OPENSSL },
	{ "/libcrypto.", OPENSSL },
};

typedef struct code_range {
	uintptr_t begin, end;
	int owner;
} code_range;

enum { MAX_RANGES = 32 };

static code_range ranges[MAX_RANGES];
static size_t range_count;

/* The program comes first, and without a name. */
static int owner_of_library(const char *path)
{
	if (!*path) {
		return PHP;
	}
	for (size_t i = 0; i < sizeof(owners) / sizeof(*owners); i++) {
		if (strstr(path, owners[i].part_of_path)) {
			return owners[i].owner;
		}
	}
	return OTHERS;
}

static int add_ranges(struct dl_phdr_info *info, size_t size, void *data)
{
	int owner = owner_of_library(info->dlpi_name);

	(void)size, (void)data;
	for (int i = 0; owner != OTHERS && i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *segment = &info->dlpi_phdr[i];
		if (segment->p_type == PT_LOAD && (segment->p_flags & PF_X) && range_count < MAX_RANGES) {
			uintptr_t begin = info->dlpi_addr + segment->p_vaddr;
			ranges[range_count++] = (code_range){ begin, begin + segment->p_memsz, owner };
		}
	}
	return 0;
}

static int owner_of(const void *caller)
{
	for (size_t i = 0; i < range_count; i++) {
		if ((uintptr_t)caller >= ranges[i].begin && (uintptr_t)caller < ranges[i].end) {
			return ranges[i].owner;
		}
	}
	return OTHERS;
}

/* --- the ledger: an open-addressed table of the blocks that are in use, of all threads */

typedef struct entry {
	uintptr_t block; /* 0: the place is empty */
	const void *caller;
	size_t size;
	long serial;
	int owner;
} entry;

enum { LEDGER_SIZE = 1 << 19 };

static entry ledger[LEDGER_SIZE];
static size_t ledger_count;
static long live[OWNER_COUNT], last_serial, mark;
static bool is_tracking;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static size_t home_of(uintptr_t block)
{
	return (size_t)((block >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 45) & (LEDGER_SIZE - 1);
}

static size_t place_of(uintptr_t block)
{
	size_t place = home_of(block);

	while (ledger[place].block && ledger[place].block != block) {
		place = (place + 1) & (LEDGER_SIZE - 1);
	}
	return place;
}

static void note(void *block, size_t size, const void *caller)
{
	if (!block || !is_tracking) {
		return;
	}
	pthread_mutex_lock(&lock);
	if (++ledger_count > LEDGER_SIZE / 2) {
		fputs("the ledger of allocations is full\n", stderr);
		abort();
	}
	int owner = owner_of(caller);
	ledger[place_of((uintptr_t)block)] = (entry){ (uintptr_t)block, caller, size, ++last_serial, owner };
	live[owner]++;
	pthread_mutex_unlock(&lock);
}

/* Empties the place, and moves up those behind it that would not be found otherwise. */
static void empty_place(size_t place)
{
	size_t next = place;

	for (;;) {
		next = (next + 1) & (LEDGER_SIZE - 1);
		if (!ledger[next].block) {
			break;
		}
		size_t home = home_of(ledger[next].block);
		if (((next - home) & (LEDGER_SIZE - 1)) >= ((next - place) & (LEDGER_SIZE - 1))) {
			ledger[place] = ledger[next];
			place = next;
		}
	}
	ledger[place] = (entry){ 0 };
}

static void forget(void *block)
{
	if (!block || !is_tracking) {
		return;
	}
	pthread_mutex_lock(&lock);
	size_t place = place_of((uintptr_t)block);
	if (ledger[place].block) {
		live[ledger[place].owner]--;
		ledger_count--;
		empty_place(place);
	}
	pthread_mutex_unlock(&lock);
}

/* --- which allocation fails */

static _Atomic bool is_armed;
static unsigned armed_owners; /* a bit for each */
static long first_to_fail, last_to_fail;
static _Atomic long seen, failed;
static bool spares_names, spares_sessions;
static __thread int sessions_under_way;

static bool runs_out(const void *caller)
{
	if (!is_armed || sessions_under_way || !(armed_owners & 1U << owner_of(caller))) {
		return false;
	}
	long number = ++seen;
	if (number < first_to_fail || number > last_to_fail) {
		return false;
	}
	failed++;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t size)
{
	const void *caller = __builtin_return_address(0);
	void *block = runs_out(caller) ? NULL : __libc_malloc(size);

	note(block, size, caller);
	return block;
}

void *calloc(size_t count, size_t size)
{
	const void *caller = __builtin_return_address(0);
	void *block = runs_out(caller) ? NULL : __libc_calloc(count, size);

	note(block, count * size, caller);
	return block;
}

void *realloc(void *old, size_t size)
{
	const void *caller = __builtin_return_address(0);
	void *block;

	if (size && runs_out(caller)) {
		return NULL;
	}
	/* Before the block is free for other threads. */
	forget(old);
	block = __libc_realloc(old, size);
	if (!block && size && old) {
		fputs("the machine itself has no memory\n", stderr);
		abort();
	}
	note(block, size, caller);
	return block;
}

void free(void *block)
{
	forget(block);
	__libc_free(block);
}

static char *duplicate(const char *string, size_t len, const void *caller, bool is_spared)
{
	char *copy = !is_spared && runs_out(caller) ? NULL : __libc_malloc(len + 1);

	note(copy, len + 1, caller);
	if (copy) {
		memcpy(copy, string, len);
		copy[len] = '\0';
	}
	return copy;
}

char *strdup(const char *string)
{
	const void *caller = __builtin_return_address(0);

	return duplicate(string, strlen(string), caller, spares_names && owner_of(caller) == JSON_C);
}

char *strndup(const char *string, size_t most)
{
	return duplicate(string, strnlen(string, most), __builtin_return_address(0), false);
}

/* PHP may open extensions with RTLD_DEEPBIND, under which a library sees the C library's malloc() before this one. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");

	return next(file, mode & ~RTLD_DEEPBIND);
}

/* --- where libcurl puts a TLS session into its cache */

static int (*take_session)(void *ssl, void *session);

static int take_session_with_memory(void *ssl, void *session)
{
	int result;

	sessions_under_way++;
	result = take_session(ssl, session);
	sessions_under_way--;
	return result;
}

void SSL_CTX_sess_set_new_cb(void *context, int (*callback)(void *ssl, void *session));

void SSL_CTX_sess_set_new_cb(void *context, int (*callback)(void *ssl, void *session))
{
	void (*next)(void *, int (*)(void *, void *)) = (void (*)(void *, int (*)(void *, void *)))dlsym(RTLD_NEXT, __func__);

	take_session = callback;
	next(context, callback && spares_sessions ? take_session_with_memory : callback);
}

/* --- what PHP calls */

void torture_start(bool spare_names, bool spare_sessions);
void torture_arm(unsigned for_owners, long first, long count);
long torture_disarm(void);
long torture_live(int owner);
void torture_mark(void);
int torture_list(char *text, int size);
long torture_limit_descriptors(long most);

/* Begins the ledger. Where names are spared json-c's strdup() never fails, and where sessions are, nothing of what libcurl does when
   the TLS library hands it one. All libraries have been loaded by now. */
void torture_start(bool spare_names, bool spare_sessions)
{
	range_count = 0;
	dl_iterate_phdr(add_ranges, NULL);
	spares_names = spare_names;
	spares_sessions = spare_sessions;
	is_tracking = true;
}

/* Of the allocations of these owners, counted from 1, so many fail from the first one on. */
void torture_arm(unsigned for_owners, long first, long count)
{
	armed_owners = for_owners;
	first_to_fail = first;
	last_to_fail = count > LONG_MAX - first ? LONG_MAX : first + count - 1;
	seen = failed = 0;
	is_armed = true;
}

/* Returns how many allocations failed. */
long torture_disarm(void)
{
	is_armed = false;
	return failed;
}

/* How many blocks of that owner are in use, of those that were allocated since the start. */
long torture_live(int owner)
{
	return live[owner];
}

/* torture_list() leaves out what is older. */
void torture_mark(void)
{
	mark = last_serial;
}

/* Lists the blocks in use by who allocated them; returns how many there are. */
int torture_list(char *text, int size)
{
	int count = 0, at = 0;

	*text = '\0';
	for (size_t i = 0; i < LEDGER_SIZE; i++) {
		const entry *each = &ledger[i];
		Dl_info info;
		if (!each->block || each->serial <= mark || each->owner == OTHERS) {
			continue;
		}
		count++;
		if (at < size - 300 && dladdr(each->caller, &info)) {
			at += snprintf(text + at, 300, "%zu bytes by %.40s (%.80s+%#zx); ", each->size, info.dli_sname ? info.dli_sname : "?",
				info.dli_fname, (size_t)((const char *)each->caller - (const char *)info.dli_fbase));
		}
	}
	return count;
}

/* Sets how many descriptors this process may have, below its hard limit; returns how many it might have before. */
long torture_limit_descriptors(long most)
{
	struct rlimit limit;
	long before;

	getrlimit(RLIMIT_NOFILE, &limit);
	before = (long)limit.rlim_cur;
	limit.rlim_cur = (rlim_t)most;
	return setrlimit(RLIMIT_NOFILE, &limit) == 0 ? before : -1;
}
