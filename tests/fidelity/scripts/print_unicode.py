# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("grüße ☃ 日本語 🐍 \u0301e")
print("\x00 nul \x07 \x1b[31mred\x1b[0m".encode())
print(ascii("ü"), len("🐍"))
