# shellcheck shell=bash disable=SC2034 # what is set here is used by those who source this
# Copyright (c) 2026 The ep_account_tokens authors
# SPDX-License-Identifier: MIT

# Sourced by tools/test, the steps, tools/demo and benchmarks/run.

tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jobs=${EP_JOBS:-$(getconf _NPROCESSORS_ONLN)}

say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }

# ---- what the machine has ----------------------------------------------------------------------------------------------

# has WANT: whether the machine has it. WANT is a command, or pkg:NAME (pkg-config), php:FILE (on PHP's include path), ext:NAME,
# fpm, embed (PHP's library) or fuzzer.
has() {
	case $1 in
		pkg:*) command -v pkg-config > /dev/null && pkg-config --exists "${1#pkg:}" ;;
		php:*) command -v php > /dev/null && php -r 'exit(stream_resolve_include_path($argv[1]) === false ? 1 : 0);' -- "${1#php:}" ;;
		ext:*) command -v php-config > /dev/null && [ -f "$(php-config --extension-dir)/${1#ext:}.so" ] ;;
		fpm) command -v php-config > /dev/null && command -v "php-fpm$(php-config --version | cut -d. -f1,2)" > /dev/null ;;
		embed) command -v php-config cc > /dev/null && cc -shared -o /dev/null -x c /dev/null -l"$(php_library)" 2> /dev/null ;;
		fuzzer) command -v clang > /dev/null && [ -f "$(clang -print-file-name="libclang_rt.fuzzer-$(uname -m).a")" ] ;;
		*) command -v "$1" > /dev/null ;;
	esac
}

# The name of PHP's embed library, as Debian has it: it stands beside those of other versions.
php_library() { echo "php$(php-config --version | cut -d. -f1,2)"; }

# want WANT=DEBIAN_PACKAGE...: installs what is missing where apt is there, else says what is missing and goes on.
# EP_INSTALL=0 never installs.
want() {
	local pair missing=() packages=() as_root=()
	for pair; do
		if ! has "${pair%%=*}"; then missing+=("${pair%%=*}"); packages+=("${pair#*=}"); fi
	done
	if [ "${#missing[@]}" = 0 ]; then return; fi
	if [ "${EP_INSTALL:-1}" = 0 ] || ! command -v apt-get > /dev/null; then
		say "Missing: ${missing[*]}. Debian has them in the packages: ${packages[*]}"
		return
	fi
	if [ "$(id -u)" != 0 ]; then
		command -v sudo > /dev/null || die "to be installed by root: apt-get install ${packages[*]}"
		as_root=(sudo)
	fi
	say "Installing ${packages[*]}"
	"${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update > /dev/null || say "apt-get update failed; going on with what apt knows"
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
		install --no-install-recommends "${packages[@]}" > /dev/null || die "apt-get could not install ${packages[*]}"
	for pair in "${missing[@]}"; do
		has "$pair" || die "$pair is still missing after apt-get installed ${packages[*]}"
	done
}

# shellcheck disable=SC2034 # used by those who source this
build_wants=(gcc=gcc make=make pkg-config=pkg-config php=php-cli phpize=php-dev pkg:libcurl=libcurl4-openssl-dev pkg:json-c=libjson-c-dev)

# copy_tree FROM TO: the files that git knows and the new ones that it does not ignore; where there is no git, all that no build makes
copy_tree() {
	mkdir -p "$2"
	if git -C "$1" rev-parse --is-inside-work-tree > /dev/null 2>&1; then
		(cd "$1" && git ls-files -co --exclude-standard -z | while IFS= read -r -d '' file; do
			if [ -e "$file" ] || [ -L "$file" ]; then printf '%s\0' "$file"; fi
		done | tar -c --no-recursion --null -T - -f -) | tar -xf - -C "$2"
	else
		tar -C "$1" -cf - --exclude=./.git --exclude=./modules --exclude=./build --exclude=./configure --exclude='*.lo' --exclude='*.o' --exclude=.libs . |
			tar -xf - -C "$2"
	fi
}

