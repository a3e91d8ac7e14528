# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# docker build -f packaging/docker/install-php-extensions.Dockerfile . , in a clone: for images that have their extensions by
# install-php-extensions (https://github.com/mlocati/docker-php-extension-installer), which builds this one from its package.xml. What it
# needs is not in that program's own list, so that it is installed before and removed after.
ARG PHP=8.4
FROM php:${PHP}-fpm
COPY --from=mlocati/php-extension-installer /usr/bin/install-php-extensions /usr/local/bin/
RUN --mount=type=bind,target=/context \
	cp -a /context /tmp/ep_account_tokens \
	&& apt-get update && apt-get install -y --no-install-recommends libjson-c5 libcurl4-openssl-dev libjson-c-dev \
	&& install-php-extensions /tmp/ep_account_tokens \
	&& apt-get purge -y --auto-remove libcurl4-openssl-dev libjson-c-dev \
	&& rm -rf /tmp/ep_account_tokens /var/lib/apt/lists/* \
	&& php --ri ep_account_tokens
