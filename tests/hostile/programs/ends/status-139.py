# SPDX-License-Identifier: GPL-3.0-or-later
# An exit status that a shell would take for a segmentation fault.
# run: --wall 5
# outcome: exited code=139
raise SystemExit(139)
