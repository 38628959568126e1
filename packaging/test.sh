#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors, and runs the whole suite:
# engine, widgets, command line, and every claim of the bundled lessons.
# Arguments go to ctest: packaging/test.sh -R cli
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."

"$here/setup.sh"
"$here/shell.sh" cmake --preset ci >/dev/null
"$here/shell.sh" cmake --build --preset ci
"$here/shell.sh" cmake --build --preset ci --target all_verify_interface_header_sets
# Versions of clang-format differ in small things: only the one of Debian 13 is asked.
"$here/shell.sh" bash -c '
    clang-format --version | grep -q "version 19\." || exit 0
    find app lib tests \( -name "*.cpp" -o -name "*.h" \) -print0 | xargs -0 clang-format --dry-run --Werror'
exec "$here/shell.sh" ctest --preset ci "$@"
