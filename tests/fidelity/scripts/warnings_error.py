# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import warnings
warnings.simplefilter("error")
warnings.warn("now an error")
