# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"""Imports the program under its own name."""
print("running as", __name__)
import main
print(main.__name__, main is not __import__("__main__"))
