# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import os
from math import (sin,
