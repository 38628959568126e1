# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
os.abort()
