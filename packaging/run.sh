#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Lectern (release) and opens it. Where there is no display it
# checks the bundled lessons against the local Python instead, in the terminal.
# Arguments go to lectern: packaging/run.sh --lesson data-structures/copying
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."

"$here/setup.sh"
if [ ! -f build/release/build.ninja ]; then
    "$here/shell.sh" cmake --preset release >/dev/null
fi
echo "lectern: building (the first time takes a few minutes)"
"$here/shell.sh" cmake --build --preset release

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "lectern: there is no display here, so no window can open."
    echo "lectern: checking the bundled lessons in the terminal instead."
    exec "$here/shell.sh" build/release/bin/lectern-cli verify lessons
fi
exec "$here/shell.sh" build/release/bin/lectern "$@"
