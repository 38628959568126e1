# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(exit, quit, copyright, credits)
print(license)
print(help)
