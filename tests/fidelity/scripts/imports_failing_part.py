# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
# needs: pandas
import pandas as pd
import pandas.core.index_that_is_not_there
