# shellcheck shell=bash disable=SC2016,SC2034 # PHP in single quotes; what is set here is used by those who source this
# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# Sourced by the program `run` of a shop: the shop as it is in production, under nginx and php-fpm, with sessions and cache in Redis, beside the
# stand-in for Commerce Cloud. All is on loopback and in a temporary folder, and ends with that program. The extension is MODULE.so, or what php.ini
# loads, or what was built in the checkout, or it is built.
#
#     run_shop SET_UP [--port N] [MODULE.so]
#
# SET_UP is a function that makes the installed copy ready, in its folder, with these set: $url of the shop, $stand_in, $redis (host:port), $secret of the
# webhook, $work for files of its own, and $run_php, the command that runs PHP with the extension. What the shop mails it appends to $work/mail.log.
examples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$examples/.." && pwd)
# shellcheck source=tools/lib.sh
. "$root/tools/lib.sh"

run_shop() {
	local set_up=$1 php=php name version port=8000 module='' options=() as_root=()
	shift
	name=$(basename "$(cd "$(dirname "$0")" && pwd)")
	while [ $# -gt 0 ]; do
		case $1 in
			--port) port=${2:?--port wants a number}; shift ;;
			-*) die "usage: ${0##*/} [--port N] [MODULE.so]" ;;
			*) module=$(realpath "$1") ;;
		esac
		shift
	done

	# Debian keeps servers where not every user's PATH looks.
	PATH=$PATH:/usr/sbin
	want php=php-cli composer=composer nginx=nginx-light redis-server=redis-server ext:redis=php-redis ext:dom=php-xml ext:mbstring=php-mbstring
	version=$(php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
	want "php-fpm$version=php$version-fpm"
	work=$(mktemp -d "${TMPDIR:-/tmp}/ep-shop.XXXXXX")
	trap leave_shop EXIT
	trap 'exit 0' HUP INT TERM

	if [ -z "$module" ] && ! php -r 'exit(extension_loaded("ep_account_tokens") ? 0 : 1);'; then
		module=$root/modules/ep_account_tokens.so
		if [ ! -f "$module" ]; then
			want "${build_wants[@]}"
			say 'Building the extension'
			copy_tree "$root" "$work/extension"
			build_in "$work/extension" "$work/extension" --enable-ep-account-tokens > "$work/build.log" 2>&1 ||
				{ tail -n 20 "$work/build.log" >&2; die 'the extension could not be built'; }
			module=$work/extension/modules/ep_account_tokens.so
		fi
	fi
	if [ -n "$module" ]; then options=(-d "extension=$module"); fi
	run_php=(php "${options[@]}")

	say 'Installing the shop'
	shop=$work/examples/$name
	copy_tree "$examples/$name" "$shop"
	ln -s "$root/packages" "$work/packages"
	(cd "$shop" && COMPOSER_ALLOW_SUPERUSER=1 "${run_php[@]}" "$(command -v composer)" install --no-interaction --no-progress --no-dev --optimize-autoloader) \
		> "$work/composer.log" 2>&1 || die 'Composer could not install it'

	url=http://localhost:$port secret=$("${run_php[@]}" -r 'echo bin2hex(random_bytes(16));')
	start_store
	redis=$(free_address)
	start redis 'Ready to accept connections' redis-server --bind 127.0.0.1 --port "${redis##*:}" --save '' --appendonly no --dir "$work" ||
		die 'Redis does not start'
	touch "$work/mail.log"
	(cd "$shop" && "$set_up") > "$work/set-up.log" 2>&1 || die 'the shop cannot be set up'

	write_configuration "$port"
	if [ "$(id -u)" = 0 ]; then as_root=(-R); fi
	start fpm-start 'ready to handle connections' "php-fpm$version" "${options[@]}" "${as_root[@]}" -F -O -y "$work/fpm.conf" || die 'php-fpm does not start'
	nginx -t -q -c "$work/nginx.conf" 2> "$work/nginx.log" || die "nginx does not start: is port $port taken? (--port N)"
	nginx -c "$work/nginx.conf" -g 'daemon off;' > "$work/nginx.log" 2>&1 < /dev/null &
	pids+=("$!")
	until php -n -r 'exit(@stream_socket_client($argv[1]) ? 0 : 1);' -- "tcp://127.0.0.1:$port"; do
		kill -0 "${pids[-1]}" 2> /dev/null || die "nginx does not start: is port $port taken? (--port N)"
		sleep 0.1
	done

	cat <<-TEXT
		listening on $url
		stand-in: $stand_in
		Log in as   ada@example.com     difference-engine    two accounts
		            grace@example.com   one-nanosecond       one account
		            agent@example.com   three-hundred        300 accounts
		or by "Company sign-on" as any of them. What the shop mails is printed here.
	TEXT
	tail -n 0 -F "$work/mail.log" 2> /dev/null | grep --line-buffered ' the code \| code is ' &
	pids+=("$!")
	wait "${pids[0]}"
}

