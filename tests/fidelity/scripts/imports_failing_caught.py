# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
try:
    import no_such_module_here as fast
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
try:
    from json import nothing
except ImportError as error:
    print(error.name, error.msg)
