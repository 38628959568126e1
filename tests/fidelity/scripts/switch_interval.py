# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
sys.setswitchinterval(0.01)
sys.set_int_max_str_digits(1000)
print(sys.get_int_max_str_digits())
