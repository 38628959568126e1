# SPDX-License-Identifier: GPL-3.0-or-later
# Aborts.
# run: --wall 5
# outcome: crashed signal=6
import os

os.abort()
