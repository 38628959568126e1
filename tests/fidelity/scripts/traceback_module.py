# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
import traceback


def deep():
    traceback.print_stack(file=sys.stdout)
    raise ValueError("v")


try:
    deep()
except ValueError as error:
    traceback.print_exc()
    print(traceback.format_exc())
    print(traceback.extract_tb(error.__traceback__))
