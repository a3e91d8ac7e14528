/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Preloaded into a process (glibc), tells which library leaves secrets in memory: what malloc() gave out is noted with its
 * callers, free() looks whether a block still holds a secret, and when the process reads from its standard input all memory that
 * can be written is searched, as somebody would search a core dump.
 *
 *     EP_SECRETS_MEMORY   a file that begins with the secrets, each byte xor MASK, so that no search finds them there; what is
 *                         found is written behind them. secrets-memory.php makes the file and reads it
 *     EP_SECRETS_EXACT    a block that is given out is cleared of the secrets that its last owner has left, so that nothing is
 *                         laid to the charge of the next one
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void __libc_free(void *block);

enum {
	MASK = 0xA5,
	PIECE = 16, /* a copy may be overwritten in part: each piece is looked for by itself */
	PIECES = 3, /* of a secret */
	MAX_SECRETS = 32,
	FRAMES = 16, /* of a caller's stack */
	MAX_BLOCKS = 1 << 22,
	MAX_FINDS = 1 << 16,
	STACK_SIZE = 1 << 16,
};

typedef struct find {
	uint64_t address;
	uint64_t size; /* of the block, where there was one */
	uint32_t secret;
	uint32_t kind;           /* 1: freed with it, 2: in memory */
	uint32_t pieces;         /* bits */
	uint32_t is_live;        /* of the block */
	uint64_t frames[FRAMES]; /* of the caller that allocated the block; 0: none any more */
} find;

/* The file. The parent writes all but `state` and the finds. */
typedef struct report {
	uint32_t secret_count;
	uint32_t state; /* 1: searched */
	uint64_t find_count;
	unsigned char secrets[MAX_SECRETS][PIECE * PIECES];
	find finds[MAX_FINDS];
} report;

typedef struct block {
	uintptr_t address;
	size_t size;
	bool is_live;
	uint64_t frames[FRAMES];
} block;

static report *found;
static block *blocks; /* in the order of their allocation */
static size_t block_count;
static uint32_t *index_of;              /* of the live block with an address, plus one, by a hash of the address */
static unsigned char is_begin[1 << 13]; /* bits: that two bytes begin a piece */
static __thread bool busy;
static bool is_exact;
static char own_stack[STACK_SIZE];
static ucontext_t searching, reading;

/* --- searching */

static bool starts_piece(const unsigned char *at, const unsigned char *masked)
{
	for (int i = 0; i < PIECE; i++) {
		if ((at[i] ^ MASK) != masked[i]) {
			return false;
		}
	}
	return true;
}

/* Calls for each piece of a secret that stands between the two addresses. */
static void search(
	const unsigned char *begin, const unsigned char *end, void (*on_find)(const unsigned char *, int, int, void *), void *data)
{
	for (const unsigned char *at = begin; end - at >= PIECE; at++) {
		unsigned two = at[0] | (unsigned)at[1] << 8;
		if (!(is_begin[two >> 3] & 1 << (two & 7))) {
			continue;
		}
		for (int s = 0; s < (int)found->secret_count; s++) {
			for (int piece = 0; piece < PIECES; piece++) {
				if (starts_piece(at, &found->secrets[s][piece * PIECE])) {
					on_find(at, s, piece, data);
				}
			}
		}
	}
}

/* A copy is one find, however many of its pieces are there. */
static void note(const unsigned char *at, int secret, int piece, unsigned kind, const block *of)
{
	uint64_t address = (uint64_t)(uintptr_t)at - (uint64_t)piece * PIECE;
	find *last = found->find_count ? &found->finds[found->find_count - 1] : NULL;

	if (last && last->address == address && last->secret == (uint32_t)secret && last->kind == kind && piece) {
		last->pieces |= 1U << piece;
		return;
	}
	if (found->find_count == MAX_FINDS) {
		abort();
	}
	last = &found->finds[found->find_count++];
	*last = (find){ .address = address, .secret = (uint32_t)secret, .kind = kind, .pieces = 1U << piece };
	if (of) {
		last->size = of->size;
		last->is_live = of->is_live;
		memcpy(last->frames, of->frames, sizeof(last->frames));
	}
}

/* --- what is allocated */

static uint32_t *index_at(uintptr_t address)
{
	size_t i = (address >> 4) * 0x9E3779B97F4A7C15ULL >> 42;

	while (index_of[i] && (index_of[i] == UINT32_MAX || blocks[index_of[i] - 1].address != address)) {
		i = (i + 1) % MAX_BLOCKS;
	}
	return &index_of[i];
}

/* What somebody else has left in a block is not its new owner's. */
static void overwrite(const unsigned char *at, int secret, int piece, void *data)
{
	(void)secret, (void)piece, (void)data;
	memset((unsigned char *)at, 0, PIECE);
}

__attribute__((noinline)) static void *allocated(void *address, size_t size)
{
	void *frames[FRAMES];
	block *new;
	int depth;

	if (!found || busy || !address) {
		return address;
	}
	busy = true;
	if (block_count == MAX_BLOCKS / 2) {
		abort();
	}
	if (is_exact) {
		search(address, (unsigned char *)address + size, overwrite, NULL);
	}
	new = &blocks[block_count++];
	*new = (block){ .address = (uintptr_t)address, .size = size, .is_live = true };
	depth = backtrace(frames, FRAMES);
	for (int i = 0; i < depth; i++) {
		new->frames[i] = (uint64_t)(uintptr_t)frames[i];
	}
	*index_at(new->address) = (uint32_t)block_count;
	busy = false;
	return address;
}

