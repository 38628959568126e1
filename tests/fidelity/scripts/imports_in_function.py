# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def f():
    import decimal
    return decimal.Decimal("1.1")


print(f(), "decimal" in globals())
