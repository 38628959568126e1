# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
error = ValueError("with notes")
error.add_note("first note")
error.add_note("second\nnote")
raise error