# ---- results, as TAP (https://testanything.org) ------------------------------------------------------------------------

# A step prints its results to standard output and all else to standard error. The plan comes last: a step that dies before has none,
# and tools/tap, which reads all of it, takes that for a failure.
results=0
result() { # "ok" or "not ok", WHAT
	results=$((results + 1))
	printf '%s %d - %s\n' "$1" "$results" "$2"
}
skip_all() { printf '1..0 # SKIP %s\n' "$*"; exit 0; }
done_testing() { printf '1..%d\n' "$results"; }

# tested_with PLATFORM VERSIONS...: what a step of the suite `others` tested the extension with, near its end; tools/tested-with makes a
# row of README.md of it. E.g. tested_with 'Debian 13, x86-64' "$(versions_of php -n -d extension=...)" "$(compiler_of gcc)"
tested_with() {
	local versions
	versions=$(printf ', %s' "${@:2}")
	printf '# tested with: %s | %s\n' "$1" "${versions#, }"
}

# versions_of COMMAND...: of PHP, libcurl, its TLS library and json-c as they run; COMMAND is that PHP with the extension loaded
versions_of() {
	{
		"$@" -r 'echo "PHP ", PHP_VERSION, PHP_ZTS ? " ZTS" : " NTS", PHP_DEBUG ? " debug" : "", "\n";'
		"$@" --ri ep_account_tokens | sed -n 's/^\(libcurl\|json-c\), running => /\1 /p; s/^TLS library => \([^/]*\)\//\1 /p'
	} | paste -s -d , | sed 's/,/, /g'
}

# compiler_of COMMAND: its name and version
compiler_of() {
	case $1 in *clang*) printf 'clang ' ;; *) printf 'GCC ' ;; esac
	"${enter[@]}" "$1" --version | sed -n '1s/.* \([0-9][0-9.]*\).*/\1/p'
}

# platform_of ROOT: the distribution that is in ROOT, and the machine's architecture
platform_of() { printf '%s, %s\n' "$(sed -n 's/^PRETTY_NAME="\(.*\)"$/\1/p' "$1/etc/os-release")" "$(uname -m)"; }

# need WANT...: says what the machine lacks
need() {
	local want
	for want; do has "$want" || { say "$want is not installed"; return 1; }; done
}

# check WHAT COMMAND...: one test, passed if the command succeeds
check() {
	if "${@:2}" >&2 < /dev/null; then result ok "$1"; else result 'not ok' "$1"; fi
}

# include LABEL COMMAND...: the tests of a program that prints TAP itself
include() {
	local label=$1 output status=0 line before=$results; shift
	[ -z "$label" ] || say "$label"
	output=$(mktemp "${TMPDIR:-/tmp}/ep-tap.XXXXXX")
	"$@" > "$output" < /dev/null || status=$?
	while IFS= read -r line; do
		case $line in
			'#'*) printf '%s\n' "$line" ;;
			*) result "${line%% - *}" "${line#* - }" ;;
		esac
	done < <("$tools/tap" "$status" "$label" < "$output")
	rm -f "$output"
	[ "$results" != "$before" ] || result 'not ok' "$label: could not be read"
}

# start_suite MODULE.so [--quick] [STEP...]: reads the arguments of a suite that is run by itself, into $module, $quick, $php and
# what is_wanted tells
start_suite() {
	[ -f "${1:-}" ] || die "usage: ${0##*/} MODULE.so [--quick] [STEP...]"
	module=$(realpath "$1") quick=() php=${PHP:-php}; shift
	if [ "${1:-}" = --quick ]; then quick=(--quick); shift; fi
	wanted=" $* "
	has "$php" || die "there is no $php"
}
is_wanted() { [ "$wanted" = '  ' ] || [[ $wanted == *" $1 "* ]]; }

# count FILE...: how many tests passed, failed and were skipped, of what tools/tap has read
count() { awk '/^not ok/ { f++; next } /^ok .* # SKIP/ { s++; next } /^ok/ { p++ } END { print p + 0, f + 0, s + 0 }' "$@"; }

