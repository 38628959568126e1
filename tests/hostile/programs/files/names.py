# SPDX-License-Identifier: GPL-3.0-or-later
# Names that are hard to remove: long, not UTF-8, with a newline, like an option; closed folders.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
import os

for name in (b"-rf", b"--", b"*", b"a\nb", b"\xff\xfe", b"x" * 255, b" ", b"\xe2\x80\xae", b"...", b"~"):
    with open(name, "wb") as file:
        file.write(b"x")
    os.makedirs(name[:250] + b".dir/sub")
    with open(name[:250] + b".dir/sub/" + name, "wb") as file:
        file.write(b"x")
for folder in ("closed", "readonly"):
    os.makedirs(folder + "/in/side")
    with open(folder + "/in/file", "w"):
        pass
    os.chmod(folder + "/in/file", 0)
for folder, mode in (("closed/in", 0), ("closed", 0), ("readonly/in", 0o555), ("readonly", 0o555)):
    os.chmod(folder, mode)
os.chmod(".", 0o555)
print("done")
