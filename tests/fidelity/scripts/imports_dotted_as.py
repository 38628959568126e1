# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os.path as p, xml.etree.ElementTree as tree
from xml.dom import minidom as dom, pulldom
print(p.__name__, tree.__name__, dom.__name__, "xml" in globals())
