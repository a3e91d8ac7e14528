/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Which origins, proxies and URLs of the shop's own requests are allowed. */

#include "check.h"

#include <curl/curl.h>

static const struct {
	const char *text, *origin;
} allowed[] = {
	{ "https://useast.api.elasticpath.com", "https://useast.api.elasticpath.com" },
	{ "https://euwest.api.elasticpath.com/", "https://euwest.api.elasticpath.com" },
	{ "HTTPS://api.example.com", "https://api.example.com" },
	{ "https://api.example.com:8443", "https://api.example.com:8443" },
	{ "https://api.example.com:65535/", "https://api.example.com:65535" },
	{ "https://xn--bcher-kva.example", "https://xn--bcher-kva.example" },
	{ "https://10.0.0.1", "https://10.0.0.1" },
	{ "https://[2001:db8::1]", "https://[2001:db8::1]" },
	{ "https://[2001:db8::1]:8443/", "https://[2001:db8::1]:8443" },
	{ "https://under_score.example", "https://under_score.example" },
	{ "http://127.0.0.1", "http://127.0.0.1" },
	{ "http://127.0.0.1:8080/", "http://127.0.0.1:8080" },
	{ "http://127.255.255.254", "http://127.255.255.254" },
	{ "http://localhost", "http://localhost" },
	{ "http://[::1]", "http://[::1]" },
	{ "http://[::1]:8080", "http://[::1]:8080" },
};

static void these_origins_are_allowed(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(allowed); i++) {
		char error[EP_TEXT_ERROR_SIZE] = "?";
		ep_text text = exact(ep_text_of(allowed[i].text));
		char *origin = ep_url_origin(text, error);
		free((char *)text.data);
		check(origin, "%s: %s", allowed[i].text, error);
		check(strcmp(origin, allowed[i].origin) == 0, "%s: %s", allowed[i].text, origin);
		check(ep_url_is_unencrypted(origin) == (strncmp(origin, "http:", 5) == 0), "%s", origin);
		free(origin);
	}
}

#define USER   "must not have a user name or password"
#define QUERY  "must not have a query or fragment"
#define ODD    "must not have a backslash or percent sign"
#define PLAIN  "must be https, or http to 127.0.0.0/8, [::1] or localhost"
#define PATH   "must not have a path"
#define SCHEME "must begin with https://"
#define ASCII  "must be printable ASCII without spaces"

