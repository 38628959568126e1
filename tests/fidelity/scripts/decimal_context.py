# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import decimal
import fractions
print(decimal.getcontext(), decimal.Decimal(1) / 3, fractions.Fraction(1, 3))
decimal.Decimal(1) / 0
