# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import warnings
warnings.warn("old", DeprecationWarning)
warnings.warn("user")
warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("future", FutureWarning)
warnings.warn("import", ImportWarning)
