# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from typing import List
from collections.abc import ByteString
print(List, ByteString)
