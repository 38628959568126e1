# SPDX-License-Identifier: GPL-3.0-or-later
# An exit status that a shell would take for a kill.
# run: --wall 5
# outcome: exited code=137
raise SystemExit(137)
