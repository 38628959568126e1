#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in the build environment: packaging/shell.sh CMD [ARGUMENT...]
# (an interactive shell without one). Make the environment first: packaging/setup.sh.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build-root.sh"

[ $# -gt 0 ] || set -- bash
if lectern_is_native; then
    exec "$@"
fi
root=$(lectern_root)
[ -d "$root" ] || lectern_die "no build environment yet. Run packaging/setup.sh first."

# The system comes from the root, read-only; home, checkout, /tmp and the run-time folder
# (display sockets) are this machine's own. The host's /proc is bound, not mounted fresh,
# so that bubblewrap works once more inside.
arguments=(
    --tmpfs / --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
    --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
    --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys --bind /tmp /tmp
    --bind "$HOME" "$HOME" --bind "$lectern_checkout" "$lectern_checkout"
    --ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group
    --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts
    --setenv PATH /usr/local/bin:/usr/bin:/bin --setenv LANG C.UTF-8 --unsetenv LC_ALL
    --unsetenv PYTHONHOME --unsetenv PYTHONPATH --unsetenv VIRTUAL_ENV
)
[ -z "${XDG_RUNTIME_DIR:-}" ] || arguments+=(--bind-try "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
case $PWD in
"$lectern_checkout"* | "$HOME"* | /tmp*) arguments+=(--chdir "$PWD") ;;
*) arguments+=(--chdir "$lectern_checkout") ;;
esac
exec bwrap "${arguments[@]}" -- "$@"