static const struct {
	const char *text, *error; /* NULL: which of the reasons is libcurl's matter */
} refused[] = {
	{ "", "must not be empty" },
	/* Who is the host? */
	{ "https://user@api.example.com", USER },
	{ "https://user:password@api.example.com", USER },
	{ "https://@api.example.com", USER },
	{ "https://:@api.example.com", USER },
	{ "https://api.example.com@evil.example", USER },
	{ "https://api.example.com:443@evil.example", USER },
	{ "https://api.example.com/@evil.example", USER },
	{ "https://api.example.com#@evil.example", USER },
	{ "https://api.example.com?@evil.example", USER },
	{ "https://api.example.com\\@evil.example", USER },
	{ "https://api.example.com\\.evil.example", ODD },
	{ "https:\\\\api.example.com", ODD },
	{ "https:/\\api.example.com", ODD },
	{ "https://api.example.com%2eevil.example", ODD },
	{ "https://api.example.com%00.evil.example", ODD },
	{ "https://%61pi.example.com", ODD },
	{ "https://api.example.com%0d%0aX:y", ODD },
	{ "https://[fe80::1%25eth0]", ODD },
	{ "https://api.example.com?", QUERY },
	{ "https://api.example.com?a=b", QUERY },
	{ "https://api.example.com/?a=b", QUERY },
	{ "https://api.example.com#", QUERY },
	{ "https://api.example.com/#a", QUERY },
	{ "https://b\xC3\xBC"
	  "cher.example",
		ASCII },
	{ "https://api\xE3\x80\x82"
	  "example.com",
		ASCII },                                      /* an ideographic full stop */
	{ "https://api.example.com\xEF\xBC\x8F", ASCII }, /* a full-width slash */
	{ "https://api example.com", ASCII },
	{ " https://api.example.com", ASCII },
	{ "https://api.example.com\r\nX: y", ASCII },
	{ "https://api.example.com\t", ASCII },
	/* More than an origin */
	{ "https://api.example.com/v2", PATH },
	{ "https://api.example.com//", PATH },
	{ "https://api.example.com/v2/", PATH },
	{ "https://api.example.com/;a", PATH },
	/* Less than an origin */
	{ "api.example.com", NULL },
	{ "//api.example.com", NULL },
	{ "https:", NULL },
	{ "https://", NULL },
	{ "https:///", NULL },
	{ "https://:443", NULL },
	{ "https:/api.example.com", NULL },
	{ "https:///api.example.com", NULL },
	{ "https:api.example.com", NULL },
	{ "/", NULL },
	{ "api.example.com:443", NULL },
	/* Other schemes */
	{ "ftp://api.example.com", NULL },
	{ "file:///etc/passwd", NULL },
	{ "file://localhost/etc/passwd", NULL },
	{ "gopher://api.example.com", NULL },
	{ "ldap://api.example.com", NULL },
	{ "ws://api.example.com", NULL },
	{ "javascript:alert(1)", NULL },
	{ "data:text/plain,x", NULL },
	{ "httpss://api.example.com", NULL },
	/* http beyond loopback */
	{ "http://api.example.com", PLAIN },
	{ "http://126.255.255.255", PLAIN },
	{ "http://128.0.0.1", PLAIN },
	{ "http://10.0.0.1", PLAIN },
	{ "http://0.0.0.0", PLAIN },
	{ "http://127.0.0.1.example.com", PLAIN },
	{ "http://127.1.2.3.4", PLAIN }, /* no address, so a name that somebody may answer for */
	{ "http://127.256.0.1", PLAIN },
	{ "http://127..1", PLAIN },
	{ "http://localhost.example.com", PLAIN },
	{ "http://notlocalhost", PLAIN },
	{ "http://localhost.", PLAIN },
	{ "http://[::]", PLAIN },
	{ "http://[::2]", PLAIN },
	{ "http://[::ffff:127.0.0.1]", PLAIN },
	{ "http://[::ffff:7f00:1]", PLAIN },
	{ "http://[fe80::1]", PLAIN },
	/* Hosts and ports that are none */
	{ "https://[::1", NULL },
	{ "https://::1", NULL },
	{ "https://[api.example.com]", NULL },
	{ "https://[::1]evil.example", NULL },
	{ "https://[::1].evil.example", NULL },
	{ "https://*.example.com", NULL },
	{ "https://api,example.com", NULL },
	{ "https://api.example.com;evil.example", NULL },
	{ "https://api.example.com&evil.example", NULL },
	{ "https://api!example.com", NULL },
	{ "https://<api>", NULL },
	{ "https://api.example.com:65536", NULL },
	{ "https://api.example.com:99999", NULL },
	{ "https://api.example.com:-1", NULL },
	{ "https://api.example.com:+443", NULL },
	{ "https://api.example.com:80x", NULL },
	{ "https://api.example.com:80:80", NULL },
	{ "https://api.example.com: 80", NULL },
};

static void these_origins_are_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		char error[EP_TEXT_ERROR_SIZE] = "";
		ep_text text = exact(ep_text_of(refused[i].text));
		char *origin = ep_url_origin(text, error);
		free((char *)text.data);
		check(!origin, "%s: %s", refused[i].text, origin);
		check(strncmp(error, "must ", 5) == 0, "%s: %s", refused[i].text, error);
		check(!refused[i].error || strcmp(error, refused[i].error) == 0, "%s: %s", refused[i].text, error);
	}
}

/* Ways to write 127.0.0.1 and ::1. Whatever libcurl makes of them, no other host may come out. */
static void odd_spellings_of_loopback_are_refused_or_made_plain(void **state)
{
	static const char *const spellings[] = {
		"http://127.1",
		"http://127.0.0.1.",
		"http://127.0.1",
		"http://2130706433",
		"http://0x7f000001",
		"http://0x7f.1",
		"http://0177.0.0.1",
		"http://127.0.0.01",
		"http://127.0.0.0x1",
		"http://00127.0.0.1",
		"http://[0:0:0:0:0:0:0:1]",
		"http://[0000::0001]",
		"http://[::0.0.0.1]",
		"http://LOCALHOST",
		"http://LocalHost:80",
		"http://127.0.0.1:",
		"http://127.0.0.1:080",
		"http://127.0.0.1/.",
		"http://127.0.0.1/a/..",
	};
	static const char *const plain[] = { "http://127.0.0.1", "http://127.0.0.1:80", "http://[::1]", "http://LOCALHOST",
		"http://localhost", "http://LocalHost:80", "http://localhost:80" };

	(void)state;
	for (size_t i = 0; i < COUNT(spellings); i++) {
		char error[EP_TEXT_ERROR_SIZE];
		char *origin = ep_url_origin(ep_text_of(spellings[i]), error);
		bool known = !origin;
		for (size_t j = 0; j < COUNT(plain); j++) {
			known = known || strcmp(origin, plain[j]) == 0;
		}
		check(known, "%s: %s", spellings[i], origin);
		free(origin);
	}
}

