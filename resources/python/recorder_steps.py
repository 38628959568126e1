# SPDX-License-Identifier: GPL-3.0-or-later
"""Records a run line by line: what each line of the script changed. Loaded by recorder.py.

Records, in batches, so that a program that is killed leaves what it did until shortly before:
{"kind":"steps","frames":[[NUMBER,FUNCTION,THREAD]...],
 "steps":[[EVENT,LINE,FRAME,DEPTH,[[NAME,ID,TEXT]...],[GONE...],VALUE]...]}
A frame is listed in the batch of its first step; THREAD counts from 1, the one that began. EVENT is
"call", "line" (about to run), "return", "yield", "resume" or "exception"; DEPTH counts the frames of
the script on the stack, from 1. Of the frame of the step come the names that changed or went since its
own step before, with the id() of the object and a short text. VALUE is what is returned or yielded or
the exception, as text; null without one. {"kind":"cut","what":"steps","why":WHY} ends a recording
before its program: "steps", "time" or "bytes" ran out, "depth" (close to the recursion limit, where
recording would move it), "trace" (the program traces or debugs itself) or "failed".

From Python 3.12 sys.monitoring tells of the script's own code only; before, sys.settrace does. Until
3.12 CPython copies a function's variables to show them, and tracing copies them back. So a function
that asks for locals() is left out there, and one that shares variables with others while threads run.
"""
import os
import sys

TOOL = 4  # of sys.monitoring; not one of those with a meaning
BATCH = 50  # steps
BATCH_NANOSECONDS = 100_000_000
MAXIMUM_NANOSECONDS = 2_000_000_000  # inside the recorder
MAXIMUM_BYTES = 6_000_000
NEAR_LIMIT = 100  # frames below the recursion limit
PARTS_SEEN = 30  # of a container, though fewer are shown
LOCALS = {"locals", "vars", "eval", "exec", "dir"}
OPTIMIZED = 1  # a code flag: of functions
GENERATES = 0x2a0  # code flags of generators and coroutines
DEBUGGING = {"breakpoint", "set_trace", "pdb", "bdb", "monitoring"}
YIELD_VALUE, YIELD_FROM = 86, 72  # opcodes until 3.11


islice = builtin("itertools").islice
count = builtin("itertools").count
monotonic_ns = builtin("time").monotonic_ns
get_ident = builtin("_thread").get_ident
running_threads = builtin("_thread")._count
allocate_lock = builtin("_thread").allocate_lock
getframe = sys._getframe

INT = id(int)
ATOMS = {id(kind) for kind in (int, float, bool, complex, type(None), str, bytes)}
# The parts by which a change of a container is seen.
PARTS = {id(list): lambda x: x[:PARTS_SEEN], id(tuple): lambda x: x[:PARTS_SEEN],
         id(set): lambda x: list(islice(x, PARTS_SEEN)),
         id(dict): lambda x: list(islice(x, PARTS_SEEN)) + list(islice(x.values(), PARTS_SEEN))}
FIXED = {id(kind) for kind in (bool, type(None), type, type(sys), type(lambda: 0), type(len))}


class Frame:
    """What is known of a frame of the script: no reference to it, nor to anything in it."""

    __slots__ = ("number", "depth", "total", "known", "is_left_out", "is_raising")

    def __init__(self, number, is_left_out):
        self.number = number
        self.depth = 1
        self.total = 0  # frames on the stack, those of libraries included
        self.known = {}  # name: token of its value, None for a name that is never shown
        self.is_left_out = is_left_out
        self.is_raising = False


class Recorder:
    def __init__(self, channel, request, load):
        self.channel = channel
        self.script = request["script"]
        self.maximum = request["maximum_steps"]
        request["values"] = request.get("values") or load("recorder_values")
        library = load("recorder_texts")
        self.texts = library["Texts"](request["values"]["Values"](""))
        self.quoted = library["quoted"]
        self.int_text = library["int_text"]
        self.is_ours = library["is_ours"]
        self.bounds = library["SMALLEST"], library["LARGEST"]
        self.graphs = request.get("graphs")  # of recorder_objects.py
        self.frames = {}  # id of the frame object: Frame
        self.new_frames = []
        self.steps = []
        self.threads = {}
        self.frame_numbers = count(1)
        self.step_numbers = count(1)
        self.lock = allocate_lock()
        self.spent = 0
        self.bytes = 0
        self.last_batch = monotonic_ns()
        self.codes = {}
        self.has_ended = False
        self.copies_locals = sys.version_info < (3, 13)
        self.clears_locals = False

    def start(self):
        if sys.argv and sys.argv[0].endswith(self.script):
            self.script = sys.argv[0]
        self.texts.values.folder = os.path.dirname(self.script)
        self.threads[get_ident()] = 1
        os.register_at_fork(after_in_child=self.stop)
        monitoring = getattr(sys, "monitoring", None)
        self.clears_locals = self.copies_locals and bool(monitoring)
        self.way = Monitoring(self, monitoring) if monitoring else Tracing(self)
        self.way.start()

    def finish(self):
        self.stop()
        self.flush()

    def stop(self):
        """No more steps; the rest of the program runs as if nothing had been recorded."""
        if not self.has_ended:
            self.has_ended = True
            self.way.stop()

    def end(self, why):
        if not self.has_ended:
            self.stop()
            self.flush()
            self.channel.write({"kind": "cut", "what": "steps", "why": why})

    def fail(self, error):
        if not self.is_ours(error):
            raise error
        self.end("failed")

    def enter(self, frame, code):
        """The Frame of a frame that begins or goes on; None once that is too deep."""
        known = self.frames.get(id(frame))
        if known is None:
            is_optimized = code.co_flags & OPTIMIZED
            is_left_out = bool(self.copies_locals and is_optimized and LOCALS & set(code.co_names))
            known = Frame(next(self.frame_numbers), is_left_out)
            thread = self.threads.setdefault(get_ident(), len(self.threads) + 1)
            self.new_frames.append("[%d,%s,%d]" % (known.number, self.quoted(code.co_name), thread))
            self.frames[id(frame)] = known
        hops = 1
        caller = frame.f_back
        above = None
        while caller is not None:
            if caller.f_code.co_filename == self.script:
                above = self.frames.get(id(caller))
                if above is not None:
                    break
            hops += 1
            caller = caller.f_back
        known.depth = above.depth + 1 if above else 1
        known.total = above.total + hops if above else hops
        if known.total > sys.getrecursionlimit() - NEAR_LIMIT:
            self.end("depth")
            return None
        return known

    def step(self, event, line, known, frame, value="null"):
        if self.has_ended:
            return
        begin = monotonic_ns()
        number = next(self.step_numbers)
        if number > self.maximum:
            self.end("steps")
            return
        changes = "],[" if known.is_left_out else self.changes(known, frame)
        line = line or frame.f_code.co_firstlineno
        self.steps.append(f'["{event}",{line},{known.number},{known.depth},[{changes}],{value}]')
        if len(self.steps) >= BATCH or begin - self.last_batch > BATCH_NANOSECONDS:
            self.flush()
        self.spent += monotonic_ns() - begin
        if self.spent > MAXIMUM_NANOSECONDS:
            self.end("time")
        elif self.graphs and event == "line" and not self.graphs.take(number - 1, line, frame):
            self.graphs = None

    def changes(self, known, frame):
        """Those of the variables since the last look: JSON of what changed, "],[", of what went."""
        pairs = self.variables(frame)
        tokens = known.known
        text_of = self.texts.text
        quoted = self.quoted
        smallest, largest = self.bounds
        changed = []
        for name, value in pairs:
            before = tokens.get(name, "") if type(name) is str else None
            if before is None:
                continue
            kind = id(type(value))
            if kind == INT:
                token = text = f"{value}" if smallest < value < largest else self.int_text(value)
            elif kind in FIXED:
                token = id(value)
                text = None
            elif kind in PARTS:
                parts = PARTS[kind](value)
                token = f"{id(value)} {len(value)} {hash(tuple(map(id, parts)))}"
                if ATOMS.issuperset(map(id, map(type, parts))):
                    token += f" {hash(tuple(parts))}"  # a new number may have the place of an old one
                    if token == before:
                        continue
                    text = text_of(value)
                else:
                    text = text_of(value)
                    token += text  # what stands in it may have changed
            else:
                text = text_of(value)
                token = text if kind in ATOMS else f"{id(value)} {text}"
            if token == before:
                continue
            if before == "" and (name[0:2] == "__" or name[0:1] == "."):
                tokens[name] = None
                continue
            tokens[name] = token
            changed.append(f"[{quoted(name)},{id(value)},{quoted(text or text_of(value))}]")
        gone = []
        if len(tokens) > len(pairs):
            names = {name for name, _ in pairs if type(name) is str}
            gone = [name for name in tokens if name not in names]
            for name in gone:
                del tokens[name]
            gone = [quoted(name) for name in gone if name[0:2] != "__"]
        return ",".join(changed) + "],[" + ",".join(gone) if changed or gone else "],["

    def variables(self, frame):
        """Pairs of a name, which may be anything in a namespace, and a value, as they are now."""
        values = frame.f_locals
        if type(values) is dict:
            pairs = values.copy().items()
            if self.clears_locals and frame.f_code.co_flags & OPTIMIZED:
                values.clear()  # a copy, which would keep objects alive
            return pairs
        if issubclass(type(values), dict):
            return list(dict.items(values))
        if not self.copies_locals and frame.f_code.co_flags & OPTIMIZED:
            return values.items()  # of a FrameLocalsProxy: a list
        return ()

    def flush(self):
        if not self.lock.acquire(False):
            return  # another thread is about to
        try:
            self.last_batch = monotonic_ns()
            steps, frames = len(self.steps), len(self.new_frames)
            if not steps:
                return
            text = '{"kind":"steps","frames":[%s],"steps":[%s]}' % (
                ",".join(self.new_frames[:frames]), ",".join(self.steps[:steps]))
            del self.steps[:steps], self.new_frames[:frames]
        finally:
            self.lock.release()
        self.texts.values.forget()
        self.bytes += len(text)
        if not self.channel.write_text(text) or self.bytes > MAXIMUM_BYTES:
            self.end("bytes")


