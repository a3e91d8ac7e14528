# shellcheck shell=bash disable=SC2034 # what is set here is used by the lanes
# Shared by the lanes of `tools/test --deep`; sourced, never run. A lane is called as `tools/lanes/NAME SRCDIR [...]`,
# works on a copy of the sources, ends with one line `NAME: N passed, N failed, N skipped` and exits 0 (passed),
# 1 (failed) or 3 (cannot be had on this machine; one line `SKIPPED: why`). Environment, all optional:
#   EP_CACHE_DIR  where built PHPs and roots are kept       EP_JOBS   parallel compile and test jobs (default: processors)
#   EP_TESTS      phpt files or folders, relative to SRCDIR   EP_KEEP=1 keeps the work folder and names it

lane_name=${0##*/}
passed=0 failed=0 skipped=0 lane_broken=0
jobs=${EP_JOBS:-$(getconf _NPROCESSORS_ONLN)}
tests=${EP_TESTS:-php_tests}
lanes_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache_dir=${EP_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ep_account_tokens}

say() { printf '%s: %s\n' "$lane_name" "$*" >&2; }
die() { say "$*"; exit 1; }
skip() { printf 'SKIPPED: %s: %s\n' "$lane_name" "$*"; exit 3; }
need() { local tool; for tool; do command -v "$tool" > /dev/null || skip "$tool is not installed"; done; }

# start_lane SRCDIR: checks the argument, makes $work (removed at exit), names the source folder $src and the copy's place $build_dir
start_lane() {
	if [ ! -f "${1:-}/config.m4" ]; then die "usage: $lane_name SRCDIR (a folder with config.m4)"; fi
	src=$(cd "$1" && pwd)
	work=$(mktemp -d "${TMPDIR:-/tmp}/ep-lane.XXXXXX")
	build_dir=$work/tree
	set -E
	trap 'say "stopped at line $LINENO of ${BASH_SOURCE[0]##*/}"' ERR
	trap end_lane EXIT
	trap 'exit 1' HUP INT TERM
}

# A lane with something to stop at the end defines stop_lane.
end_lane() {
	if declare -F stop_lane > /dev/null; then stop_lane || true; fi
	if [ "${EP_KEEP:-0}" = 1 ]; then say "kept $work"; else rm -rf "$work"; fi
}

# copy_tree DEST: the files git knows, and new ones it does not ignore, as they stand in the work tree; a tarball's whole content
copy_tree() {
	mkdir -p "$1"
	if [ -n "$(git -C "$src" ls-files -co --exclude-standard config.m4 2> /dev/null)" ]; then
		(cd "$src" && git ls-files -co --exclude-standard -z | while IFS= read -r -d '' file; do
			if [ -e "$file" ] || [ -L "$file" ]; then printf '%s\0' "$file"; fi
		done | tar -c --no-recursion --null -T - -f -) | tar -xf - -C "$1"
	else
		tar -C "$src" -cf - --exclude=./.git --exclude=./modules --exclude='*.lo' --exclude='*.o' --exclude=.libs . | tar -xf - -C "$1"
	fi
}

# build_in DIR PHPIZE [VAR=value...] [configure switches...]: phpize, configure, make; quiet unless it fails
enter=() # what goes before a command to run it elsewhere (a chroot)
build_in() {
	say "building with $2"
	# shellcheck disable=SC2016 # for the inner shell
	"${enter[@]}" bash -euc 'cd "$1"; "$2"; jobs=$3; shift 3; ./configure "$@"; make -j"$jobs"' build "$1" "$2" "$jobs" "${@:3}" \
		> "$work/build.log" 2>&1 < /dev/null || { tail -n 60 "$work/build.log" >&2; die "the build failed"; }
}

run_tests_options=(-q "-j$jobs" --show-diff --no-color --no-progress)

# make_test LABEL [run-tests options...]: all phpt by `make test`, where build_in built
make_variables=()
make_test() {
	run_phpt "$1" "${enter[@]}" make -C "$build_dir" test "${make_variables[@]}" TESTS="${run_tests_options[*]} ${*:2} $tests"
}

# make_test_jit PHP_CONFIG [run-tests options...]: the same once more under opcache and JIT, unless EP_OPCACHE=0
make_test_jit() {
	local library load=()
	if [ "${EP_OPCACHE:-1}" = 0 ]; then return; fi
	library=$("${enter[@]}" "$1" --extension-dir)/opcache.so # from 8.5 on it is part of PHP
	if "${enter[@]}" test -f "$library"; then load=(-d "zend_extension=$library"); fi
	make_test jit "${@:2}" "${load[@]}" -d opcache.enable_cli=1 -d opcache.jit=tracing -d opcache.jit_buffer_size=16M
}

# make_unit: the C unit tests, where build_in built
make_unit() {
	local log="$work/unit.log" rc=0 p f s
	say 'C unit tests'
	"${enter[@]}" make -C "$build_dir" -j"$jobs" unit > "$log" 2>&1 < /dev/null || rc=$?
	read -r p f s < <(sed -n 's/^unit: \([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p' "$log"; echo 0 0 0)
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
	if [ "$p" = 0 ] || { [ "$f" = 0 ] && [ "$rc" != 0 ]; }; then say "the unit tests ended with status $rc"; lane_broken=1; fi
	if [ "$rc" != 0 ]; then tail -c 30000 "$log" >&2; fi
	say "unit: $p passed, $f failed, $s skipped"
}

# run_checks LABEL COMMAND...: a program that prints ok:, FAILED: and SKIPPED: line by line, as those of tools/soak do
run_checks() {
	local label=$1 log="$work/run-$1.log" rc=0 p f s; shift
	say "$label"
	"$@" > "$log" 2>&1 < /dev/null || rc=$?
	read -r p f s < <(awk '/^ok: /{p++} /^FAILED: /{f++} /^SKIPPED: /{s++} END {print p + 0, f + 0, s + 0}' "$log")
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
	if [ $((p + f + s)) = 0 ] || { [ "$f" = 0 ] && [ "$rc" != 0 ]; }; then say "$label ended with status $rc"; lane_broken=1; fi
	if [ "$f" != 0 ] || [ "$rc" != 0 ]; then tail -c 30000 "$log" >&2; fi
	say "$label: $p passed, $f failed, $s skipped"
}

# run_phpt LABEL COMMAND...: runs it (a run-tests.php in any wrapping), adds its summary to the lane's counts, shows what went
# wrong and what was skipped. A run that counted other than $expected_tests tests (where set) is a failure.
run_phpt() {
	local label=$1 log="$work/run-$1.log" rc=0 p f s total; shift
	say "phpt: $label"
	NO_INTERACTION=1 REPORT_EXIT_STATUS=1 "$@" > "$log" 2>&1 < /dev/null || rc=$?
	p=$(summary "$log" passed) s=$(summary "$log" skipped)
	f=$(($(summary "$log" failed) + $(summary "$log" leaked) + $(summary "$log" warned) + $(summary "$log" borked)))
	s=$((s + $(summary "$log" expected)))
	total=$((p + f + s))
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
	grep -a '^SKIP ' "$log" >&2 || true
	if [ $((p + f)) = 0 ]; then say "$label: no test ran"; lane_broken=1; fi
	if [ "$f" = 0 ] && [ "$rc" != 0 ]; then say "$label: run-tests ended with status $rc"; lane_broken=1; fi
	if [ -n "${expected_tests:-}" ] && [ "$total" != "$expected_tests" ]; then
		say "$label: $total tests counted, $expected_tests phpt files there"; lane_broken=1
	fi
	if [ "$f" != 0 ] || [ "$lane_broken" != 0 ]; then tail -c 60000 "$log" >&2; fi
	say "$label: $p passed, $f failed, $s skipped"
}

# summary LOG WORD: one number of run-tests' closing table; it leaves out the rows it has nothing for
summary() {
	local row
	case $2 in
		expected) row='Expected fail' ;;
		*) row="Tests $2" ;;
	esac
	awk -v row="$row" 'index($0, row) == 1 { sub(/^[^:]*: */, ""); n = $1 } END { print n + 0 }' "$1"
}

