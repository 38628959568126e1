# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: own-temporary-folder
import os
import tempfile
print("own folder is all there is:", os.listdir("/tmp") == ["lectern"], tempfile.gettempdir() == "/tmp")
