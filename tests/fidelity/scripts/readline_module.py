# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import readline
print(readline.get_current_history_length(), input("> "))
