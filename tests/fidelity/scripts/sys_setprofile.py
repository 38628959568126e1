# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
seen = []
sys.setprofile(lambda frame, event, arg: seen.append((event, frame.f_code.co_name)))
len("x")
sys.setprofile(None)
print(seen)
