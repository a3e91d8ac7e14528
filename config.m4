dnl Copyright (c) 2026 The ep_account_tokens authors
dnl SPDX-License-Identifier: MIT

dnl Build of ep_account_tokens with phpize; config.w32 says the same for Windows.
dnl Flags that are set here are this extension's alone: PHP's own CFLAGS and LDFLAGS stay as they are.

dnl The floors. tools/check-package compares them with every other file that states them.
m4_define([EP_PHP_FLOOR], [8.2])
m4_define([EP_PHP_FLOOR_ID], [80200])
m4_define([EP_CURL_FLOOR], [7.76.0])
m4_define([EP_JSONC_FLOOR], [0.14])

dnl EP_CFLAG(flag): adds a compiler flag to EP_CFLAGS where the compiler knows it
AC_DEFUN([EP_CFLAG],
  [AX_CHECK_COMPILE_FLAG([$1], [EP_CFLAGS="$EP_CFLAGS $1"], [], [-Werror])])

dnl EP_LDFLAG(flag): adds a linker flag to this extension's link line where the linker knows it
AC_DEFUN([EP_LDFLAG], [
  AC_MSG_CHECKING([whether the linker accepts $1])
  ep_save_LDFLAGS=$LDFLAGS
  LDFLAGS="$LDFLAGS $1"
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [EP_ACCOUNT_TOKENS_SHARED_LIBADD="$EP_ACCOUNT_TOKENS_SHARED_LIBADD $1"
     AC_MSG_RESULT([yes])],
    [AC_MSG_RESULT([no])])
  LDFLAGS=$ep_save_LDFLAGS
])

PHP_ARG_ENABLE([ep-account-tokens],
  [whether to enable ep_account_tokens],
  [AS_HELP_STRING([--enable-ep-account-tokens],
    [Enable account-member tokens of Elastic Path Commerce Cloud])])

PHP_ARG_ENABLE([ep-account-tokens-dev],
  [whether warnings are errors in ep_account_tokens],
  [AS_HELP_STRING([--enable-ep-account-tokens-dev],
    [ep_account_tokens, for its developers: more warnings, all of them errors])],
  [no],
  [no])

PHP_ARG_ENABLE([ep-account-tokens-coverage],
  [whether ep_account_tokens counts the lines that ran],
  [AS_HELP_STRING([--enable-ep-account-tokens-coverage],
    [ep_account_tokens, for its developers: instrument it for gcov])],
  [no],
  [no])