static void lengths_have_limits(void **state)
{
	char error[EP_TEXT_ERROR_SIZE], text[3000] = "https://";
	char *origin;

	(void)state;
	memset(text + 8, 'a', 253);
	origin = ep_url_origin((ep_text){ text, 8 + 253 }, error);
	assert_non_null(origin);
	free(origin);
	memset(text + 8, 'a', 2990);
	assert_null(ep_url_origin((ep_text){ text, 8 + 254 }, error));
	assert_null(ep_url_origin((ep_text){ text, 2049 }, error));
	assert_string_equal(error, "must be at most 2048 bytes long");
	assert_null(ep_url_origin((ep_text){ "https://a\0b", 11 }, error));
	assert_string_equal(error, ASCII);
}

static const struct {
	const char *text;
	bool allowed;
} proxies[] = {
	{ "http://proxy.example:3128", true },
	{ "http://proxy.example", true },
	{ "https://proxy.example:3129/", true },
	{ "http://user:password@proxy.example:3128", true },
	{ "http://user:p%40ss@proxy.example:3128", true },
	{ "http://user@proxy.example", true },
	{ "http://10.0.0.1:3128", true },
	{ "http://[2001:db8::1]:3128", true },
	{ "", false },
	{ "proxy.example:3128", false },
	{ "proxy.example", false },
	{ "socks5://proxy.example", false },
	{ "socks5h://proxy.example", false },
	{ "ftp://proxy.example", false },
	{ "file:///tmp/proxy", false },
	{ "http://proxy.example/path", false },
	{ "http://proxy.example?a", false },
	{ "http://proxy.example/#a", false },
	{ "http://", false },
	{ "http://pro xy", false },
	{ "http://proxy\r\n", false },
	{ "http://pr\xC3\xB6xy.example", false },
	{ "http://proxy.example:99999", false },
	{ "http://%70roxy,example", false },
};

static void proxies_are_http_or_https(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(proxies); i++) {
		ep_text text = exact(ep_text_of(proxies[i].text));
		bool is_proxy = ep_url_is_proxy(text);
		free((char *)text.data);
		check(is_proxy == proxies[i].allowed, "%s", proxies[i].text);
	}
}

static const struct {
	const char *text;
	bool is_page, has_fragment;
} pages[] = {
	{ "https://shop.example/callback", true, false },
	{ "https://shop.example", true, false },
	{ "https://shop.example:8443/a/../b?c=d&e=%20f", true, false },
	{ "https://shop.example/#part", true, true },
	{ "http://localhost:8000/callback", true, false },
	{ "http://127.0.0.1/callback?x", true, false },
	{ "http://[::1]:8000/", true, false },
	{ "http://shop.example/callback", false, false },
	{ "https://user@shop.example/", false, false },
	{ "https://user:word@shop.example/", false, false },
	{ "//shop.example/callback", false, false },
	{ "/callback", false, false },
	{ "callback", false, false },
	{ "", false, false },
	{ "shop://callback", false, false },
	{ "javascript:alert(1)", false, false },
	{ "https://sh\xC3\xB6p.example/", false, false },
	{ "https://shop.example/a b", false, false },
	{ "https://shop.example/\r\nX: y", false, false },
	{ "https://shop,example/", false, false },
};

static void pages_are_absolute_and_https(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(pages); i++) {
		ep_text text = exact(ep_text_of(pages[i].text));
		bool is_page = ep_url_is_page(text), has_fragment = ep_url_has_fragment(text);
		free((char *)text.data);
		check(is_page == pages[i].is_page, "%s", pages[i].text);
		check(has_fragment == pages[i].has_fragment, "%s", pages[i].text);
	}
}

