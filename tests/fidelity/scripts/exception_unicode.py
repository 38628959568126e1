# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"ü".encode("ascii")
