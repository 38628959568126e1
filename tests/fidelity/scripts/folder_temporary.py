# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import tempfile
with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile() as file:
    print(os.path.isdir(folder), os.path.basename(folder), file.name != "")
print(tempfile.gettempprefix(), os.path.exists(folder))