static const struct {
	ep_text a, b;
	bool same;
} hosts[] = {
	{ TEXT("https://a.example/x"), TEXT("https://a.example/y?z"), true },
	{ TEXT("https://A.example"), TEXT("https://a.EXAMPLE:8443"), true },
	{ TEXT("https://a.example"), TEXT("https://b.example"), false },
	{ TEXT("https://a.example"), TEXT("https://a.example.evil.example"), false },
	{ TEXT("https://a.example@evil.example"), TEXT("https://a.example"), false },
	{ TEXT("https://a.example"), TEXT("https://a.example\0.evil.example"), false },
	{ TEXT("a.example"), TEXT("a.example"), false },
	{ TEXT(""), TEXT(""), false },
};

static void hosts_are_compared(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(hosts); i++) {
		ep_text a = exact(hosts[i].a), b = exact(hosts[i].b);
		bool same_host = ep_url_same_host(a, b);
		free((char *)a.data);
		free((char *)b.data);
		check(same_host == hosts[i].same, "row %zu", i);
	}
}

static const struct {
	const char *url, *expected;
} parameters[] = {
	{ "https://a.example/login", "https://a.example/login?n=a%20%26b" },
	{ "https://a.example/login?x=y", "https://a.example/login?x=y&n=a%20%26b" },
	{ "https://a.example/login?", "https://a.example/login?n=a%20%26b" },
	{ "https://a.example/login?x=y&", "https://a.example/login?x=y&n=a%20%26b" },
	{ "https://a.example/a?b=c?", "https://a.example/a?b=c?&n=a%20%26b" },
	{ "https://a.example/a??", "https://a.example/a??&n=a%20%26b" },
};

static void parameters_are_appended(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(parameters); i++) {
		ep_buffer url;
		bool good;
		ep_buffer_init(&url, 1000);
		ep_buffer_append_string(&url, parameters[i].url);
		ep_url_append_parameter(&url, "n", TEXT("a &b"));
		good = ep_text_equals(ep_buffer_text(&url), parameters[i].expected);
		ep_buffer_free(&url);
		check(good, "%s", parameters[i].url);
	}
}

#define ORIGIN "https://api.example.com"

static const struct {
	const char *url, *origin, *target;
} targets[] = {
	{ "/v2/carts/1", ORIGIN, "/v2/carts/1" },
	{ "/", ORIGIN, "/" },
	{ "/v2/", ORIGIN, "/v2/" },
	{ "/a-._~!$&'()*+,;=:@z", ORIGIN, "/a-._~!$&'()*+,;=:@z" },
	{ "/v2/customers/ada@example.com", ORIGIN, "/v2/customers/ada@example.com" },
	{ "/catalog/products?page[limit]=25&filter=eq(name,a%20b)&q=a/?:@", ORIGIN,
		"/catalog/products?page[limit]=25&filter=eq(name,a%20b)&q=a/?:@" },
	{ "/?", ORIGIN, "/?" },
	{ "/a?b=//../.", ORIGIN, "/a?b=//../." }, /* a query is no path */
	{ "/a?b=https://evil.example/", ORIGIN, "/a?b=https://evil.example/" },
	{ "/.well-known/..a/...", ORIGIN, "/.well-known/..a/..." },
	{ "/a%2Fb/%2e%2e%2e", ORIGIN, "/a%2Fb/%2e%2e%2e" },
	{ "/%C3%BC/%e2%82%ac", ORIGIN, "/%C3%BC/%e2%82%ac" },
	{ "/https://evil.example", ORIGIN, NULL },
	{ ORIGIN "/v2/carts/1?x", ORIGIN, "/v2/carts/1?x" },
	{ "HTTPS://API.example.COM/v2", ORIGIN, "/v2" },
	{ ORIGIN ":443/v2", ORIGIN, "/v2" },
	{ ORIGIN "/v2", ORIGIN ":443", "/v2" },
	{ ORIGIN ":8443/v2", ORIGIN ":8443", "/v2" },
	{ "http://127.0.0.1:80/v2", "http://127.0.0.1", "/v2" },
	{ "http://[::1]:8080/v2", "http://[::1]:8080", "/v2" },
	{ "https://[2001:DB8::1]/v2", "https://[2001:db8::1]", "/v2" },
};

