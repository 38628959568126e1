# SPDX-License-Identifier: GPL-3.0-or-later
"""Records which names reach which objects: at the end of the program, before a chosen line runs, and
where steps are recorded as well, before each step that is a line.

    {"kind": "objects", "moment": "end" | "line 7" | "step", "line": 7, "visit": N, "function": TEXT, "time_ns": N,
     "names": [["global" | "local", NAME, REFERENCE]...], "objects": [...],
     "memory": [{"a": ID, "b": ID, "columns": [TEXT...], "other_columns": [TEXT...]}...],
     "cut": {"objects" | "depth" | "time" | "names" | "locals" | "errors": N}, "step": N}

"step", the index of the step among all of the recording, is of the moment "step" only. A graph that is
the same as that of the step before is not repeated. {"kind": "cut", "what": "step graphs", "step": N}:
from that step on there are none, as there were too many or they took too long.
What a reference and an object are stands in recorder_values.py. "memory" lists objects that are not
the same, and still show the same bytes: views of NumPy, blocks of pandas that were not copied yet.
An id says which object it is only as long as that lives; Python may give it to a later one.
"""
import os
import sys

VISITS = 20
STEP_GRAPHS = 300
STEP_OBJECTS = 100  # of each
STEP_NANOSECONDS = 1_000_000_000  # of all
STEP_BYTES = 4_000_000  # of all
OPTIMIZED = 1  # flag of code whose locals are not a dict
BUFFERS = 60
# Before 3.13 a frame has one dict for whoever asks for its locals: ours would change theirs.
SHOW_LOCALS = {"locals", "vars", "eval", "exec", "dir"}
getpid = os.getpid


class Recorder:
    def __init__(self, channel, request, load):
        self.channel = channel
        # Compiled once for all recorders that use it.
        self.library = request["values"] = request.get("values") or load("recorder_values")
        self.maximum = request.get("maximum_objects", 400)
        self.folder = os.getcwd()
        self.path = os.path.join(self.folder, request.get("script", ""))
        self.line = request.get("line", 0)
        self.visits = 0
        self.process = getpid()
        self.values = self.library["Values"](self.folder)
        self.has_steps = "steps" in request["instruments"]
        if self.has_steps:
            request["graphs"] = StepGraphs(self)

    def start(self):
        # Given up in finish(): who holds it longer changes when its objects end.
        self.globals = sys.modules["__main__"].__dict__
        self.watch = None
        if self.line > 0 and not (self.has_steps and not hasattr(sys, "monitoring")):
            self.watch = (MonitoringWatch if hasattr(sys, "monitoring") else TraceWatch)(self)

    def finish(self):
        if self.watch:
            self.watch.stop()
        try:
            self.record("end", 0, "", self.globals)
        finally:
            self.globals = None

    def wants(self, code):
        """Whether the line belongs to that code, and not only to a comprehension in it."""
        return code.co_filename == self.path and (code.co_name[:1] != "<" or code.co_name == "<module>") \
            and self.line in lines_of(code)

    def visit(self, frame):
        """Called before the line runs; False once it was seen often enough."""
        if getpid() != self.process:
            return False  # a fork
        self.visits += 1
        try:
            self.record("line %d" % self.line, self.line, *self.place_of(frame))
        except Exception as error:
            if self.library["comes_from_signal"](error):
                raise
            self.channel.write({"kind": "failed", "what": type(error).__name__})
        return self.visits < VISITS

    def place_of(self, frame):
        """What snapshot() asks for of a frame: its function, the global names, its own, whether those are hidden."""
        code = frame.f_code
        is_top = code.co_name == "<module>"
        is_hidden = not is_top and bool(shows_locals(code))
        local = {} if is_top or is_hidden else self.locals_of(frame)
        return "" if is_top else code.co_name, frame.f_globals, local, is_hidden

    def locals_of(self, frame):
        held = frame.f_locals
        if sys.version_info >= (3, 13) or not frame.f_code.co_flags & OPTIMIZED:
            return dict(held)
        copy = dict(held)
        if sys.version_info >= (3, 12):
            held.clear()  # or the objects would live as long as the frame
        return copy

    def record(self, moment, line, function, namespace, local={}, is_hidden=False):
        with self.library["QuietCollector"]():
            try:
                self.channel.write(self.snapshot(moment, line, function, namespace, local, is_hidden))
            finally:
                self.values.forget()

    def snapshot(self, moment, line, function, namespace, local, is_hidden, **limits):
        time = self.library["monotonic_ns"]()
        graph = self.library["Graph"](self.values, **{"maximum": self.maximum, **limits})
        names = []
        if is_hidden:
            graph.note_cut("locals")
        for name, value in local.items():
            if name[:1] != ".":
                names.append(["local", name, graph.refer(value)])
        shown = self.library["global_names"](namespace, self.values)
        for name, value in shown:
            names.append(["global", name, graph.refer(value)])
        objects = graph.finish()
        if len(namespace) > len(shown) + 20:
            graph.note_cut("names")
        try:
            memory = shared_memory(graph, self.values)
        except Exception as error:  # a NumPy or pandas that we do not know
            if self.library["comes_from_signal"](error):
                raise
            memory = []
            graph.note_cut("errors")
        return {"kind": "objects", "moment": moment, "line": line, "visit": self.visits if line else 0,
                "function": function, "time_ns": time, "names": names, "objects": objects, "memory": memory,
                "cut": graph.cut}


