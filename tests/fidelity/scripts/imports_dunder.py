# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
module = __import__("os.path")
print(module.__name__, __import__("json", fromlist=["decoder"]).decoder.__name__)