/* What comes out of libcurl where it reads the whole URL, without any option that would have it leave a path alone. */
static bool libcurl_agrees(const char *origin, ep_text target)
{
	char url[EP_MAX_SHOP_URL + 300], *scheme = NULL, *host = NULL, *path = NULL, *query = NULL, *user = NULL, *fragment = NULL;
	char joined[EP_MAX_SHOP_URL + 1];
	CURLU *parsed = curl_url();
	bool agrees;

	snprintf(url, sizeof(url), "%s%.*s", origin, (int)target.len, target.data);
	assert_int_equal(curl_url_set(parsed, CURLUPART_URL, url, 0), CURLUE_OK);
	curl_url_get(parsed, CURLUPART_SCHEME, &scheme, 0);
	curl_url_get(parsed, CURLUPART_HOST, &host, 0);
	curl_url_get(parsed, CURLUPART_PATH, &path, 0);
	curl_url_get(parsed, CURLUPART_QUERY, &query, 0);
	curl_url_get(parsed, CURLUPART_USER, &user, 0);
	curl_url_get(parsed, CURLUPART_FRAGMENT, &fragment, 0);
	snprintf(joined, sizeof(joined), "%s%s%s", path, query ? "?" : "", query ? query : "");
	agrees = strncmp(origin, scheme, strlen(scheme)) == 0 && strncmp(strstr(origin, "://") + 3, host, strlen(host)) == 0 && !user
		&& !fragment && (ep_text_equals(target, joined) || (!query && target.data[target.len - 1] == '?'));
	curl_free(scheme);
	curl_free(host);
	curl_free(path);
	curl_free(query);
	curl_free(user);
	curl_free(fragment);
	curl_url_cleanup(parsed);
	return agrees;
}

static void urls_of_requests_are_paths_or_of_the_origin(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(targets); i++) {
		char error[EP_TEXT_ERROR_SIZE] = "?";
		ep_text url = exact(ep_text_of(targets[i].url)), target = ep_url_target(url, targets[i].origin, error);
		bool expected = targets[i].target ? ep_text_equals(target, targets[i].target) : !target.data;
		bool agrees = !target.data || libcurl_agrees(targets[i].origin, target);
		free((char *)url.data);
		check(expected, "%s: %s", targets[i].url, error);
		check(agrees, "%s", targets[i].url);
	}
}

#define OTHER    "must begin with one \"/\", or with this client's own origin"
#define NO_PATH  "must have a path"
#define EMPTY    "must not have \"//\" in its path"
#define DOTS     "must not have a \".\" or \"..\" in its path, escaped or not"
#define ESCAPED  "must consist of URL characters and whole percent-escapes"
#define FRAGMENT "must not have a fragment"