class StepGraphs:
    """The graph at each step that is a line, for recorder_steps.py, until one of its budgets is used up."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.now = recorder.library["monotonic_ns"]
        self.left = STEP_GRAPHS
        self.nanoseconds_left = STEP_NANOSECONDS
        self.bytes_left = STEP_BYTES
        self.visits = {}  # line: how often
        self.last = None

    def take(self, step, line, frame):
        """Called before the line runs; False once no more are taken."""
        begin = self.now()
        recorder = self.recorder
        visit = self.visits[line] = self.visits.get(line, 0) + 1
        if line == recorder.line and recorder.watch is None and recorder.visits < VISITS:
            recorder.visit(frame)
        if self.left > 0:
            try:
                self.record(step, line, visit, frame)
            except Exception as error:
                if recorder.library["comes_from_signal"](error):
                    raise
                self.left = 0  # changed by another thread meanwhile, or something of a library
            self.nanoseconds_left -= self.now() - begin
            if self.left <= 0 or self.nanoseconds_left <= 0 or self.bytes_left <= 0:
                self.left = 0
                recorder.channel.write({"kind": "cut", "what": "step graphs", "step": step + 1})
        return self.left > 0 or recorder.line > 0 and recorder.watch is None

    def record(self, step, line, visit, frame):
        recorder = self.recorder
        with recorder.library["QuietCollector"]():
            try:
                found = recorder.snapshot("step", line, *recorder.place_of(frame), maximum=STEP_OBJECTS,
                                          seconds=min(0.25, self.nanoseconds_left / 1e9))
            finally:
                recorder.values.forget()
            content = [found[name] for name in ("function", "names", "objects", "memory", "cut")]
            if content == self.last:
                return
            self.last = content
            self.left -= 1
            channel = recorder.channel
            room = channel.bytes_left
            channel.write({**found, "visit": visit, "step": step})
            self.bytes_left -= room - channel.bytes_left


def lines_of(code):
    if hasattr(code, "co_lines"):
        return {line for _, _, line in code.co_lines()}
    lines, line = {code.co_firstlineno}, code.co_firstlineno
    for step in code.co_lnotab[1::2]:
        line += step - 256 if step > 127 else step
        lines.add(line)
    return lines


def shows_locals(code):
    return sys.version_info < (3, 13) and code.co_flags & OPTIMIZED and SHOW_LOCALS.intersection(code.co_names)


class MonitoringWatch:
    """From Python 3.12: only the code that has the line is slowed down."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.codes = []
        monitoring = self.monitoring = sys.monitoring
        tools = (5, 3) if recorder.has_steps else (4, 3)  # recorder_steps.py takes 4
        self.tool = next((tool for tool in tools if monitoring.get_tool(tool) is None), None)
        if self.tool is None:
            return
        monitoring.use_tool_id(self.tool, "lectern")
        monitoring.register_callback(self.tool, monitoring.events.PY_START, self.on_start)
        monitoring.register_callback(self.tool, monitoring.events.LINE, self.on_line)
        monitoring.set_events(self.tool, monitoring.events.PY_START)

    def on_start(self, code, offset):
        if self.tool is not None and self.recorder.wants(code):
            self.codes.append(code)
            self.monitoring.set_local_events(self.tool, code, self.monitoring.events.LINE)
        return self.monitoring.DISABLE

    def on_line(self, code, line):
        if line != self.recorder.line:
            return self.monitoring.DISABLE
        if not self.recorder.visit(sys._getframe(1)):
            self.stop()
            return self.monitoring.DISABLE
        return None

    def stop(self):
        tool, self.tool = self.tool, None
        if tool is None:
            return
        for code in self.codes:
            self.monitoring.set_local_events(tool, code, 0)
        self.codes.clear()
        self.monitoring.set_events(tool, 0)
        self.monitoring.register_callback(tool, self.monitoring.events.PY_START, None)
        self.monitoring.register_callback(tool, self.monitoring.events.LINE, None)
        self.monitoring.free_tool_id(tool)


