# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold site
import site
print(site.ENABLE_USER_SITE, site.PREFIXES, site.getsitepackages(), site.__file__)
