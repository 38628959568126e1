# SPDX-License-Identifier: GPL-3.0-or-later
# Reads at address zero.
# run: --wall 5
# outcome: crashed signal=11
# stdout: "before\n"
import ctypes

print("before", flush=True)
ctypes.string_at(0)
