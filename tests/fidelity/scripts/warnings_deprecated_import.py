# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
# differs early: early-warnings
import sre_compile
print(sre_compile.__name__)
