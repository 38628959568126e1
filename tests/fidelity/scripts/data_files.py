# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from pathlib import Path
Path("a.txt").write_text("ü\n", encoding="utf-8")
print(open("a.txt").encoding, Path("a.txt").read_bytes(), open("a.txt").read(), Path("a.txt").resolve().parent == Path.cwd())
with open("a.txt", "a") as file:
    print(file.tell(), file.line_buffering, file)
open("a.txt", "x")
