# shellcheck shell=bash disable=SC2034,SC2154 # shared with lib.sh and the lanes
# For the lanes that play the extension with others' programs; sourced after lib.sh.

# install_npm NAME: what $lanes_dir/NAME-lock/ locks, in the cache; names its place $npm_dir
install_npm() {
	local name=$1 key
	key=$(cat "$lanes_dir/$name-lock"/package*.json | sha256sum | cut -c1-12)
	npm_dir=$cache_dir/$name-$key
	fill_cache "$name" "$npm_dir" npm --prefix "$work/$name" ci --ignore-scripts --no-audit --no-fund
}

# install_composer NAME [FOLDER]: what $lanes_dir/FOLDER/composer.json requires (FOLDER: NAME-composer); names its place $composer_dir
install_composer() {
	local name=$1 folder=$lanes_dir/${2:-$1-composer} key
	key=$(php -n -r 'echo PHP_MAJOR_VERSION, PHP_MINOR_VERSION;')-$(sha256sum "$folder/composer.json" | cut -c1-12)
	composer_dir=$cache_dir/$name-$key
	fill_cache "$name" "$composer_dir" env COMPOSER_ALLOW_SUPERUSER=1 composer --working-dir="$work/$name" update --no-interaction \
		--no-progress --prefer-dist --no-plugins --no-scripts --classmap-authoritative
}

# fill_cache NAME PLACE COMMAND...: COMMAND works in $work/NAME, on the manifests of the lane; what it made becomes PLACE, and
# what was there for other versions goes
fill_cache() {
	local name=$1 place=$2 folder; shift 2
	lock_cache "$name"
	if [ ! -d "$place" ]; then
		say "installing $name with ${*:1:1}"
		mkdir "$work/$name"
		for folder in "$lanes_dir/$name-lock" "$lanes_dir/$name-composer"; do
			if [ -d "$folder" ]; then find "$folder" -maxdepth 1 \( -name '*.json' -o -name .npmrc \) -exec cp -t "$work/$name" {} +; fi
		done
		"$@" > "$work/$name.log" 2>&1 < /dev/null || { tail -n 15 "$work/$name.log" >&2; skip "what $name needs cannot be installed"; }
		mv "$work/$name" "$place"
		find "$cache_dir" -maxdepth 1 -name "$name-*" -type d ! -path "$place" -exec rm -rf {} +
	fi
	unlock_cache
}

# run_checks COMMAND...: it prints "ok NAME", "not ok NAME: why", "skip NAME: why", and lines of figures after "# "; all but the
# first are shown, all three are counted
run_checks() {
	local log=$work/checks rc=0 p
	"$@" > "$log" 2>&1 < /dev/null || rc=$?
	grep -v '^ok ' "$log" >&2 || true
	p=$(grep -c '^ok ' "$log" || true)
	passed=$((passed + p))
	failed=$((failed + $(grep -c '^not ok ' "$log" || true)))
	skipped=$((skipped + $(grep -c '^skip ' "$log" || true)))
	if [ "$rc" != 0 ] || [ "$p" = 0 ]; then say "the checks ended with status $rc, $p passed"; lane_broken=1; fi
}

# ---- servers of a lane: they end with it

pids=()
# shellcheck disable=SC2317 # called at the end
stop_lane() {
	local pid
	for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
	for pid in "${pids[@]}"; do wait "$pid" 2> /dev/null || true; done
}

# start NAME READY COMMAND...: waits until its output, in $work/NAME.log, has READY; status 1 if it ended first
start() {
	local log=$work/$1.log ready=$2; shift 2
	"$@" > "$log" 2>&1 < /dev/null &
	pids+=("$!")
	for _ in $(seq 240); do
		if grep -q "$ready" "$log"; then return 0; fi
		if ! kill -0 "${pids[-1]}" 2> /dev/null; then break; fi
		sleep 0.5
	done
	tail -n 20 "$log" >&2
	return 1
}

# free_address: for a server that takes no port 0; it was free a moment ago
free_address() { "$php" -n -r 'echo stream_socket_get_name(stream_socket_server("tcp://127.0.0.1:0"), false);'; }

# ---- PHP modules, which `php -n` has not loaded

modules=() # options of $php
# Not grep -q: it would close the pipe before PHP has written all.
has_module() { "$php" -n "${modules[@]}" "${@:2}" -m 2> /dev/null | grep -x "$1" > /dev/null; }

# load_module NAME PACKAGE: adds it to the options, unless it is built in
load_module() {
	if has_module "$1"; then return; fi
	has_module "$1" -d "extension=$1" || skip "$php has no $1 (Debian: $2)"
	modules+=(-d "extension=$1")
}
