# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.getrecursionlimit(), sys.gettrace(), sys.getprofile(), sys.getdlopenflags(), sys.getfilesystemencoding(),
      sys.getfilesystemencodeerrors(), sys.getdefaultencoding(), sys.get_int_max_str_digits(), sys.is_finalizing(),
      sys.get_asyncgen_hooks(), sys.get_coroutine_origin_tracking_depth(), sys.float_repr_style)
print(sys.displayhook is sys.__displayhook__, sys.excepthook is sys.__excepthook__,
      sys.unraisablehook is sys.__unraisablehook__, sys.breakpointhook is sys.__breakpointhook__,
      hasattr(sys, "ps1"), hasattr(sys, "__interactivehook__"), sys.tracebacklimit if hasattr(sys, "tracebacklimit") else "-")