class Monitoring:
    """From Python 3.12: events of the script's code objects, none of any other."""

    def __init__(self, recorder, monitoring):
        self.recorder = recorder
        self.monitoring = monitoring
        events = monitoring.events
        self.everywhere = events.PY_START | events.PY_UNWIND | events.PY_THROW | events.RAISE
        self.local = events.LINE | events.PY_RETURN | events.PY_YIELD | events.PY_RESUME
        self.callbacks = {
            events.PY_START: self.on_start, events.LINE: self.on_line, events.PY_RETURN: self.on_return,
            events.PY_YIELD: self.on_yield, events.PY_RESUME: self.on_resume, events.PY_THROW: self.on_throw,
            events.PY_UNWIND: self.on_unwind, events.RAISE: self.on_raise}

    def start(self):
        monitoring = self.monitoring
        monitoring.use_tool_id(TOOL, "lectern")
        for event, callback in self.callbacks.items():
            monitoring.register_callback(TOOL, event, callback)
        monitoring.set_events(TOOL, self.everywhere)

    def stop(self):
        monitoring = self.monitoring
        monitoring.set_events(TOOL, 0)
        for code in list(self.recorder.codes.values()):
            monitoring.set_local_events(TOOL, code, 0)
        for event in self.callbacks:
            monitoring.register_callback(TOOL, event, None)
        monitoring.free_tool_id(TOOL)

    def on_start(self, code, offset):
        recorder = self.recorder
        if code.co_filename != recorder.script:
            return self.monitoring.DISABLE
        try:
            if id(code) not in recorder.codes:
                if DEBUGGING.intersection(code.co_names):
                    recorder.end("trace")
                    return self.monitoring.DISABLE
                recorder.codes[id(code)] = code
                self.monitoring.set_local_events(TOOL, code, self.local)
            frame = getframe(1)
            recorder.frames.pop(id(frame), None)
            known = recorder.enter(frame, code)
            if known:
                recorder.step("call", code.co_firstlineno, known, frame)
        except BaseException as error:
            recorder.fail(error)

    def on_line(self, code, line):
        recorder = self.recorder
        try:
            frame = getframe(1)
            known = recorder.frames.get(id(frame))
            if known:
                recorder.step("line", line, known, frame)
        except BaseException as error:
            recorder.fail(error)

    def on_resume(self, code, offset):
        recorder = self.recorder
        try:
            frame = getframe(1)
            known = recorder.enter(frame, code)
            if known:
                recorder.step("resume", frame.f_lineno, known, frame)
        except BaseException as error:
            recorder.fail(error)

    def on_throw(self, code, offset, error):
        if code.co_filename == self.recorder.script:
            try:
                self.recorder.enter(getframe(1), code)
            except BaseException as error:
                self.recorder.fail(error)

    def on_return(self, code, offset, value):
        self.leave("return", value, getframe(1))

    def on_yield(self, code, offset, value):
        self.leave("yield", value, getframe(1))

    def leave(self, event, value, frame):
        recorder = self.recorder
        try:
            known = recorder.frames.get(id(frame))
            if known:
                recorder.step(event, frame.f_lineno, known, frame, recorder.quoted(recorder.texts.text(value)))
                if event == "return":
                    recorder.frames.pop(id(frame), None)
        except BaseException as error:
            recorder.fail(error)

    def on_unwind(self, code, offset, error):
        if code.co_filename == self.recorder.script:
            self.recorder.frames.pop(id(getframe(1)), None)

    def on_raise(self, code, offset, raised):
        recorder = self.recorder
        if code.co_filename != recorder.script:
            return
        try:
            frame = getframe(1)
            known = recorder.frames.get(id(frame))
            if known and type(raised) is not GeneratorExit:
                recorder.step("exception", frame.f_lineno, known, frame,
                              recorder.quoted(recorder.texts.exception_text(raised)))
        except BaseException as error:
            recorder.fail(error)


