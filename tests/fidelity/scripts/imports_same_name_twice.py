# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import json
from json import dumps as json
import json as again
print(callable(json), again.__name__)
