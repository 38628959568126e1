# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import json


class Noisy:
    def __del__(self):
        print("del")


json.JSONEncoder.kept = Noisy()