# count_phpt DIR: how many phpt files $tests stands for below DIR
count_phpt() {
	# shellcheck disable=SC2086 # $tests is a list
	(cd "$1" && find $tests -name '*.phpt' -type f | wc -l)
}

# show_leaks DIR: what Valgrind or run-tests wrote beside leaked and failed tests
show_leaks() { find "$1" -name '*.mem' -size +0 -exec tail -n +1 {} + >&2; }

finish_lane() {
	printf '%s: %d passed, %d failed, %d skipped\n' "$lane_name" "$passed" "$failed" "$skipped"
	if [ "$failed" != 0 ] || [ "$lane_broken" != 0 ] || [ "$passed" = 0 ]; then exit 1; fi
	exit 0
}

# One process at a time fills one place of the cache.
lock_cache() { mkdir -p "$cache_dir"; exec 9> "$cache_dir/$1.lock"; flock 9; }
unlock_cache() { exec 9>&-; }

debian_suite() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# debian_mirror: where this machine's apt has its main suite from
debian_mirror() {
	local codename
	codename=$(debian_suite)
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

# php_source PACKAGE: unpacks the distribution's source of a PHP into $work/php; private_apt has a deb-src line for it
php_source() {
	mkdir -p "$work/php"
	(cd "$work" && apt-get -q -c apt/conf source --download-only "$1") >> "$work/apt.log" 2>&1 &&
		tar -xf "$(find "$work" -maxdepth 1 -name "$1_*.orig.tar.xz")" -C "$work/php" --strip-components=1
}

debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg
