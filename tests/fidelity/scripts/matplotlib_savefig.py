# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: matplotlib
import matplotlib
import matplotlib.pyplot as plt
import os
print(matplotlib.get_backend(), matplotlib.rcParams["figure.dpi"], plt.get_fignums())
plt.plot([1, 2, 3])
plt.title("Grüße ☃")
plt.savefig("figure.png")
print(os.path.getsize("figure.png") > 1000, plt.isinteractive())
plt.show()