class TraceWatch:
    """Before Python 3.12: the main thread only, and no function that asks for its own locals."""

    def __init__(self, recorder):
        self.recorder = recorder
        sys.settrace(self.on_call)

    def on_call(self, frame, event, argument):
        code = frame.f_code
        if code.co_filename != self.recorder.path or not self.recorder.wants(code):
            return None
        if shows_locals(code):  # tracing its lines would show there
            self.recorder.channel.write({"kind": "cut", "what": "line"})
            return None
        return self.on_line

    def on_line(self, frame, event, argument):
        if event == "line" and frame.f_lineno == self.recorder.line and not self.recorder.visit(frame):
            self.stop()
            return None
        return self.on_line

    def stop(self):
        if sys.gettrace() == self.on_call:
            sys.settrace(None)


def buffers_of(x, facts):
    """[(columns, array)] that hold the values of an array or a table."""
    if facts.array:
        return [([], facts.array.view(x, facts.array))]
    manager = object.__getattribute__(x, "_mgr")
    found = []
    for block in manager.blocks:
        data = block.values
        for name in ("_ndarray", "_data"):
            if type(data).__name__ != "ndarray" and hasattr(data, name):
                data = getattr(data, name)
        if type(data).__name__ != "ndarray":
            continue
        if len(manager.axes) == 1 or data.ndim == 1:
            places = [data]
        else:
            places = [data[i] for i in range(min(data.shape[0], 20))]
        positions = list(block.mgr_locs.as_array) if len(manager.axes) > 1 else []
        for place, array in enumerate(places):
            found.append((str(x.columns[positions[place]]) if positions else "", array))
    return [([column] if column else [], array) for column, array in found]


def bounds(array):
    low = high = array.__array_interface__["data"][0]
    for size, stride in zip(array.shape, array.strides):
        low += min(0, (size - 1) * stride)
        high += max(0, (size - 1) * stride)
    return (low, high + array.itemsize) if array.size else (0, 0)


def shared_memory(graph, values):
    """Pairs of objects of which one shows bytes of the other, with the columns that do."""
    tables = [(id(x), values.facts(type(x)), x) for x, _ in graph.queue
              if values.facts(type(x)).kind in ("array", "dataframe", "series")]
    parts = []
    for number, facts, x in tables:
        for columns, array in buffers_of(x, facts):
            parts.append((number, columns, array, bounds(array)))
    pairs = {}
    for position, (number, columns, array, (low, high)) in enumerate(parts[:BUFFERS]):
        for other, other_columns, second, (other_low, other_high) in parts[:position]:
            if number == other or low >= other_high or other_low >= high or not overlap(array, second):
                continue
            pair = pairs.setdefault((other, number), {"a": other, "b": number, "columns": [], "other_columns": []})
            for key, wanted in (("columns", other_columns), ("other_columns", columns)):
                pair[key] += [each for each in wanted if each not in pair[key]]
    if len(parts) > BUFFERS:
        graph.note_cut("memory")
    return list(pairs.values())


def overlap(one, other):
    try:
        return bool(sys.modules["numpy"].shares_memory(one, other, max_work=10_000))
    except Exception:  # too hard to say exactly: their bounds do overlap
        return True
