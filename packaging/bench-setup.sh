#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the environment for the benchmarks: what packaging/setup.sh makes and the tools that
# Lectern is measured against. An older distribution gets a second Debian 13 root for it, so that
# building and testing never see these tools. Run a command in it with
# LECTERN_BENCH=1 packaging/shell.sh CMD.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LECTERN_BENCH=1
exec "$here/setup.sh"
