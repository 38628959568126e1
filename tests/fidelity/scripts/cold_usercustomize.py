# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold usercustomize
try:
    import usercustomize
except ImportError as error:
    print(error)
