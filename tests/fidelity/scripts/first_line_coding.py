# -*- coding: utf-8 -*-
# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
print("ü", os.sep)