# ---- the extension: built and tested -----------------------------------------------------------------------------------

enter=()                       # what goes before a command to run it elsewhere (a chroot),
inside=''                      # and where that is
emulator=()                    # what runs a program that was built for another processor
phpize=phpize
tests=${EP_TESTS:-php_tests}   # phpt files or folders, relative to the sources
known_skips=''                 # a file that names the phpt that may be skipped; if empty, any may
make_variables=()              # of `make test`

# build_in FOLDER SOURCE [OPTION...]: configures SOURCE in FOLDER and builds it there, with compiler messages alone
build_in() {
	# shellcheck disable=SC2016 # for the inner shell, and for make
	"${enter[@]}" bash -euc '
		[ -x "$2/configure" ] || (cd "$2" && "$3")
		mkdir -p "$1" && cd "$1"
		"$2/configure" --quiet "${@:5}"
		make -s -j"$4" LIBTOOL="\$(SHELL) \$(top_builddir)/libtool --silent"
	' build "$1" "$2" "$phpize" "$jobs" "${@:3}" < /dev/null
}

# unit FOLDER [VARIABLE=VALUE...]: the C unit tests, where build_in built, with these variables of make; each program prints TAP
unit() {
	local program before=$results
	"${enter[@]}" make -s -C "$1" -j"$jobs" unit PROVE=: "${@:2}" >&2 < /dev/null || { result 'not ok' 'the unit tests are built'; return; }
	for program in "$inside$1"/core-tests/unit/test_*; do
		if [ -x "$program" ] && [ -f "$program" ]; then
			include "${program##*/}" "${enter[@]}" env CMOCKA_MESSAGE_OUTPUT=tap "${emulator[@]}" "${program#"$inside"}"
		fi
	done
	[ "$results" != "$before" ] || result 'not ok' 'there are unit tests'
}

# make_test LABEL FOLDER SOURCE [OPTION...]: all phpt by `make test`, where build_in built
make_test() {
	phpt "$1" "$3" make -C "$2" test "${make_variables[@]}" TESTS="${*:4} $tests"
}

# make_test_jit LABEL FOLDER SOURCE [OPTION...]: the same under opcache and JIT, unless EP_OPCACHE=0. PHP_CONFIG names another PHP's.
make_test_jit() {
	local library load=()
	if [ "${EP_OPCACHE:-1}" = 0 ]; then return; fi
	library=$("${enter[@]}" "${PHP_CONFIG:-php-config}" --extension-dir)/opcache.so # from PHP 8.5 on it is part of PHP
	if "${enter[@]}" test -f "$library"; then load=(-d "zend_extension=$library"); fi
	make_test "$@" "${load[@]}" -d opcache.enable_cli=1 -d opcache.jit=tracing -d opcache.jit_buffer_size=16M
}

# phpt LABEL SOURCE COMMAND...: a run of run-tests.php, as one test for each phpt file that $tests means in SOURCE. What run-tests
# writes is known here alone.
phpt() {
	local label=$1 source=$2 states=$2/results-of-$1 output status=0 line; shift 2
	say "phpt: $label"
	output=$(mktemp "${TMPDIR:-/tmp}/ep-phpt.XXXXXX")
	: > "$inside$states"
	"${enter[@]}" env NO_INTERACTION=1 REPORT_EXIT_STATUS=1 \
		TEST_PHP_ARGS="-q -j$jobs --show-diff --no-progress --no-color -g FAIL,XFAIL,SKIP,WARN,LEAK,BORK -W $states" \
		"$@" > "$output" 2>&1 < /dev/null || status=$?
	cat "$output" >&2
	while IFS= read -r line; do
		result "${line%% - *}" "$label: ${line#* - }"
	done < <(phpt_states "$inside$source" "$inside$states" "$output" "$status")
	rm -f "$output" "$inside$states"
}