class Tracing:
    """Before Python 3.12: a trace function, also for the threads of the module threading."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.trace = self.on_call  # one object, to be recognised
        self.trace_frame = self.on_event
        self.has_hook = False

    def start(self):
        sys.settrace(self.trace)

    def stop(self):
        if sys.gettrace() is self.trace:
            sys.settrace(None)
        hook = self.threading_names()
        if hook and hook.get("_trace_hook") is self.trace:
            hook["_trace_hook"] = None

    def threading_names(self):
        """Those of the module threading once it stands; {} before."""
        module = sys.modules.get("threading")
        names = module.__dict__ if type(module) is type(sys) else {}
        return names if "_trace_hook" in names and "settrace" in names else {}

    def hook_threads(self):
        names = self.threading_names()
        if names:
            self.has_hook = True
            if names["_trace_hook"] is None:
                names["_trace_hook"] = self.trace

    def must_leave_out(self, code):
        if self.recorder.copies_locals and code.co_flags & OPTIMIZED:
            if code.co_cellvars or code.co_freevars:
                return running_threads() > 0
            return bool(LOCALS & set(code.co_names))
        return False

    def on_call(self, frame, event, argument):
        recorder = self.recorder
        if recorder.has_ended:
            if sys.gettrace() is self.trace:
                sys.settrace(None)
            return None
        code = frame.f_code
        if code.co_filename != recorder.script:
            return None
        try:
            if not self.has_hook:
                self.hook_threads()
            if self.must_leave_out(code):
                return None
            event = "resume" if code.co_flags & GENERATES and id(frame) in recorder.frames else "call"
            if event == "call":
                recorder.frames.pop(id(frame), None)
            known = recorder.enter(frame, code)
            if not known:
                return None
            recorder.step(event, frame.f_lineno, known, frame)
            return self.trace_frame
        except BaseException as error:
            recorder.fail(error)

    def on_event(self, frame, event, argument):
        recorder = self.recorder
        try:
            if sys.gettrace() is not self.trace and not recorder.has_ended:
                recorder.end("trace")
            known = recorder.frames.get(id(frame))
            if recorder.has_ended or not known or self.must_leave_out(frame.f_code):
                frame.f_trace = None
                recorder.frames.pop(id(frame), None)
                return None
            if event == "line":
                if not self.has_hook:
                    self.hook_threads()
                known.is_raising = False
                recorder.step("line", frame.f_lineno, known, frame)
            elif event == "exception":
                known.is_raising = True
                if not issubclass(argument[0], (StopIteration, StopAsyncIteration, GeneratorExit)):
                    recorder.step("exception", frame.f_lineno, known, frame,
                                  recorder.quoted(recorder.texts.exception_text(argument[1])))
            elif event == "return":
                self.leave(frame, known, argument)
            return self.trace_frame
        except BaseException as error:
            recorder.fail(error)

    def leave(self, frame, known, value):
        recorder = self.recorder
        is_yield = False
        if frame.f_code.co_flags & GENERATES and not (known.is_raising and value is None):
            is_yield = frame.f_code.co_code[frame.f_lasti] in (YIELD_VALUE, YIELD_FROM)
        if is_yield or not known.is_raising:
            recorder.step("yield" if is_yield else "return", frame.f_lineno, known, frame,
                          recorder.quoted(recorder.texts.text(value)))
        if not is_yield:
            recorder.frames.pop(id(frame), None)
