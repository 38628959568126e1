# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold path_importer_cache
import sys
for path in sys.path_importer_cache:
    print(path)
