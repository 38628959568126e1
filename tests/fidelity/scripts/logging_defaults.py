# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import logging
logging.debug("debug")
logging.info("info")
logging.warning("warning")
logging.getLogger("a.b").error("error %d", 5)
print(logging.getLogger().handlers, logging.getLevelName(30))
