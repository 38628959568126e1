# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: sklearn
import numpy as np
from sklearn.linear_model import LogisticRegression
generator = np.random.default_rng(0)
x = generator.normal(size=(40, 2))
y = (x[:, 0] > 0).astype(int)
model = LogisticRegression(max_iter=2).fit(x, y)
print(model, model.coef_.round(6), model.score(x, y))
