# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# docker build -f packaging/docker/fpm-alpine.Dockerfile . , in a clone
ARG PHP=8.4
FROM php:${PHP}-fpm-alpine AS build
RUN apk add --no-cache $PHPIZE_DEPS curl-dev json-c-dev
WORKDIR /src
COPY config.m4 php_ep_account_tokens.h ./
COPY ext_src ext_src
RUN phpize && ./configure && make -j"$(nproc)" && make INSTALL_ROOT=/built install

# The image that serves: it gets the module and its library, no compiler and no headers. libcurl is in it, since its PHP has ext/curl.
FROM php:${PHP}-fpm-alpine
RUN apk add --no-cache json-c
COPY --from=build /built/ /
RUN docker-php-ext-enable ep_account_tokens && php --ri ep_account_tokens
