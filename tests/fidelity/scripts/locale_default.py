# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import locale
import time
print(locale.getlocale(), locale.getpreferredencoding(), locale.setlocale(locale.LC_ALL), locale.localeconv()["decimal_point"])
print(time.strftime("%A", time.gmtime(0)), f"{1234567.891:n}")
