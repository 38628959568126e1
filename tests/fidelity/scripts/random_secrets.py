# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# random: output differs
import os
import secrets
import uuid
print(secrets.token_hex(8), uuid.uuid4(), os.urandom(4))
