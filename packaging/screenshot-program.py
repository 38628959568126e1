# SPDX-License-Identifier: GPL-3.0-or-later
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd


def smooth(values, width):
    window = np.ones(width) / width
    return np.convolve(values, window, mode="same")


rng = np.random.default_rng(7)
day = np.arange(60)
frame = pd.DataFrame({"day": day, "sold": 40 + day / 3 + rng.normal(0, 6, 60)})
frame["smooth"] = smooth(frame["sold"], 7)
best = frame.nlargest(3, "sold")
print(best)

plt.plot(frame["day"], frame["sold"], ".", label="sold")
plt.plot(frame["day"], frame["smooth"], label="smooth")
plt.title("Ice cream, two months")
plt.legend()
plt.show()
