# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: matplotlib
import matplotlib.pyplot as plt
plt.title("日本")
plt.savefig("figure.png")
