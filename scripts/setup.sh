#!/usr/bin/env bash
# Makes .venv from the locked dependencies and, with --browser and --postgres, sees to what these tests need.
# Run by make; safe to run at any time, twice at once, and after a run that was killed.
set -uo pipefail

log=.linli/setup.log
ci=${CI:-}
apt_packages_known=

say() { printf 'Linli set-up: %s\n' "$*" >&2; }

die() {
    # In CI the log is gone afterwards, so its errors are shown; elsewhere the sentence names the log.
    if [ "$ci" = true ] && [ -f "$log" ]; then grep -aE '^(ERROR|E|W): ?' "$log" | tail -n 3 >&2; fi
    printf 'Linli set-up stopped: %s\n' "$*" >&2
    exit 1
}

trap 'die "it was interrupted; run the same command again and it repairs what is half made."' INT TERM HUP

cd "$(dirname "${BASH_SOURCE[0]}")/.." 2>/dev/null || die "the checkout's folder cannot be opened."
here=$(pwd -P)

# Settings of the caller that would send the packages somewhere else than into .venv.
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_ROOT
export PIP_USER=0 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_RETRIES="${PIP_RETRIES:-3}"

may_use_apt() {
    [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && [ "${LINLI_APT:-yes}" != no ] && command -v apt-get >/dev/null
}

# apt-get with patience: another apt may hold its lock. Descriptor 9 is our own lock and must not leak into daemons.
apt() {
    local try
    for try in {1..30}; do
        : >"$log.apt"
        DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=2 -o Acquire::http::Timeout=30 \
            -o DPkg::Lock::Timeout=600 "$@" </dev/null >"$log.apt" 2>&1 9>&- && try=done
        cat "$log.apt" >>"$log"
        [ "$try" = done ] && break
        grep -qE 'Could not get lock|Unable to lock' "$log.apt" || break
        sleep 5
    done
    rm -f "$log.apt"
    [ "$try" = done ]
}

apt_install() {
    if [ -z "$apt_packages_known" ]; then
        apt update || return 1
        apt_packages_known=yes
    fi
    apt install -y --no-install-recommends "$@"
}

# --- the log and the lock ---------------------------------------------------------------------------------------

open_log() {
    [ -e "$here/.linli/setup.lock" ] && [ -w "$here/.linli/setup.lock" ] ||
        { (umask 077 && mkdir -p .linli && : >>.linli/setup.lock) 2>/dev/null ||
            die "$here cannot be written to by $(id -un): the disk is full or the folder belongs to someone else."; }
    exec 9>>.linli/setup.lock
    if command -v flock >/dev/null && ! flock -n 9; then
        say "another set-up is running here; waiting for it."
        flock -w 1800 9 || die "another set-up has held this folder for half an hour; end it and run this again."
    fi
    { : >"$log"; } 2>/dev/null || die "$here/$log cannot be written: the disk is full or the file belongs to someone else."
}

# --- Python -----------------------------------------------------------------------------------------------------

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.11 python3.12 python3.13 python3.14; do
        if new_enough "$candidate"; then
            python=$candidate
            return 0
        fi
    done
    return 1
}

need_python() {
    local version
    if ! find_python; then
        if ! command -v python3 >/dev/null && may_use_apt; then
            say "installing python3."
            apt_install python3 python3-venv
        fi
        find_python || die "Python 3.11 or newer is needed and python3 is $(python3 -V 2>/dev/null || echo 'not there');" \
            "install one, or name it: make PYTHON=/path/to/python3.11 setup."
    fi
    "$python" -c 'import venv, ensurepip' 2>/dev/null && return
    version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    if may_use_apt; then
        say "installing $version-venv."
        apt_install "$version-venv" || apt_install python3-venv
    fi
    "$python" -c 'import venv, ensurepip' 2>/dev/null ||
        die "this Python has no venv module; type: apt-get install $version-venv (as root), then run this again."
}

# --- the virtual environment ------------------------------------------------------------------------------------

stamp=$({ cat requirements/dev.lock pyproject.toml && echo "$here"; } 2>/dev/null | sha256sum | cut -d ' ' -f 1)

ready() {
    [ ! -e .venv/.making ] && [ "$(cat .venv/.stamp 2>/dev/null)" = "$stamp" ] && [ -x .venv/bin/linli ] &&
        .venv/bin/python -c pass 2>/dev/null
}

# A whole virtual environment of this folder (its scripts name their place, so a moved one is of no use).
usable() {
    [ ! -e .venv/.making ] && grep -qF "$here/.venv" .venv/bin/activate 2>/dev/null && new_enough .venv/bin/python &&
        .venv/bin/python -m pip --version >/dev/null 2>&1
}

