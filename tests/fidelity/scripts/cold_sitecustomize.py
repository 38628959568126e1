# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold sitecustomize
try:
    import sitecustomize
    print(sitecustomize.__file__)
except ImportError as error:
    print(error)
