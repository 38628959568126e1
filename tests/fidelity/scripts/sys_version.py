# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import platform
import sys
print(sys.version, sys.version_info, sys.implementation, sys.api_version, sys.hexversion, sys.copyright)
print(platform.platform(), platform.python_build(), platform.machine(), platform.node() != "")
