# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the script alone: from right before it runs to its end. Loaded by recorder.py.

    {"kind": "timing", "time_ns": T, "process": N, "wall_ns": N, "cpu_ns": N, "children_cpu_ns": N}

"time_ns" is where it began. The end is that of the program: threads that are waited for and what
atexit calls count, start and end of Python do not. "cpu_ns" is of this process; "children_cpu_ns" of
those that it started and waited for, which the kernel counts in ticks.
"""
import os

# As they are now: the program may put something else in their place.
monotonic_ns = builtin("time").monotonic_ns
process_time_ns = builtin("time").process_time_ns
times = getattr(os, "times", None)


def children_ns():
    if times is None:
        return 0
    used = times()
    return int((used.children_user + used.children_system) * 1e9)


class Recorder:
    def __init__(self, channel, request, load):
        self.channel = channel

    def start(self):
        self.children = children_ns()
        self.cpu = process_time_ns()
        self.begin = monotonic_ns()

    def finish(self):
        end = monotonic_ns()
        cpu = process_time_ns() - self.cpu
        self.channel.write({"kind": "timing", "time_ns": self.begin, "process": os.getpid(),
                            "wall_ns": end - self.begin, "cpu_ns": cpu,
                            "children_cpu_ns": max(children_ns() - self.children, 0)})
