# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold relativeCreated
import logging
logging.basicConfig(format='%(relativeCreated)d')
print(0 <= logging.makeLogRecord({}).relativeCreated < 5000)
