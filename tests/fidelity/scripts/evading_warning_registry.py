# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import json
import warnings
print("__warningregistry__" in globals(), warnings._onceregistry if hasattr(warnings, "_onceregistry") else "", len(warnings.filters))