if test "$PHP_EP_ACCOUNT_TOKENS" != "no"; then

  dnl ---- PHP ----

  AC_MSG_CHECKING([for PHP >= EP_PHP_FLOOR])
  dnl phpize knows PHP by its php-config, a build within PHP's own tree by its variables.
  if test -n "$PHP_CONFIG"; then
    ep_php_version=`$PHP_CONFIG --version`
    ep_php_vernum=`$PHP_CONFIG --vernum`
  else
    ep_php_version=$PHP_VERSION
    ep_php_vernum=$PHP_VERSION_ID
  fi
  if test "${ep_php_vernum:-0}" -lt EP_PHP_FLOOR_ID; then
    AC_MSG_RESULT([no])
    AC_MSG_ERROR([ep_account_tokens needs PHP EP_PHP_FLOOR or newer; this is PHP ${ep_php_version:-of unknown version}.])
  fi
  AC_MSG_RESULT([$ep_php_version])

  AC_MSG_CHECKING([for a 64-bit target])
  AC_COMPILE_IFELSE([AC_LANG_SOURCE([[extern char ep_wide[sizeof(void *) >= 8 ? 1 : -1];]])],
    [AC_MSG_RESULT([yes])],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([ep_account_tokens needs a 64-bit PHP.])])

  dnl ---- libcurl and json-c ----

  PKG_PROG_PKG_CONFIG
  if test -z "$PKG_CONFIG"; then
    AC_MSG_ERROR([ep_account_tokens finds libcurl and json-c by pkg-config, which is not installed.])
  fi
  PKG_CHECK_MODULES([EP_CURL], [libcurl >= EP_CURL_FLOOR], [],
    [AC_MSG_ERROR([ep_account_tokens needs libcurl EP_CURL_FLOOR or newer, with its headers: $EP_CURL_PKG_ERRORS
  Debian and Ubuntu call it libcurl4-openssl-dev, Fedora and RHEL libcurl-devel, Alpine curl-dev, Homebrew curl.])])
  PKG_CHECK_MODULES([EP_JSONC], [json-c >= EP_JSONC_FLOOR], [],
    [AC_MSG_ERROR([ep_account_tokens needs json-c EP_JSONC_FLOOR or newer, with its headers: $EP_JSONC_PKG_ERRORS
  Debian and Ubuntu call it libjson-c-dev, Fedora and RHEL json-c-devel, Alpine json-c-dev, Homebrew json-c.])])
  ep_curl_version=`$PKG_CONFIG --modversion libcurl`
  ep_jsonc_version=`$PKG_CONFIG --modversion json-c`
  PHP_EVAL_LIBLINE([$EP_CURL_LIBS $EP_JSONC_LIBS], [EP_ACCOUNT_TOKENS_SHARED_LIBADD])

  dnl OpenSSL before 1.1 needs lock callbacks, which are one per process and so not ours to set.
  AC_MSG_CHECKING([for the TLS library of libcurl])
  ep_save_CFLAGS=$CFLAGS
  ep_save_LIBS=$LIBS
  CFLAGS="$CFLAGS $EP_CURL_CFLAGS"
  LIBS="$LIBS $EP_CURL_LIBS"
  rm -f conftest.tls
  AC_RUN_IFELSE([AC_LANG_SOURCE([[
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
	FILE *out = fopen("conftest.tls", "w");

	if (!out) {
		return 1;
	}
	if (!(info->features & CURL_VERSION_SSL) || !info->ssl_version) {
		fputs("none", out);
	} else {
		fputs(info->ssl_version, out);
	}
	return fclose(out) ? 1 : 0;
}
]])],
    [ep_tls=`cat conftest.tls`],
    [ep_tls=unknown],
    [ep_tls=unknown])
  CFLAGS=$ep_save_CFLAGS
  LIBS=$ep_save_LIBS
  rm -f conftest.tls
  AC_MSG_RESULT([$ep_tls])
  ep_zts=no
  if test "$PHP_THREAD_SAFETY" = "yes" || test "$enable_zts" = "yes"; then
    ep_zts=yes
  fi
  case $ep_tls in
    none[)]
      AC_MSG_ERROR([this libcurl was built without TLS. ep_account_tokens speaks https.]) ;;
    unknown[)]
      AC_MSG_WARN([libcurl could not be run; its TLS library is taken to be there and thread-safe]) ;;
    *OpenSSL/0.*|*OpenSSL/1.0*[)]
      if test "$ep_zts" = "yes"; then
        AC_MSG_ERROR([this libcurl uses $ep_tls, which is not safe in a thread-safe (ZTS) PHP.])
      fi ;;
  esac

  dnl ---- compiler and linker flags ----

  EP_CFLAGS="$EP_CURL_CFLAGS $EP_JSONC_CFLAGS -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"

  EP_CFLAG([-std=gnu11])
  EP_CFLAG([-fvisibility=hidden])
  EP_CFLAG([-fstack-protector-strong])
  EP_CFLAG([-fstack-clash-protection])

  dnl glibc warns about _FORTIFY_SOURCE without optimisation and about its second definition; sanitizers do better without.
  AC_MSG_CHECKING([whether to define _FORTIFY_SOURCE])
  ep_fortify=no
  if test "$PHP_EP_ACCOUNT_TOKENS_COVERAGE" = "no"; then
    AC_COMPILE_IFELSE([AC_LANG_SOURCE([[
#if !defined(__OPTIMIZE__) || defined(_FORTIFY_SOURCE) || defined(__SANITIZE_ADDRESS__)
# error no
#endif
#ifdef __has_feature
# if __has_feature(address_sanitizer)
#  error no
# endif
#endif
extern int ep_fortify;
]])],
      [ep_fortify=yes
       EP_CFLAGS="$EP_CFLAGS -D_FORTIFY_SOURCE=2"])
  fi
  AC_MSG_RESULT([$ep_fortify])

  if test "$ext_shared" = "yes"; then
    EP_LDFLAG([-Wl,-z,relro])
    EP_LDFLAG([-Wl,-z,now])
    EP_LDFLAG([-Wl,-z,noexecstack])
    dnl A thread of libcurl may still wait for a name server when PHP ends: the code that it returns to stays.
    EP_LDFLAG([-Wl,-z,nodelete])
  fi

  if test "$PHP_EP_ACCOUNT_TOKENS_DEV" = "yes"; then
    EP_CFLAG([-Wall])
    EP_CFLAG([-Wextra])
    EP_CFLAG([-Wconversion])
    EP_CFLAG([-Wsign-conversion])
    dnl Not plain -Wshadow: PHP_GINIT_FUNCTION names its parameter like the globals themselves.
    EP_CFLAG([-Wshadow=local])
    EP_CFLAG([-Wstrict-prototypes])
    EP_CFLAG([-Wold-style-definition])
    EP_CFLAG([-Wformat=2])
    EP_CFLAG([-Wpointer-arith])
    EP_CFLAG([-Wwrite-strings])
    EP_CFLAG([-Wimplicit-fallthrough])
    EP_CFLAG([-Wlogical-op])
    EP_CFLAG([-Wduplicated-cond])
    EP_CFLAG([-Wundef])
    EP_CFLAG([-Wvla])
    dnl clang looks into ZEND_GET_MODULE, which defines get_module() without a prototype.
    AC_PREPROC_IFELSE([AC_LANG_SOURCE([[
#ifdef __clang__
# error clang
#endif
]])],
      [EP_CFLAG([-Wmissing-prototypes])])
    dnl PHP's calling convention hands every method parameters that few of them use.
    EP_CFLAG([-Wno-unused-parameter])
    EP_CFLAG([-Werror])
    dnl As system headers PHP's own stay silent, and so do its macros where they are used.
    if test -n "$PHP_CONFIG"; then
      EP_CFLAGS="$EP_CFLAGS `$PHP_CONFIG --includes | $SED -e 's/-I/-isystem /g'`"
    fi
  fi

  if test "$PHP_EP_ACCOUNT_TOKENS_COVERAGE" = "yes"; then
    if test "$ext_shared" != "yes"; then
      AC_MSG_ERROR([coverage of ep_account_tokens can be counted in a shared build only.])
    fi
    EP_CFLAGS="$EP_CFLAGS -O0 -g --coverage"
    EP_ACCOUNT_TOKENS_SHARED_LIBADD="$EP_ACCOUNT_TOKENS_SHARED_LIBADD --coverage"
  fi

  dnl ---- the extension ----

  PHP_NEW_EXTENSION([ep_account_tokens],
    [ext_src/ep_account_tokens.c \
     ext_src/access_token.c \
     ext_src/argument.c \
     ext_src/bearer.c \
     ext_src/bearer_store.c \
     ext_src/cache.c \
     ext_src/call.c \
     ext_src/callable.c \
     ext_src/client.c \
     ext_src/client_settings.c \
     ext_src/date.c \
     ext_src/exceptions.c \
     ext_src/fetch.c \
     ext_src/grant.c \
     ext_src/virtual_property.c \
     ext_src/platform.c \
     ext_src/http_message.c \
     ext_src/hydrate.c \
     ext_src/oidc_login.c \
     ext_src/methods.c \
     ext_src/value_object.c \
     ext_src/profiles.c \
     ext_src/redact.c \
     ext_src/roster.c \
     ext_src/send.c \
     ext_src/slot.c \
     ext_src/array_form.c \
     ext_src/throw.c \
     ext_src/token.c \
     ext_src/token_iterator.c \
     ext_src/token_page.c \
     ext_src/transfer.c \
     ext_src/transport.c \
     ext_src/worker.c \
     ext_src/core/attempt.c \
     ext_src/core/buffer.c \
     ext_src/core/cursor.c \
     ext_src/core/failure.c \
     ext_src/core/handle_options.c \
     ext_src/core/identity.c \
     ext_src/core/json_check.c \
     ext_src/core/lifetime.c \
     ext_src/core/mechanism.c \
     ext_src/core/pool.c \
     ext_src/core/reply.c \
     ext_src/core/reply_head.c \
     ext_src/core/request.c \
     ext_src/core/resource.c \
     ext_src/core/retry.c \
     ext_src/core/settings.c \
     ext_src/core/shop_request.c \
     ext_src/core/text.c \
     ext_src/core/timestamp.c \
     ext_src/core/trust.c \
     ext_src/core/url.c],
    [$ext_shared],
    [],
    [$EP_CFLAGS])

  PHP_ADD_BUILD_DIR([$ext_builddir/ext_src])
  PHP_ADD_BUILD_DIR([$ext_builddir/ext_src/core])
  PHP_ADD_EXTENSION_DEP([ep_account_tokens], [date])
  PHP_ADD_EXTENSION_DEP([ep_account_tokens], [hash])
  PHP_ADD_EXTENSION_DEP([ep_account_tokens], [json])

  PHP_SUBST([EP_ACCOUNT_TOKENS_SHARED_LIBADD])
  PHP_SUBST([EP_CURL_CFLAGS])
  PHP_SUBST([EP_CURL_LIBS])
  PHP_SUBST([EP_JSONC_CFLAGS])
  PHP_SUBST([EP_JSONC_LIBS])

  dnl The fragment sets the default of `make test`, which in PHP's own tree is PHP's affair.
  if test "$ext_builddir" = "."; then
    PHP_ADD_MAKEFILE_FRAGMENT([$ext_srcdir/ext_src/Makefile.frag])
  fi

  AC_MSG_NOTICE([ep_account_tokens: PHP $ep_php_version, ZTS $ep_zts])
  AC_MSG_NOTICE([ep_account_tokens: libcurl $ep_curl_version ($ep_tls), json-c $ep_jsonc_version])
  AC_MSG_NOTICE([ep_account_tokens: warnings as errors $PHP_EP_ACCOUNT_TOKENS_DEV, coverage $PHP_EP_ACCOUNT_TOKENS_COVERAGE])
fi
