# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
async def later():
    pass


later()
kept = later()
print("done")
