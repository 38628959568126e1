# SPDX-License-Identifier: GPL-3.0-or-later
"""Samples where a run spends its time, by line of the script. Loaded by recorder.py.

A thread of its own looks every few milliseconds which lines all other threads are at. A look counts
for the time since the look before, because a thread that keeps the interpreter lock delays it. That
thread is none of the module threading's, does not keep the program alive and is in no recording of
threads.

Record, the last of which counts, as a program that is killed has no end:
{"kind":"profile","samples":N,"time_ns":T,"outside_ns":T,
 "lines":[[LINE,FUNCTION,SELF_SAMPLES,SELF_NS,TOTAL_SAMPLES,TOTAL_NS,[[CALLED,NS]...]]...],
 "ran":[LINE...] or null,"code":[LINE...] or null,"stopped":null or WHY}
A sample is one thread in one look; "samples", "time_ns" and "outside_ns" (no line of the script on the stack) sum
over threads. Self: the innermost line of the script; total: every line of it on the stack. CALLED is
the Python function outside of the script that the line was in. "ran" are the lines that ran at all
and "code" those that could: from Python 3.12, where sys.monitoring tells each once; null before, and
in a program that would see it.
Sampling stops where the program forks by os.fork() of its own, which warns of further threads.
"""
import os
import sys

TOOL = 3  # of sys.monitoring; not one of those with a meaning
SHORT, LONG = 0.001, 0.005  # seconds between two looks: at first, later
SHORT_NANOSECONDS = 200_000_000
COST = 20  # looking takes at most one part in so many
MAXIMUM_FRAMES = 500  # of a stack
MAXIMUM_THREADS = 64
MAXIMUM_CALLED = 20
MAXIMUM_LINES = 20_000
# A program that uses these would see that its lines are watched: debuggers, and what meets the
# recursion limit, as the call that tells of a line needs a frame.
DISTURBED = {"breakpoint", "set_trace", "pdb", "bdb", "monitoring", "RecursionError"}


thread = builtin("_thread")
monotonic_ns = builtin("time").monotonic_ns
sleep = builtin("time").sleep
current_frames = sys._current_frames


class Line:
    """What was seen of a line."""

    __slots__ = ("function", "self_samples", "self_ns", "total_samples", "total_ns", "called")

    def __init__(self, function):
        self.function = function
        self.self_samples = self.self_ns = self.total_samples = self.total_ns = 0
        self.called = {}


