#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures how fast Lectern is beside other tools and prints one table; see tests/bench/README.md.
# Asserts nothing. Takes about ten minutes, and wants a machine that does nothing else.
# Arguments are the benchmarks to run (run flood batch idle sample stop search objects steps app console typing window), all without any:
# packaging/bench.sh run stop
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
export LECTERN_BENCH=1
build=build/bench
details=$build/details.txt

"$here/bench-setup.sh"
"$here/shell.sh" cmake --preset release -B $build -DLECTERN_TESTS=ON >/dev/null
"$here/shell.sh" cmake --build $build --target bench >$build/build.txt || { cat $build/build.txt; exit 1; }

[ $# -gt 0 ] || set -- run flood batch idle sample stop search objects steps app console typing window
: >$details
echo "lectern: load of this machine before: $(cut -d' ' -f1-3 /proc/loadavg)"
printf '| %-66s | %10s | %10s | %-12s |\n' what measured goal 'met'
printf "|"; printf -- '-%.0s' {1..68}; printf '|'; printf -- '-%.0s' {1..12}; printf '|'
printf -- '-%.0s' {1..12}; printf '|'; printf -- '-%.0s' {1..14}; printf '|\n'
for name in "$@"; do
    display=()
    [ "$name" != window ] || display=(xvfb-run -a -s "-screen 0 1280x800x24")
    "$here/shell.sh" "${display[@]}" $build/bin/bench-"$name" 2>>$details
done
echo "lectern: load of this machine after: $(cut -d' ' -f1-3 /proc/loadavg)"
echo "lectern: medians and worst cases of everything measured: $details"
