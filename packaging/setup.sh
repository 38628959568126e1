#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the build environment: installs what packages.txt lists, or, where the distribution
# is too old to have it, builds a Debian 13 root with those packages. Safe to run again:
# it returns at once when there is nothing to do.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build-root.sh"

command -v apt-get >/dev/null 2>&1 || lectern_die \
    "this set-up knows Debian and its relatives (apt-get is missing). See packaging/packages.txt for what to install by hand."

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$name"
    done
}

# Installs the packages named that are not installed yet, asking apt for fresh lists first.
install_missing() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "lectern: installing ${missing[*]}"
    lectern_as_root apt-get -qq update
    lectern_as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}

# The mirror that this machine's apt uses for Debian itself.
debian_mirror() {
    apt-get indextargets --format '$(SITE) $(REPO_URI) $(ORIGIN) $(LABEL)' 'Created-By: Packages' |
        awk '$3 == "Debian" && $4 == "Debian" { print $2; exit }'
}

build_root() {
    local root=$1 mirror partial packages
    install_missing mmdebstrap bubblewrap debian-archive-keyring
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || { lectern_as_root apt-get -qq update; mirror=$(debian_mirror); }
    [ -n "$mirror" ] || lectern_die "apt on this machine lists no Debian mirror to build the Debian 13 root from."
    partial=$root.partial
    lectern_as_root rm -rf "$partial"
    packages=$(lectern_packages | paste -sd,)
    echo "lectern: building a Debian 13 root in $root (once, about two minutes)"
    lectern_as_root mmdebstrap --mode=root --variant=minbase --quiet \
        --include="$packages" --aptopt='APT::Install-Recommends "false"' \
        --customize-hook='rm -rf "$1"/usr/share/doc/* "$1"/usr/share/man/*' \
        "$lectern_suite" "$partial" "$mirror"
    lectern_as_root mv "$partial" "$root"
}

# A new container has no package lists, and without them apt knows no package at all.
compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || lectern_as_root apt-get -qq update

if lectern_is_native; then
    mapfile -t packages < <(lectern_packages)
    install_missing "${packages[@]}"
    exit 0
fi

mkdir -p "$lectern_cache"
exec 9>"$lectern_cache/setup.lock"
flock 9
root=$(lectern_root)
[ -d "$root" ] || build_root "$root"
