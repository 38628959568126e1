#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures in resources/screenshots/ anew, from the release build. Needs no display.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
out=resources/screenshots
mkdir -p "$out"

shot() {
    local file=$1
    shift
    "$here/shell.sh" build/release/bin/lectern --screenshot "$out/$file.png" "$@"
    echo "$out/$file.png"
}

exercises=lessons/python-for-ai/05-data-structures/copying/exercises
for theme in light dark contrast; do
    shot "start-$theme" --theme $theme --size 1280x800
    shot "lesson-$theme" --theme $theme --size 1280x800 --lesson data-structures/copying \
        --run four-ways --scroll-to four-ways
    shot "threads-$theme" --theme $theme --size 1920x1080 --lesson performance/gil
    shot "check-$theme" --theme $theme --size 1280x800 --lesson data-structures/copying \
        --exercise clone-config --source "$exercises/clone-config/wrong/shallow_copy.py" --check --scroll-to clone-config
done
shot "lesson-large" --theme light --size 1920x1080 --scale 1.5 --lesson data-structures/copying \
    --run four-ways --scroll-to four-ways
shot "lesson-vi" --theme light --size 1280x800 --language vi --lesson data-structures/copying \
    --run four-ways --scroll-to four-ways
