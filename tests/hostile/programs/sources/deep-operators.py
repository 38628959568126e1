# SPDX-License-Identifier: GPL-3.0-or-later
# An expression so deep that old compilers crashed.
# run: --wall 8
# outcome: exited code=0
# stdout: "refused\n"
try:
    compile("-" * 200_000 + "1", "deep", "eval")
except (MemoryError, RecursionError):
    print("refused")
