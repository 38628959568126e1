# SPDX-License-Identifier: GPL-3.0-or-later
# Where the build environment is. Sourced by setup.sh and shell.sh; does nothing by itself.
#
# A distribution that packages KDE Frameworks 6 (Debian 13 and newer) is its own build
# environment. An older one gets a Debian 13 root in the user's cache folder, named after
# the list of packages, so that every checkout with the same list shares it.

lectern_suite=trixie
lectern_packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lectern_checkout=$(dirname "$lectern_packaging")
lectern_cache=${XDG_CACHE_HOME:-$HOME/.cache}/lectern

# The package names of packages.txt, one a line; with LECTERN_BENCH=1 also those that only the
# benchmarks need, which makes a root of its own.
lectern_packages() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$lectern_packaging/packages.txt" \
        ${LECTERN_BENCH:+"$lectern_packaging/bench-packages.txt"}
}

lectern_root() {
    printf '%s/%s-%s' "$lectern_cache" "$lectern_suite" \
        "$(lectern_packages | sort | sha256sum | cut -c1-12)"
}

# True where the distribution's own packages suffice: either they are installed already,
# or apt knows the youngest of them.
lectern_is_native() {
    [ "${LECTERN_FORCE_ROOT:-}" != 1 ] || return 1
    dpkg-query -W -f '${Status}' libkf6syntaxhighlighting-dev 2>/dev/null | grep -q 'ok installed' && return 0
    apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1
}

# Runs a command as root: directly, or through sudo.
lectern_as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "lectern: this needs root, and sudo is not installed. Run as root: $*" >&2
        return 1
    fi
}

lectern_die() {
    echo "lectern: $*" >&2
    exit 1
}