class Recorder:
    def __init__(self, channel, request, load):
        self.channel = channel
        self.script = request["script"]
        self.lines = {}
        self.samples = self.time_ns = self.outside_ns = 0
        self.coverage = None
        self.stopping = thread.allocate_lock()  # held as long as samples are taken
        self.stopped = thread.allocate_lock()
        self.why = None
        self.native_thread = 0

    def start(self):
        if sys.argv and sys.argv[0].endswith(self.script):
            self.script = sys.argv[0]
        monitoring = getattr(sys, "monitoring", None)
        if monitoring:
            self.coverage = Coverage(monitoring, self.script)
            self.coverage.start()
        os.register_at_fork(before=self.before_fork, after_in_child=self.after_fork)
        self.stopping.acquire()
        self.stopped.acquire()
        self.start_thread()

    def start_thread(self):
        """No signal is for it: one for the program would otherwise find no thread that waits for it."""
        signals = builtin("_signal")
        before = signals.pthread_sigmask(signals.SIG_BLOCK, signals.valid_signals())
        try:
            thread.start_new_thread(self.sample, ())
        finally:
            signals.pthread_sigmask(signals.SIG_SETMASK, before)

    def finish(self):
        self.stop()
        if self.coverage:
            self.coverage.stop()
        self.write()

    def stop(self):
        if self.stopping.locked():
            self.stopping.release()
            self.stopped.acquire(True, 0.5)

    def before_fork(self):
        caller = sys._getframe(1)
        if self.stopping.locked() and caller.f_code.co_filename == self.script:
            self.stop()
            self.wait_for_end()
            self.why = "fork"

    def wait_for_end(self):
        """Until the system has no thread of ours; for a tenth of a second at most."""
        for _ in range(200):
            if not os.access("/proc/self/task/%d" % self.native_thread, os.F_OK):
                return
            sleep(0.0005)

    def after_fork(self):
        if self.coverage:
            self.coverage.stop()

    def sample(self):
        try:
            self.sample_until_stopped()
        except BaseException:
            self.why = "failed"
        finally:
            self.stopped.release()

    def sample_until_stopped(self):
        own = thread.get_ident()
        self.native_thread = thread.get_native_id()
        name_thread(self.native_thread)
        begin = last = monotonic_ns()
        next_write = begin + 100_000_000
        interval = SHORT
        while not self.stopping.acquire(True, interval):
            now = monotonic_ns()
            self.look(own, now - last)
            last = now
            if now > next_write:
                next_write = begin + 2 * (now - begin)
                self.write()
            cost = (monotonic_ns() - now) / 1e9
            interval = max(SHORT if now - begin < SHORT_NANOSECONDS else LONG, min(COST * cost, 0.5))

    def look(self, own, elapsed):
        frames = current_frames()
        frames.pop(own, None)
        while frames and len(frames) > MAXIMUM_THREADS:
            frames.popitem()
        for frame in frames.values():
            self.samples += 1
            self.time_ns += elapsed
            self.count(frame, elapsed)

    def count(self, frame, elapsed):
        above = None  # the frame that the innermost line of the script called
        seen = set()
        for _ in range(MAXIMUM_FRAMES):
            code = frame.f_code
            number = frame.f_lineno
            if code.co_filename == self.script and number and number not in seen:
                line = self.lines.get(number)
                if line is None:
                    if len(self.lines) == MAXIMUM_LINES:
                        return
                    line = self.lines[number] = Line(code.co_name)
                line.total_samples += 1
                line.total_ns += elapsed
                if not seen:
                    line.self_samples += 1
                    line.self_ns += elapsed
                    if above is not None:
                        self.count_called(line, above, elapsed)
                seen.add(number)
            above = frame if not code.co_filename.startswith("<lectern ") else None
            frame = frame.f_back
            if frame is None:
                break
        if not seen:
            self.outside_ns += elapsed

    def count_called(self, line, frame, elapsed):
        module = dict.get(frame.f_globals, "__name__")
        name = frame.f_code.co_name
        if type(module) is str:
            name = module[:60] + "." + name
        if name in line.called or len(line.called) < MAXIMUM_CALLED:
            line.called[name] = line.called.get(name, 0) + elapsed

    def write(self):
        lines = [[number, line.function, line.self_samples, line.self_ns, line.total_samples, line.total_ns,
                  list(line.called.copy().items())] for number, line in sorted(self.lines.copy().items())]
        coverage = self.coverage
        is_known = coverage is not None and coverage.is_known
        self.channel.write({
            "kind": "profile", "samples": self.samples, "time_ns": self.time_ns, "outside_ns": self.outside_ns,
            "lines": lines, "ran": coverage.ran() if is_known else None,
            "code": coverage.code_lines() if is_known else None, "stopped": self.why})


class Coverage:
    """Which lines ran: each tells once, then never again."""

    def __init__(self, monitoring, script):
        self.monitoring = monitoring
        self.script = script
        self.disable = monitoring.DISABLE
        self.lines = {}
        self.codes = {}
        self.has_ended = False
        self.is_known = True

    def start(self):
        monitoring = self.monitoring
        monitoring.use_tool_id(TOOL, "lectern coverage")
        monitoring.register_callback(TOOL, monitoring.events.PY_START, self.on_start)
        monitoring.register_callback(TOOL, monitoring.events.LINE, self.on_line)
        monitoring.set_events(TOOL, monitoring.events.PY_START)

    def stop(self):
        if self.has_ended:
            return
        self.has_ended = True
        monitoring = self.monitoring
        monitoring.set_events(TOOL, 0)
        for code in list(self.codes.values()):
            monitoring.set_local_events(TOOL, code, 0)
        monitoring.register_callback(TOOL, monitoring.events.PY_START, None)
        monitoring.register_callback(TOOL, monitoring.events.LINE, None)
        monitoring.free_tool_id(TOOL)

    def on_start(self, code, offset):
        if code.co_filename == self.script and id(code) not in self.codes and not self.has_ended:
            if DISTURBED.intersection(code.co_names):
                self.is_known = False
                self.stop()
                return self.disable
            self.codes[id(code)] = code
            self.monitoring.set_local_events(TOOL, code, self.monitoring.events.LINE)
        return self.disable

    def on_line(self, code, line):
        self.lines[line] = True
        return self.disable

    def ran(self):
        return sorted(self.lines.copy())[:MAXIMUM_LINES]

    def code_lines(self):
        """Of the script's code objects and all that stand in them."""
        lines = set()
        codes = list(self.codes.values())
        seen = set()
        while codes and len(lines) < MAXIMUM_LINES:
            code = codes.pop()
            if id(code) in seen:
                continue
            seen.add(id(code))
            lines.update(line for _, _, line in code.co_lines() if line)
            codes += [each for each in code.co_consts if type(each) is type(code)]
        return sorted(lines)[:MAXIMUM_LINES]
