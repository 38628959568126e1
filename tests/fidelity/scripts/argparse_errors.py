# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import argparse
parser = argparse.ArgumentParser(description="Adds.")
parser.add_argument("numbers", type=int, nargs="+")
parser.add_argument("--name", default="x")
print(parser.parse_args(["1", "2"]), parser.prog)
parser.print_help()
parser.parse_args()
