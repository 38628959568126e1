# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
name = input("Name? ")
age = int(input("Age? "))
print(f"Hello {name}, {age + 1} next year")
