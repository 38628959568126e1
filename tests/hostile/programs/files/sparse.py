# SPDX-License-Identifier: GPL-3.0-or-later
# A file of 1 TB that takes no room.
# run: --wall 5 --disk 20
# outcome: exited code=0 | exited code=1 | crashed signal=25 | disk_limit killed_by=disk
with open("sparse", "wb") as file:
    file.truncate(1_000_000_000_000)
