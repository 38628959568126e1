# SPDX-License-Identifier: GPL-3.0-or-later
"""Records what happens inside a run, beside its output; started by site_hook.py.

The request is one line of JSON: {"instruments": [NAME...], "script": PATH in the run's folder,
"marks": BOOL, "line": N, "maximum_steps": N, "maximum_objects": N}. For each instrument NAME there is
a file recorder_NAME.py with a class Recorder(channel, request, load): start() is called right before
the script runs, finish() when the program ends by itself, in the process that began, after the
program's own atexit functions. A program that is killed or calls os._exit() has no finish(). Each
such file finds builtin() and name_thread() of this one among its names, and the builtins as they were
at the start.

Records go out as JSON, one object a line, each with "kind"; "time_ns" is time.monotonic_ns(). Nothing here may
change what the program prints or how it ends: every error is swallowed, and no module is left
loaded that the program did not load by then. Before the end of the program nothing is imported.

The program may say where it is: import lectern; lectern.mark("chunk 3").
"""
import os
import sys

# A program may put something else in the place of a builtin function; here they stay as they are.
__builtins__ = dict(__builtins__ if type(__builtins__) is dict else __builtins__.__dict__)

NAME = b"lectern-records"  # of threads and processes that are ours; lib/run/supervisormessages.cpp leaves them out
DESCRIPTOR = 250  # out of the way of those that the program opens
MAXIMUM_BYTES = 12_000_000
ESCAPES = {code: "\\u%04x" % code for code in range(32)} | {34: '\\"', 92: "\\\\"}


def encode(value):
    """JSON of str, int, float, bool, None, list, tuple and dict with str keys; without importing json."""
    kind = type(value)
    if kind is str:
        return '"' + value.translate(ESCAPES) + '"'
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return int.__repr__(value)
    if kind is float:
        return float.__repr__(value) if value - value == 0 else '"' + float.__repr__(value) + '"'
    if kind is dict:
        return "{" + ",".join(encode(key) + ":" + encode(item) for key, item in value.items()) + "}"
    return "[" + ",".join([encode(item) for item in value]) + "]"


def builtin(name):
    """A module that is compiled into the interpreter; afterwards loaded only if it was before."""
    was_loaded = name in sys.modules
    module = __import__(name)
    if not was_loaded:
        del sys.modules[name]
    return module


def name_thread(number):
    """Tells by its name in the system that this thread or process is not the program's."""
    try:
        file = os.open("/proc/self/task/%d/comm" % number, os.O_WRONLY)
        try:
            os.write(file, NAME)
        finally:
            os.close(file)
    except OSError:
        pass  # it is seen beside the others


class Channel:
    """Where records go: one write for each, at most MAXIMUM_BYTES in all."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.bytes_left = MAXIMUM_BYTES

    def write(self, record):
        """Sends a dict with "kind"; False once no more is taken."""
        return self.write_text(encode(record))

    def write_text(self, text):
        """The same, of a record that is JSON already."""
        data = text.encode("utf-8", "replace") + b"\n"
        self.bytes_left -= len(data)
        if self.bytes_left < 0:
            if self.bytes_left + len(data) >= 0:
                self.send(b'{"kind":"cut","what":"bytes"}\n')
            return False
        return self.send(data)

    def send(self, data):
        try:
            while data:
                data = data[os.write(self.descriptor, data):]
            return True
        except OSError:
            self.bytes_left = 0
            return False


class Recording:
    def __init__(self, descriptor, request, load):
        self.channel = Channel(descriptor)
        self.request = request
        self.load = load
        self.process = os.getpid()
        self.recorders = []
        for name in request["instruments"]:
            module = load("recorder_" + name)
            self.recorders.append(module["Recorder"](self.channel, request, load))

    def start(self):
        self.move_descriptor()
        self.offer_marks()
        if not self.recorders:
            return
        # Before 3.10 the functions to call belong to the module, and would go with it.
        (builtin if sys.version_info >= (3, 10) else __import__)("atexit").register(self.finish)
        for recorder in self.recorders:
            self.call(recorder.start)

    def finish(self):
        if os.getpid() != self.process:
            return  # a fork
        for recorder in self.recorders:
            self.call(recorder.finish)

    def call(self, function):
        try:
            function()
        except BaseException as error:
            self.channel.write({"kind": "failed", "what": type(error).__name__ + ": " + str(error)[:200]})

    def move_descriptor(self):
        old = self.channel.descriptor
        try:
            os.dup2(old, DESCRIPTOR, inheritable=False)
            self.channel.descriptor = DESCRIPTOR
            os.close(old)
        except OSError:
            os.set_inheritable(old, False)

    def offer_marks(self):
        """The module lectern of a script that speaks of it; in its folder stands one that does nothing."""
        if not self.request.get("marks"):
            return
        monotonic_ns = builtin("time").monotonic_ns
        channel = self.channel

        def mark(text=""):
            """Marks this moment in what is recorded of the run."""
            channel.write({"kind": "mark", "time_ns": monotonic_ns(), "process": os.getpid(),
                           "text": str(text)[:200]})

        module = type(sys)("lectern", "Says to Lectern where a program is; does nothing elsewhere.")
        # Where a process gets it as a pickle, it is the function that stands beside the script.
        mark.__module__, mark.__qualname__ = "lectern", "mark"
        module.mark = mark
        sys.modules["lectern"] = module


def prepare(descriptor, request, load):
    """A Recording, whose start() is to be called right before the script runs."""
    given = {"builtin": builtin, "name_thread": name_thread, "__builtins__": __builtins__}
    return Recording(descriptor, parse(request), lambda name: load(name, **given))


def parse(text):
    """The request: JSON in which true, false and null do not occur is Python."""
    return eval(text, {"__builtins__": {}, "true": True, "false": False, "null": None})