# phpt_states SOURCE STATES OUTPUT STATUS: a line for each phpt file, by the file that `run-tests.php -W` writes (a state and a path on
# each line) and by what it prints of skipped tests; and one more line for what is wrong with the run itself
phpt_states() {
	# shellcheck disable=SC2086 # $tests is a list
	(cd "$1" && find $tests -name '*.phpt' -type f | sort) | awk -v status="$4" -v strict="$known_skips" '
		function path(text) { sub(/^.*php_tests\//, "php_tests/", text); return text }
		function bad(text) { failed++; print "not ok - " text }
		kind == "known" { known[$1] }
		kind == "states" { state[path($2)] = $1 }
		kind == "output" && /^SKIP .*\.phpt\] reason: / {
			file = why = $0
			sub(/\] reason: .*/, "", file); sub(/^.*\[/, "", file)
			sub(/^.*\.phpt\] reason: /, "", why); gsub(/#/, "\\#", why)
			reason[path(file)] = why
		}
		kind == "there" {
			file = path($0)
			if (state[file] == "PASSED") { passed++; print "ok - " file }
			else if (state[file] == "XFAILED") print "not ok - " file " # TODO fails as is known"
			else if (state[file] == "") bad(file ": was not run")
			else if (state[file] != "SKIPPED") bad(file ": " tolower(state[file]))
			else if (strict != "" && !(file in known) && reason[file] !~ by_itself)
				bad(file ": skipped, and known-skips does not name it: " reason[file])
			else print "ok - " file " # SKIP " reason[file]
		}
		BEGIN { by_itself = "might not be repeatable$" } # what `run-tests.php --repeat` leaves out
		END {
			if (!passed) bad("no phpt passed")
			if (status != 0 && !failed) bad("run-tests.php ended with status " status)
		}' kind=known "${known_skips:-/dev/null}" kind=states "$2" kind=output "$3" kind=there -
}

# ---- the programs of tools/steps ---------------------------------------------------------------------------------------

# Each is called as `tools/steps/NAME SRCDIR [...]`, works on a copy of the sources, and prints TAP. Environment, all optional:
#   EP_CACHE_DIR  where built PHPs and roots are kept       EP_JOBS   parallel compile and test jobs (default: processors)
#   EP_TESTS      phpt files or folders, relative to SRCDIR   EP_KEEP=1 keeps the work folder and names it
steps_dir=$tools/steps
cache_dir=${EP_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ep_account_tokens}

# start_step SRCDIR: checks the argument, makes $work (removed at exit), names the source folder $src and the copy's place $tree
start_step() {
	if [ ! -f "${1:-}/config.m4" ]; then die "usage: ${0##*/} SRCDIR (a folder with config.m4)"; fi
	src=$(cd "$1" && pwd)
	work=$(mktemp -d "${TMPDIR:-/tmp}/ep-step.XXXXXX")
	tree=$work/tree
	set -E
	trap 'say "stopped at line $LINENO of ${BASH_SOURCE[0]##*/}"' ERR
	trap end_step EXIT
	trap 'exit 1' HUP INT TERM
}
end_step() {
	stop_servers
	if [ "${EP_KEEP:-0}" = 1 ]; then say "kept $work"; else rm -rf "$work"; fi
}

need_or_skip() {
	local want
	for want; do has "$want" || skip_all "$want is not installed"; done
}

# build_copy [OPTION...]: the sources in $tree, and built there
build_copy() {
	copy_tree "$src" "$tree"
	say "building with $phpize"
	build_in "$tree" "$tree" "$@" >&2 || die 'the build failed'
}

# ---- servers of a step: they end with it -------------------------------------------------------------------------------

pids=()
stop_servers() {
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
	has_module "$1" -d "extension=$1" || skip_all "$php has no $1 (Debian: $2)"
	modules+=(-d "extension=$1")
}

# ---- programs of others, in the cache ----------------------------------------------------------------------------------

# install_npm NAME: what $steps_dir/NAME-lock/ locks, in the cache; names its place $npm_dir
install_npm() {
	local name=$1 key
	key=$(cat "$steps_dir/$name-lock"/package*.json | sha256sum | cut -c1-12)
	npm_dir=$cache_dir/$name-$key
	fill_cache "$name" "$npm_dir" npm --prefix "$work/$name" ci --ignore-scripts --no-audit --no-fund
}

# install_composer NAME [FOLDER]: what $steps_dir/FOLDER/composer.json requires (FOLDER: NAME-composer); names its place $composer_dir
install_composer() {
	local name=$1 folder=$steps_dir/${2:-$1-composer} key
	key=$(php -n -r 'echo PHP_MAJOR_VERSION, PHP_MINOR_VERSION;')-$(sha256sum "$folder/composer.json" | cut -c1-12)
	composer_dir=$cache_dir/$name-$key
	fill_cache "$name" "$composer_dir" env COMPOSER_ALLOW_SUPERUSER=1 composer --working-dir="$work/$name" update --no-interaction \
		--no-progress --prefer-dist --no-plugins --no-scripts --classmap-authoritative
}

# fill_cache NAME PLACE COMMAND...: COMMAND works in $work/NAME, on the manifests of the step; what it made becomes PLACE, and
# what was there for other versions goes
fill_cache() {
	local name=$1 place=$2 folder; shift 2
	lock_cache "$name"
	if [ ! -d "$place" ]; then
		say "installing $name with ${*:1:1}"
		mkdir "$work/$name"
		for folder in "$steps_dir/$name-lock" "$steps_dir/$name-composer"; do
			if [ -d "$folder" ]; then find "$folder" -maxdepth 1 \( -name '*.json' -o -name .npmrc \) -exec cp -t "$work/$name" {} +; fi
		done
		"$@" > "$work/$name.log" 2>&1 < /dev/null || { tail -n 15 "$work/$name.log" >&2; skip_all "what $name needs cannot be installed"; }
		mv "$work/$name" "$place"
		find "$cache_dir" -maxdepth 1 -name "$name-*" -type d ! -path "$place" -exec rm -rf {} +
	fi
	unlock_cache
}

# ---- the cache ---------------------------------------------------------------------------------------------------------

# One process at a time fills one place of the cache.
lock_cache() { mkdir -p "$cache_dir"; exec 9> "$cache_dir/$1.lock"; flock 9; }
unlock_cache() { exec 9>&-; }

# build_once NAME PREFIX COMMAND...: COMMAND builds and installs into PREFIX, a folder of the cache which is then complete, and what was
# there for other versions goes
build_once() {
	local name=$1 prefix=$2; shift 2
	lock_cache "$name"
	if [ ! -f "$prefix/.complete" ]; then
		say "building $name once, into $prefix"
		rm -rf "$prefix"
		mkdir "$prefix"
		("$@") > "$work/$name.log" 2>&1 < /dev/null || { tail -n 40 "$work/$name.log" >&2; rm -rf "$prefix"; die "$name does not build here"; }
		touch "$prefix/.complete"
		find "$cache_dir" -maxdepth 1 -name "$name-*" ! -path "$prefix" -exec rm -rf {} +
	fi
	unlock_cache
}

# fill_weekly NAME SUFFIX COMMAND...: the cached file $filled = NAME-WEEK.SUFFIX, made by COMMAND (which writes the path it is given);
# where that fails an earlier week's serves. Status 1 if there is none.
fill_weekly() {
	local name=$1 suffix=$2; shift 2
	filled="$cache_dir/$name-$(date +%G%V).$suffix"
	lock_cache "$name"
	if [ ! -s "$filled" ]; then
		say "making ${filled##*/}"
		if "$@" "$work/$name.part" > "$work/$name.log" 2>&1 < /dev/null; then
			mv "$work/$name.part" "$filled.part" && mv "$filled.part" "$filled"
			find "$cache_dir" -maxdepth 1 -type f -name "$name-*" ! -path "$filled" -delete
		else
			tail -n 15 "$work/$name.log" >&2
			filled=$(find "$cache_dir" -maxdepth 1 -name "$name-*.$suffix")
			if [ -n "$filled" ]; then say "could not be made; an earlier week's ${filled##*/} serves"; fi
		fi
	fi
	unlock_cache
	[ -n "$filled" ]
}

# git_source REPOSITORY TAG: that tag of a repository on GitHub, in $work/sources. Where GitHub is not reached, git's own setting
# url.<base>.insteadOf can name a mirror.
git_source() {
	local folder=$work/sources/${1#*/}
	git init -q "$folder" && GIT_TERMINAL_PROMPT=0 git -C "$folder" fetch -q --depth 1 "https://github.com/$1.git" "refs/tags/$2" &&
		git -C "$folder" checkout -q FETCH_HEAD
}

# ---- other PHPs, from Debian -------------------------------------------------------------------------------------------

debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg
debian_codename() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# debian_mirror: where this machine's apt has its main suite from
debian_mirror() {
	local codename
	codename=$(debian_codename)
	# shellcheck disable=SC2016 # apt's own format
	apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI)' 'Created-By: Packages' 'Component: main' |
		awk -v suite="$codename" '$1 == "Debian" && $2 == suite && !uri { uri = $3 } END { print uri }'
}

# private_apt DIR LINE...: an apt configuration in DIR with these sources alone, apart from the machine's own state
private_apt() {
	local dir=$1; shift
	mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial"
	: > "$dir/status"
	printf '%s\n' "$@" > "$dir/sources"
	cat > "$dir/conf" <<-CONF
		Dir::Etc::sourcelist "$dir/sources"; Dir::Etc::sourceparts "-"; Dir::State::lists "$dir/lists";
		Dir::State::status "$dir/status"; Dir::Cache "$dir/cache"; Acquire::Languages "none"; Acquire::Retries "2";
		Acquire::http::Timeout "20"; APT::Sandbox::User "root"; APT::Install-Recommends "false";
	CONF
}

# index_sources: apt knows the distribution's source packages; status 1 if they cannot be had
index_sources() {
	private_apt "$work/apt" "deb-src [signed-by=$debian_keyring] $(debian_mirror) $(debian_codename) main"
	apt-get -q -c "$work/apt/conf" update > "$work/apt.log" 2>&1
}

# download_sources PACKAGE...: into $work/sources, after index_sources
download_sources() {
	mkdir -p "$work/sources"
	(cd "$work/sources" && apt-get -q -c "$work/apt/conf" source --download-only "$@") >> "$work/apt.log" 2>&1
}

# php_source PACKAGE: unpacks the source of a PHP into $work/php, after index_sources
php_source() {
	mkdir -p "$work/php"
	download_sources "$1" && tar -xf "$(find "$work/sources" -name "$1_*.orig.tar.xz")" -C "$work/php" --strip-components=1
}

# build_sources NAME KEY COMMAND PACKAGE...: COMMAND builds these source packages of the distribution and installs them into $prefix, which
# is kept in the cache by their versions and KEY. Where there are no sources to be had, what the cache has of that KEY serves.
build_sources() {
	local name=$1 key=$2 command=$3 versions=; shift 3
	if index_sources; then
		versions=$(cd "$work/apt" && apt-get -q -c conf source --print-uris "$@" 2>> "$work/apt.log" | sed -n "s/^'.*' \([^ ]*\)\.dsc .*/\1/p") || true
	fi
	if [ -n "$versions" ]; then
		prefix=$cache_dir/$name-$key-$(sha256sum <<< "$versions" | cut -c1-12)
		build_once "$name" "$prefix" "$command"
	else
		prefix=$(find "$cache_dir" -maxdepth 2 -path "*/$name-$key-*/.complete" -printf '%h\n')
		if [ -z "$prefix" ]; then skip_all "the source packages of $* are not to be had"; fi
		say "the source packages of $* are not to be had, using what is in the cache"
	fi
}

# ---- roots of Debian: its packages in a folder, apart from the machine's ------------------------------------------------

# try_debian_root NAME CODENAME ARCHITECTURE VARIANT PACKAGE...: makes $root of that release, kept in the cache as NAME for a week (a
# first run takes 2 to 3 minutes more). VARIANT is mmdebstrap's: `apt` sets the packages up, for a processor that runs them, `extract`
# unpacks them alone. Status 1 if it cannot be had, and $why.
try_debian_root() {
	local name=$1 codename=$2 architecture=$3 variant=$4 key want; shift 4
	for want in apt-get mmdebstrap zstd flock; do
		has "$want" || { why="$want is not installed"; return 1; }
	done
	[ "$(id -u)" = 0 ] || { why="a root of Debian $codename needs root"; return 1; }
	key=$(printf '%s ' "$architecture" "$variant" "$@" | sha256sum | cut -c1-12)
	fill_weekly "$name" "$key.tar.zst" make_root "$codename" "$architecture" "$variant" "$*" ||
		{ why="Debian $codename for $architecture cannot be had from the mirror"; return 1; }
	root=$work/$name
	mkdir "$root" || return 1
	tar --zstd -xf "$filled" -C "$root" || { rm -f "$filled"; why='the cached root was broken, it is removed'; return 1; }
}

# debian_root: the same for a step, which is skipped without it
debian_root() { try_debian_root "$@" || skip_all "$why"; }

# make_root CODENAME ARCHITECTURE VARIANT PACKAGES FILE
make_root() {
	local leave_out=() folder
	for folder in doc man locale info; do leave_out+=(--dpkgopt="path-exclude=/usr/share/$folder/*"); done
	mmdebstrap --variant="$3" --mode=root --architectures="$2" --skip=check/qemu \
		--aptopt='Acquire::Languages "none"' --aptopt='APT::Install-Recommends "false"' \
		--aptopt='Acquire::Retries "2"' --aptopt='Acquire::http::Timeout "20"' \
		--dpkgopt=force-unsafe-io "${leave_out[@]}" --include="$4" \
		"$1" "$work/root.tar" "deb [signed-by=$debian_keyring check-valid-until=no] $(debian_mirror) $1 main" &&
		zstd -q -3 -T1 --rm "$work/root.tar" -o "$5"
}

# unpack_experimental NAME PACKAGE...: sid's packages, or else experimental's, over $root, since they cannot be installed there. They are
# kept in the cache as NAME for a week. Status 1 if they cannot be had.
unpack_experimental() {
	local name=$1 package; shift
	fill_weekly "$name" "$(sha256sum <<< "$*" | cut -c1-12).tar" download_experimental "$@" || return 1
	mkdir "$work/$name"
	tar -xf "$filled" -C "$work/$name" || return 1
	for package in "$work/$name"/*.deb; do dpkg -x "$package" "$root" || return 1; done
}

# download_experimental PACKAGE... FILE: sid and experimental at their newest snapshot, which may be weeks past its own Valid-Until
download_experimental() {
	local from sources=() packages=("${@:1:$#-1}")
	for from in sid experimental; do sources+=("deb [signed-by=$debian_keyring check-valid-until=no] $(debian_mirror) $from main"); done
	private_apt "$work/apt" "${sources[@]}"
	mkdir -p "$work/debs"
	apt-get -q -c "$work/apt/conf" update && (cd "$work/debs" && apt-get -q -c "$work/apt/conf" download "${packages[@]}") &&
		tar -C "$work/debs" -cf "${!#}" .
}

# enter_root: from here on commands run in $root, where its packages are set up. Each has a mount and process namespace of its own: the
# mounted /proc and whatever a test left running end with it.
enter_root() {
	need_or_skip unshare
	inside=$root
	printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' > "$root/etc/hosts"
	enter=(unshare --mount --pid --fork --kill-child "--mount-proc=$root/proc" chroot "$root"
		env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 NO_INTERACTION=1 REPORT_EXIT_STATUS=1)
	"${enter[@]}" true 2> /dev/null || skip_all 'namespaces and chroot are not allowed here, or what the root holds does not run'
}
