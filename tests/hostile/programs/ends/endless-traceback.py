# SPDX-License-Identifier: GPL-3.0-or-later
# A traceback of 3 MB.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
# stderr-has: Traceback (most recent call last):
raise ValueError("x\n" * 1_500_000)
