# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import runpy
import sys
if "again" not in sys.argv:
    sys.argv.append("again")
    result = runpy.run_path(__file__, run_name="other")
    print(result["__name__"])
else:
    print("inside", __name__)
