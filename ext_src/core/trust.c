/* Whose certificates are trusted when the shop names none. */

#include "ep_core.h"

#include <stdlib.h>
#include <string.h>

#ifndef _WIN32
# include <dirent.h>

/* "244b5494.0": how OpenSSL names a certificate in a hashed directory. */
static bool is_hash_name(const char *name)
{
	return strspn(name, "0123456789abcdef") == 8 && name[8] == '.' && name[9] >= '0' && name[9] <= '9';
}

static bool is_hashed_directory(const char *path)
{
	DIR *directory = opendir(path);
	struct dirent *entry;
	bool hashed = false;

	if (directory) {
		while (!hashed && (entry = readdir(directory))) { /* NOLINT(concurrency-mt-unsafe): the stream is this thread's own */
			hashed = is_hash_name(entry->d_name);
		}
		closedir(directory);
	}
	return hashed;
}
#else
static bool is_hashed_directory(const char *path)
{
	(void)path;
	return false;
}
#endif

bool ep_trust_of_system(ep_trust *trust)
{
	const curl_version_info_data *version = curl_version_info(CURLVERSION_NOW);
	const char *file = version->cainfo, *path = version->capath;

	*trust = (ep_trust){ 0 };
	if (path && is_hashed_directory(path)) {
		trust->ca_path = ep_copy(ep_text_of(path));
		return trust->ca_path != NULL;
	}
	if (file) {
		trust->ca_file = ep_copy(ep_text_of(file));
		return trust->ca_file != NULL;
	}
	return true;
}

bool ep_trust_copy(ep_trust *copy, const ep_trust *trust)
{
	*copy = (ep_trust){
		.ca_file = trust->ca_file ? ep_copy(ep_text_of(trust->ca_file)) : NULL,
		.ca_path = trust->ca_path ? ep_copy(ep_text_of(trust->ca_path)) : NULL,
	};
	return (copy->ca_file || !trust->ca_file) && (copy->ca_path || !trust->ca_path);
}

void ep_trust_free(ep_trust *trust)
{
	free(trust->ca_file);
	free(trust->ca_path);
	*trust = (ep_trust){ 0 };
}
