# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import logging
import sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s:%(module)s:%(funcName)s:%(lineno)d:%(threadName)s:%(processName)s:%(message)s")


def f():
    logging.debug("here")


f()
logging.captureWarnings(True)
import warnings
warnings.warn("through logging")
