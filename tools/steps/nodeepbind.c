/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Preloaded before the sanitizer runtime. PHP may open its extensions with RTLD_DEEPBIND, under which a library sees its own
 * allocator before the preloaded one, and AddressSanitizer stops the process; so every dlopen loses that flag.
 */
#define _GNU_SOURCE
#include <dlfcn.h>

typedef void *(*dlopen_function)(const char *file, int mode);

void *dlopen(const char *file, int mode)
{
	dlopen_function next = (dlopen_function) dlsym(RTLD_NEXT, "dlopen");

	return next(file, mode & ~RTLD_DEEPBIND);
}
