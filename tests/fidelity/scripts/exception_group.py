# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), TypeError("t")])])
