# shellcheck shell=bash
# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# Sourced by ../run: the php-fpm sections once more under PHP 8.5, which has persistent share handles, in a throwaway root of Debian
# testing, with experimental's PHP. The root is kept in the cache for a week.

newer_version=8.5
newer_sections=fpm,far,fpm_gets,far_gets

# newer_root: the root in $newer; status 1 where it cannot be had
newer_root() {
	local root packages=() name
	has unshare || { say 'unshare is not installed'; return 1; }
	try_debian_root "benchmarks-root" testing "$(dpkg --print-architecture)" apt php-dev php-cli gcc make libc6-dev libcurl4-openssl-dev \
		libjson-c-dev pkg-config nginx-light openssl ca-certificates libacl1 libapparmor1 libsystemd0 || { say "$why"; return 1; }
	if [ ! -x "$root/usr/sbin/php-fpm$newer_version" ]; then
		for name in cli common dev fpm curl; do packages+=("php$newer_version-$name"); done
		unpack_experimental "benchmarks-php$newer_version" "${packages[@]}" || return 1
	fi
	# The root's php-config is that of its release, and experimental's names no PHP where it was only unpacked.
	for name in php phpize php-config; do ln -sf "/usr/bin/$name$newer_version" "$root/usr/local/bin/$name" || return 1; done
	printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' > "$root/etc/hosts"
	newer=$root
}

# newer_run OPTION...: this program in the root, with the clients of that PHP. Its own mount and process namespace: the mounted /proc and
# whatever it leaves running end with it.
newer_run() {
	unshare --mount --pid --fork --kill-child "--mount-proc=$newer/proc" chroot "$newer" \
		env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 EP_INSTALL=0 BENCH_CLIENTS=/benchmarks/clients \
		/benchmarks/source/benchmarks/run --only "$newer_sections" "$@"
}

# prepare_newer_php: all that can fail before it is measured, tried
prepare_newer_php() {
	newer_root || return 1
	mkdir -p "$newer/benchmarks"
	copy_tree "$root" "$newer/benchmarks/source"
	install_clients "$newer/benchmarks/clients" "$newer_version.0" > "$work/newer-clients.log" 2>&1 || { tail -n 15 "$work/newer-clients.log" >&2; return 1; }
	newer_run --rehearse > /dev/null
}
