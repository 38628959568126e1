# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import logging
import numpy


class Loud(logging.Handler):
    def emit(self, record):
        print("record", record.getMessage())

    def close(self):
        print("closed")
        super().close()


logging.getLogger().addHandler(Loud())
logging.warning("w")
