# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import logging
logging.getLogger("mine").warning("unconfigured")
logging.getLogger("mine").info("hidden")
try:
    1 / 0
except ZeroDivisionError:
    logging.getLogger("mine").exception("with trace")