explain() {
    local free
    free=$(df -Pk . 2>/dev/null | awk 'NR == 2 { print $4 }')
    if grep -qai 'no space left on device' "$log" || [ "${free:-99999}" -lt 20000 ]; then
        die "the disk is full; free about 1 GB and run the same command again (log: $log)."
    elif grep -qai 'do not match the hashes' "$log"; then
        die "a downloaded package is not the one that was locked, so nothing of it was installed (log: $log)."
    elif grep -qaiE 'connection broken|connectionpool|could not fetch url|name resolution|timed out|unreachable|refused' "$log"; then
        die "the package registry cannot be reached; check the network or pip's index setting and run this again (log: $log)."
    elif grep -qai 'no matching distribution' "$log"; then
        die "the package registry has no fitting file of $(grep -aoiE 'distribution found for [^ ]+' "$log" |
            tail -n 1 | cut -d ' ' -f 4) for $(.venv/bin/python -V) on $(uname -m) (log: $log)."
    elif grep -qaiE 'permission denied|read-only file system' "$log"; then
        die "$(id -un) may not write where the packages go; make $here/.venv yours and run this again (log: $log)."
    fi
    die "$1 failed; the last lines of $log say why."
}

make_venv() {
    if ! usable; then
        say "making .venv with $("$python" -V)."
        { mkdir -p .venv && : >.venv/.making; } 2>>"$log" || explain "making .venv"
        # The mark stays until all is done: whoever dies in between leaves a .venv that the next run empties first.
        find .venv/ -mindepth 1 -maxdepth 1 ! -name .making -exec rm -rf {} + >>"$log" 2>&1
        "$python" -m venv .venv >>"$log" 2>&1 || explain "making .venv"
    fi
    { : >.venv/.making; } 2>>"$log" || explain "making .venv"
    rm -f .venv/.stamp
    say "installing the locked Python packages (a minute or two the first time)."
    .venv/bin/python -m pip install --require-hashes --only-binary :all: -r requirements/dev.lock >>"$log" 2>&1 ||
        explain "pip install of the locked packages"
    .venv/bin/python -m pip install --no-deps --no-build-isolation -e . >>"$log" 2>&1 || explain "pip install of Linli itself"
    { echo "$stamp" >.venv/.stamp; } 2>>"$log" || explain "finishing .venv"
    rm -f .venv/.making
}

# --- the browser and PostgreSQL ------------------------------------------------------------------------------------------------

missing_for_browser() {
    local fonts
    fonts=$(fc-list : family 2>/dev/null)
    chromium --version >/dev/null 2>&1 || echo chromium
    grep -q 'Noto Sans CJK' <<<"$fonts" || echo fonts-noto-cjk
    grep -q 'Noto Sans Arabic' <<<"$fonts" || echo fonts-noto-core
    grep -q 'Noto Color Emoji' <<<"$fonts" || echo fonts-noto-color-emoji
}

missing_for_postgres() {
    { compgen -G '/usr/lib/postgresql/*/bin/initdb' || command -v initdb; } >/dev/null || echo postgresql
}

install_for() {
    local missing
    open_log
    missing=$("missing_for_$1" | xargs) # another run may have installed them while this one waited
    [ -z "$missing" ] && return
    say "installing $missing (some minutes the first time)."
    # shellcheck disable=SC2086 # a list of names
    apt_install $missing
    rm -f .linli/apt-failed
    [ -z "$("missing_for_$1")" ] || touch .linli/apt-failed
    exec 9>&-
}

need() {
    local missing why="only root on Debian may install them"
    missing=$("missing_for_$1" | xargs)
    [ -z "$missing" ] && return
    if [ "${LINLI_APT:-yes}" = no ]; then
        why="LINLI_APT=no is set"
    elif may_use_apt && [ "$ci" != true ] && [ -n "$(find .linli/apt-failed -mmin -60 2>/dev/null)" ]; then
        why="apt-get failed less than an hour ago; remove .linli/apt-failed to try again at once"
    elif may_use_apt; then
        install_for "$1"
        missing=$("missing_for_$1" | xargs)
        [ -z "$missing" ] && return
        why="apt-get could not install them, see $log"
    fi
    [ "$ci" = true ] && die "the $1 tests lack $missing, and in CI nothing may be skipped ($why)."
    say "going on without $missing ($why); tests that need them are left out."
    say "to have them, type as root: apt-get install --no-install-recommends $missing"
}

# ----------------------------------------------------------------------------------------------------------------

[ -r requirements/dev.lock ] && [ -r pyproject.toml ] || die "requirements/dev.lock or pyproject.toml cannot be read."
if ! ready; then
    open_log
    if ! ready; then
        need_python
        make_venv
    fi
    exec 9>&-
fi
for option in "$@"; do need "${option#--}"; done
exit 0