static void found_in_freed(const unsigned char *at, int secret, int piece, void *data)
{
	note(at, secret, piece, 1, data);
}

static void freed(void *address)
{
	uint32_t *index;
	block *old;

	if (!found || busy || !address || !*(index = index_at((uintptr_t)address))) {
		return;
	}
	busy = true;
	old = &blocks[*index - 1];
	*index = UINT32_MAX;
	search(address, (unsigned char *)address + old->size, found_in_freed, old);
	old->is_live = false;
	busy = false;
}

__attribute__((noinline)) void *malloc(size_t size)
{
	return allocated(__libc_malloc(size), size);
}

__attribute__((noinline)) void *calloc(size_t count, size_t size)
{
	return allocated(__libc_calloc(count, size), count * size);
}

/* What it gives back is as if free() had been called, even if it grew where it stood. */
__attribute__((noinline)) void *realloc(void *address, size_t size)
{
	void *new;

	if (!found || busy || !address || !*index_at((uintptr_t)address)) {
		return allocated(__libc_realloc(address, size), size);
	}
	new = allocated(__libc_malloc(size), size);
	if (new) {
		size_t old_size = blocks[*index_at((uintptr_t)address) - 1].size;
		memcpy(new, address, old_size < size ? old_size : size);
	}
	if (new || !size) {
		freed(address);
		__libc_free(address);
	}
	return new;
}

__attribute__((noinline)) void free(void *address)
{
	freed(address);
	__libc_free(address);
}

/* So that their caller is told, and not the C library. */
__attribute__((noinline)) char *strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = allocated(__libc_malloc(size), size);

	return copy ? memcpy(copy, text, size) : NULL;
}

__attribute__((noinline)) char *strndup(const char *text, size_t most)
{
	size_t len = strnlen(text, most);
	char *copy = allocated(__libc_malloc(len + 1), len + 1);

	if (copy) {
		memcpy(copy, text, len);
		copy[len] = '\0';
	}
	return copy;
}

/* PHP loads a module with symbols of its own first, where it has them: its malloc() would be the C library's. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");

	return next(file, mode & ~RTLD_DEEPBIND);
}

/* --- searching all memory */

/* The last to be there is the one that left it. */
static const block *block_around(uintptr_t address)
{
	for (size_t i = block_count; i-- > 0;) {
		if (blocks[i].address <= address && address < blocks[i].address + blocks[i].size) {
			return &blocks[i];
		}
	}
	return NULL;
}

static void found_in_memory(const unsigned char *at, int secret, int piece, void *data)
{
	(void)data;
	note(at, secret, piece, 2, block_around((uintptr_t)at));
}

static bool is_own(uintptr_t begin)
{
	return begin == (uintptr_t)found || begin == (uintptr_t)blocks || begin == (uintptr_t)index_of;
}

static void search_all(void)
{
	static char maps[1 << 20];
	size_t len = 0;
	ssize_t count;
	int file = open("/proc/self/maps", O_RDONLY);

	busy = true;
	while ((count = read(file, maps + len, sizeof(maps) - 1 - len)) > 0) {
		len += (size_t)count;
	}
	close(file);
	for (char *line = maps; line < maps + len; line = strchr(line, '\n') + 1) {
		char *end;
		uintptr_t from = strtoul(line, &end, 16), to = strtoul(end + 1, &end, 16);
		if (end[1] == 'r' && end[2] == 'w' && !is_own(from)) {
			search((unsigned char *)from, (unsigned char *)to, found_in_memory, NULL);
		}
	}
	found->state = 1;
	busy = false;
}

/* On a stack of its own, so that what lies below the process's is still there to be found. */
ssize_t read(int file, void *bytes, size_t size)
{
	if (found && file == STDIN_FILENO) {
		getcontext(&searching);
		searching.uc_stack = (stack_t){ .ss_sp = own_stack, .ss_size = sizeof(own_stack) };
		searching.uc_link = &reading;
		makecontext(&searching, search_all, 0);
		swapcontext(&reading, &searching);
	}
	return syscall(SYS_read, file, bytes, size);
}

/* Shared, so that the system does not make one mapping of it and of somebody else's. */
static void *reserve(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return memory == MAP_FAILED ? NULL : memory;
}

__attribute__((constructor)) static void start(void)
{
	const char *path = getenv("EP_SECRETS_MEMORY");
	int file = path ? open(path, O_RDWR) : -1;
	report *report;
	void *frames[2];

	if (file < 0) {
		return;
	}
	report = mmap(NULL, sizeof(*report), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	close(file);
	blocks = reserve(sizeof(*blocks) * (MAX_BLOCKS / 2));
	index_of = reserve(sizeof(*index_of) * MAX_BLOCKS);
	if (report == MAP_FAILED || !blocks || !index_of) {
		abort();
	}
	for (unsigned s = 0; s < report->secret_count; s++) {
		for (int piece = 0; piece < PIECES; piece++) {
			const unsigned char *masked = &report->secrets[s][piece * PIECE];
			unsigned two = (masked[0] ^ MASK) | (unsigned)(masked[1] ^ MASK) << 8;
			is_begin[two >> 3] |= (unsigned char)(1 << (two & 7));
		}
	}
	backtrace(frames, 2); /* which loads what it needs */
	is_exact = getenv("EP_SECRETS_EXACT") != NULL;
	found = report;
}
