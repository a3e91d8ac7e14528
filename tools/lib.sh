# shellcheck shell=bash
# Sourced by tools/test and tools/demo: what they need from the machine, and a copy of the source tree to work in.

say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }

# has WANT: whether the machine has it. WANT is a command, or pkg:NAME (pkg-config), php:FILE (on PHP's include path), ext:NAME,
# fpm or fuzzer.
has() {
	case $1 in
		pkg:*) command -v pkg-config > /dev/null && pkg-config --exists "${1#pkg:}" ;;
		php:*) command -v php > /dev/null && php -r 'exit(stream_resolve_include_path($argv[1]) === false ? 1 : 0);' -- "${1#php:}" ;;
		ext:*) command -v php-config > /dev/null && [ -f "$(php-config --extension-dir)/${1#ext:}.so" ] ;;
		fpm) command -v php-config > /dev/null && command -v "php-fpm$(php-config --version | cut -d. -f1,2)" > /dev/null ;;
		fuzzer) command -v clang > /dev/null && [ -f "$(clang -print-file-name="libclang_rt.fuzzer-$(uname -m).a")" ] ;;
		*) command -v "$1" > /dev/null ;;
	esac
}

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
		tar -C "$1" -cf - --exclude=./.git --exclude=./modules --exclude=./build --exclude='*.lo' --exclude='*.o' --exclude=.libs . |
			tar -xf - -C "$2"
	fi
}

# build_in FOLDER SOURCE [OPTION...]: configures the phpized SOURCE in FOLDER and builds it there, with compiler messages alone
build_in() {
	mkdir -p "$1"
	# shellcheck disable=SC2016 # make's own variables
	(cd "$1" && "$2/configure" --quiet "${@:3}" &&
		make -s -j"${EP_JOBS:-$(getconf _NPROCESSORS_ONLN)}" LIBTOOL='$(SHELL) $(top_builddir)/libtool --silent')
}
