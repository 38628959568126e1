# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import pkgutil
names = [module.name for module in pkgutil.iter_modules()]
print("main" in names, "json" in names, len(names) == len(set(names)))
print(pkgutil.resolve_name("os.path:join").__name__)
