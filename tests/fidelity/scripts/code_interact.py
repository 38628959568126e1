# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import code
code.interact(banner="welcome", exitmsg="bye")
print("after")