static const struct {
	ep_text url;
	const char *error;
} wrong_targets[] = {
	{ TEXT(""), "must not be empty" },
	{ TEXT("v2/carts"), OTHER },
	{ TEXT("?page"), OTHER },
	{ TEXT("https:/v2"), OTHER },
	{ TEXT("https:///v2"), OTHER },
	{ TEXT("https://evil.example/v2"), OTHER },
	{ TEXT("http://api.example.com/v2"), OTHER },
	{ TEXT("ftp://api.example.com/v2"), OTHER },
	{ TEXT("https://api.example.com:8443/v2"), OTHER },
	{ TEXT("https://api.example.com:/v2"), OTHER },
	{ TEXT("https://api.example.com:0443/v2"), OTHER },
	{ TEXT("https://api.example.com./v2"), OTHER },
	{ TEXT("https://api.example.com.evil.example/v2"), OTHER },
	{ TEXT("https://api.example.com@evil.example/v2"), OTHER },
	{ TEXT("https://user@api.example.com/v2"), OTHER },
	{ TEXT("https://user:word@api.example.com/v2"), OTHER },
	{ TEXT("https://@api.example.com/v2"), OTHER },
	{ TEXT("https://api.example.com:443@evil.example/v2"), OTHER },
	{ TEXT("https://api.example.com\\@evil.example/v2"), OTHER },
	{ TEXT("https://%61pi.example.com/v2"), OTHER },
	{ TEXT("https:\\\\api.example.com/v2"), OTHER },
	{ TEXT("https://api.example.com"), NO_PATH },
	{ TEXT("https://api.example.com?a"), NO_PATH },
	{ TEXT("https://api.example.com#a"), NO_PATH },
	{ TEXT("//evil.example/v2"), EMPTY },
	{ TEXT("///evil.example"), EMPTY },
	{ TEXT("/v2/carts//items"), EMPTY },
	{ TEXT("/v2//"), EMPTY },
	{ TEXT("https://api.example.com//evil.example/"), EMPTY },
	{ TEXT("/."), DOTS },
	{ TEXT("/.."), DOTS },
	{ TEXT("/v2/..;/carts"), DOTS },
	{ TEXT("/v2/..;a=b/carts"), DOTS },
	{ TEXT("/v2/%2e.%3Ba/carts"), DOTS },
	{ TEXT("/./"), DOTS },
	{ TEXT("/v2/../oauth"), DOTS },
	{ TEXT("/v2/./oauth"), DOTS },
	{ TEXT("/v2/carts/..?a"), DOTS },
	{ TEXT("/v2/carts/."), DOTS },
	{ TEXT("/v2/%2e/a"), DOTS },
	{ TEXT("/v2/%2E%2e/a"), DOTS },
	{ TEXT("/v2/.%2E/a"), DOTS },
	{ TEXT("/v2/%2e."), DOTS },
	{ TEXT("/v2/a%2f..%2fb"), DOTS },
	{ TEXT("/v2/..%2F"), DOTS },
	{ TEXT("/v2/%5C..%5cb"), DOTS },
	{ TEXT("https://api.example.com/../a"), DOTS },
	{ TEXT("/v2#a"), FRAGMENT },
	{ TEXT("/v2?a#b"), FRAGMENT },
	{ TEXT("/v2/%"), ESCAPED },
	{ TEXT("/v2/%2"), ESCAPED },
	{ TEXT("/v2/%2g"), ESCAPED },
	{ TEXT("/v2/%g2"), ESCAPED },
	{ TEXT("/v2/%%32e"), ESCAPED },
	{ TEXT("/v2?a=100%"), ESCAPED },
	{ TEXT("/v2\\carts"), ESCAPED },
	{ TEXT("/\\evil.example"), ESCAPED },
	{ TEXT("/v2/[a]"), ESCAPED },
	{ TEXT("/v2?a=\"b\""), ESCAPED },
	{ TEXT("/v2?a=<b>"), ESCAPED },
	{ TEXT("/v2?a=b|c"), ESCAPED },
	{ TEXT("/v2?a={b}"), ESCAPED },
	{ TEXT("/v2?a=b^c`"), ESCAPED },
	{ TEXT("/v2/a b"), ASCII },
	{ TEXT("/v2 HTTP/1.1\r\nX: y"), ASCII },
	{ TEXT("/v2\t"), ASCII },
	{ TEXT("/v2\0/a"), ASCII },
	{ TEXT("/v2\x7F"), ASCII },
	{ TEXT("/b\xC3\xBC"
		   "cher"),
		ASCII },
	{ TEXT(" /v2"), ASCII },
};

static void other_urls_of_requests_are_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(wrong_targets); i++) {
		char error[EP_TEXT_ERROR_SIZE] = "";
		ep_text url = exact(wrong_targets[i].url), target = ep_url_target(url, ORIGIN, error);
		free((char *)url.data);
		check(!target.data, "%s", wrong_targets[i].url.data);
		check(strcmp(error, wrong_targets[i].error) == 0, "%s: %s", wrong_targets[i].url.data, error);
	}
}

static void urls_of_requests_have_a_limit(void **state)
{
	char error[EP_TEXT_ERROR_SIZE], text[EP_MAX_SHOP_URL + 1];

	(void)state;
	memset(text, 'a', sizeof(text));
	text[0] = '/';
	assert_int_equal(ep_url_target((ep_text){ text, EP_MAX_SHOP_URL }, ORIGIN, error).len, EP_MAX_SHOP_URL);
	assert_null(ep_url_target((ep_text){ text, EP_MAX_SHOP_URL + 1 }, ORIGIN, error).data);
	assert_string_equal(error, "must be at most 8192 bytes long");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(these_origins_are_allowed),
		cmocka_unit_test(these_origins_are_refused),
		cmocka_unit_test(odd_spellings_of_loopback_are_refused_or_made_plain),
		cmocka_unit_test(lengths_have_limits),
		cmocka_unit_test(proxies_are_http_or_https),
		cmocka_unit_test(pages_are_absolute_and_https),
		cmocka_unit_test(hosts_are_compared),
		cmocka_unit_test(parameters_are_appended),
		cmocka_unit_test(urls_of_requests_are_paths_or_of_the_origin),
		cmocka_unit_test(other_urls_of_requests_are_refused),
		cmocka_unit_test(urls_of_requests_have_a_limit),
	};

	return cmocka_run_group_tests_name("url", tests, NULL, NULL);
}
