# shellcheck shell=bash
# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# Sourced by ../run: the php-fpm sections once more under PHP 8.5, which has persistent share handles, in a throwaway root of Debian
# testing. Its PHP is experimental's, unpacked over the root, since it cannot be installed there. The root is kept in the cache for a week.

newer_version=8.5
newer_sections=fpm,far,fpm_gets,far_gets

# make_newer_root FILE: the root, packed
make_newer_root() {
	local root=$work/newer-root mirror signed="[signed-by=$debian_keyring check-valid-until=no]" packages=() name
	mirror=$(debian_mirror)
	mmdebstrap --variant=apt --mode=root --skip=check/qemu --aptopt='Acquire::Languages "none"' --aptopt='APT::Install-Recommends "false"' \
		--aptopt='Acquire::Retries "2"' --aptopt='Acquire::http::Timeout "20"' --dpkgopt=force-unsafe-io \
		--dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
		--include=php-dev,php-cli,gcc,make,libc6-dev,libcurl4-openssl-dev,libjson-c-dev,pkg-config,nginx-light,openssl,ca-certificates,libacl1,libapparmor1,libsystemd0 \
		testing "$root" "deb $signed $mirror testing main" || return 1
	for name in cli common dev fpm curl; do packages+=("php$newer_version-$name"); done
	if [ ! -x "$root/usr/sbin/php-fpm$newer_version" ]; then
		private_apt "$work/apt" "deb $signed $mirror sid main" "deb $signed $mirror experimental main"
		mkdir -p "$work/debs"
		apt-get -q -c "$work/apt/conf" update && (cd "$work/debs" && apt-get -q -c "$work/apt/conf" download "${packages[@]}") || return 1
		for name in "$work"/debs/*.deb; do dpkg -x "$name" "$root" || return 1; done
	fi
	# The root's php-config is that of its release, and experimental's names no PHP where it was only unpacked.
	for name in php phpize php-config; do ln -sf "/usr/bin/$name$newer_version" "$root/usr/local/bin/$name" || return 1; done
	printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' > "$root/etc/hosts"
	tar -C "$root" -cf - . | zstd -q -3 -T1 -o "$1" && rm -rf "$root"
}

# newer_root: the root, cached or made, in $newer; status 1 where it cannot be had
newer_root() {
	local want packed
	for want in apt-get mmdebstrap zstd unshare flock; do has "$want" || { say "$want is not installed"; return 1; }; done
	[ "$(id -u)" = 0 ] || { say 'a root needs root'; return 1; }
	newer=$work/newer
	packed=$cache_dir/benchmarks-php$newer_version-$(date +%G%V).tar.zst
	lock_cache "benchmarks-php$newer_version"
	if [ ! -s "$packed" ]; then
		say "Making a root with PHP $newer_version, for 2 or 3 minutes ..."
		if ! make_newer_root "$packed.part" > "$work/newer-root.log" 2>&1 || ! mv "$packed.part" "$packed"; then
			tail -n 15 "$work/newer-root.log" >&2
			rm -f "$packed.part"
			unlock_cache
			return 1
		fi
		find "$cache_dir" -maxdepth 1 -name "benchmarks-php$newer_version-*.tar.zst" ! -path "$packed" -delete
	fi
	unlock_cache
	mkdir "$newer"
	tar --zstd -xf "$packed" -C "$newer" || { rm -f "$packed"; say 'the cached root was broken, it is removed'; return 1; }
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
