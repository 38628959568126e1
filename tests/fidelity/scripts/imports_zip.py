# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
import zipfile
with zipfile.ZipFile("packed.zip", "w") as archive:
    archive.writestr("zipped.py", "value = 7")
sys.path.insert(0, "packed.zip")
import zipped
print(zipped.value, zipped.__loader__.__class__.__name__)