leave_shop() {
	local status=$?
	stop_servers
	if [ "$status" != 0 ] && [ "$status" != 130 ]; then tail -n 20 "$work"/*.log >&2 || true; fi
	rm -rf "$work"
}

# The stand-in, with a member who has 300 accounts.
start_store() {
	local settings
	settings=$(php -n -r '[, $url, $secret] = $argv; echo json_encode([
		"redirect_uris" => ["$url/login/callback"],
		"webhook_url" => str_replace("localhost", "127.0.0.1", $url) . "/webhook/one-time-password",
		"webhook_secret" => $secret,
		"account_member_self_management" => "update_only",
	], JSON_UNESCAPED_SLASHES);' -- "$url" "$secret")
	start stand-in '^listening on ' php -n "$root/stand_in/commerce.php" "--settings=$settings" || die 'the stand-in does not start'
	stand_in=$(sed -n 's/^listening on //p' "$work/stand-in.log")
	php -n -r '
		$words = [["Northern", "Atlas", "Meridian", "Harbour", "Kestrel", "Summit", "Cobalt", "Willow", "Granite", "Orchard", "Falcon", "Lakeside", "Iron", "Maple", "Copper"],
			["Tools", "Foods", "Textiles", "Marine", "Printing", "Motors", "Glass", "Pumps", "Rail", "Optics"], ["Ltd", "GmbH"]];
		foreach ($words[0] as $a) foreach ($words[1] as $b) foreach ($words[2] as $c) $names[] = "$a $b $c";
		$member = ["username" => "agent@example.com", "password" => "three-hundred", "name" => "Agnes Agent", "accounts" => $names];
		file_get_contents("$argv[1]/__stand-in/members", false, stream_context_create(["http" => ["method" => "POST", "header" => "Content-Type: application/json", "content" => json_encode($member)]]));
	' -- "$stand_in"
}

# write_configuration PORT: of php-fpm and nginx
write_configuration() {
	cat > "$work/fpm.conf" <<-CONF
		[global]
		daemonize = no
		error_log = $work/fpm.log
		[shop]
		$(if [ "$(id -u)" = 0 ]; then printf 'user = root\n\tgroup = root'; fi)
		listen = $work/fpm.sock
		pm = static
		pm.max_children = 4
		catch_workers_output = yes
	CONF
	cat > "$work/nginx.conf" <<-CONF
		$(if [ "$(id -u)" = 0 ]; then echo 'user root;'; fi)
		pid $work/nginx.pid;
		error_log $work/nginx-error.log;
		events {}
		http {
			include /etc/nginx/mime.types;
			access_log off;
			client_body_temp_path $work/nginx-body;
			fastcgi_temp_path $work/nginx-fastcgi;
			proxy_temp_path $work/nginx-proxy;
			uwsgi_temp_path $work/nginx-uwsgi;
			scgi_temp_path $work/nginx-scgi;
			server {
				listen 127.0.0.1:$1;
				root $shop/public;
				location / { try_files \$uri @shop; }
				location @shop {
					include /etc/nginx/fastcgi_params;
					fastcgi_param SCRIPT_FILENAME $shop/public/index.php;
					fastcgi_param SCRIPT_NAME /index.php;
					# Debian's fastcgi_params leave the port out, and it is part of where the shop redirects to.
					fastcgi_param HTTP_HOST localhost:$1;
					fastcgi_pass unix:$work/fpm.sock;
				}
			}
		}
	CONF
}
