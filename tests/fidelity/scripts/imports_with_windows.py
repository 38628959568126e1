# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import tkinter
import turtle
print("never")
