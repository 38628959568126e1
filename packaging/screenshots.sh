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
    shot "check-$theme" --theme $theme --size 1280x800 --lesson data-structures/copying \
        --exercise clone-config --source "$exercises/clone-config/wrong/shallow_copy.py" --check --scroll-to clone-config
done
for theme in light dark; do
    shot "objects-$theme" --theme $theme --size 1280x1000 --lesson data-structures/copying \
        --run four-ways --scroll-to four-ways
    shot "threads-$theme" --theme $theme --size 1280x1100 --lesson performance/gil \
        --run three-ways --scroll-to three-ways
    shot "memory-$theme" --theme $theme --size 1280x900 --lesson pandas/chunks-engines \
        --run watched --scroll-to watched
    shot "sweep-$theme" --theme $theme --size 1280x1000 --lesson data-structures/copying \
        --sweep price-of-depth --scroll-to price-of-depth
    shot "compare-$theme" --theme $theme --size 1280x900 --lesson data-structures/copying \
        --compare copy-every-step --scroll-to copy-every-step.fix
    shot "steps-$theme" --theme $theme --size 1400x1300 --source "$here/screenshot-steps.py" \
        --instrument steps,objects --step 19
    for instrument in variables figures; do
        shot "$instrument-$theme" --theme $theme --size 1280x900 \
            --source "$here/screenshot-program.py" --instrument $instrument
    done
done
shot "lesson-large" --theme light --size 1920x1080 --scale 1.5 --lesson data-structures/copying \
    --run four-ways --scroll-to four-ways
shot "lesson-vi" --theme light --size 1280x800 --language vi --lesson data-structures/copying \
    --run four-ways --scroll-to four-ways
