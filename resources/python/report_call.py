# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one call of calls.yaml and reports the values that came. Judges nothing.

The first line of standard input is a JSON object: "token", "setup", "arguments", then either "call"
(a name in answer.py, which stands beside this folder) or "expression" (there is no answer then);
"seed" makes `rng`. "source" is the solution: it is run from here and never was a file, so that no
answer finds it. One line goes to standard output, with the token:

    {"token", "before": [ARGUMENT...], "after": [ARGUMENT...], "result": VALUE, "printed": TEXT,
     "raised": {"names": [TEXT...], "message", "line"},    instead of "result"
     "broken": {"message", "line"}}                        the case itself is wrong, nothing was called
     "unloaded": {"message", "line"}}                      the answer could not be imported

ARGUMENT is {"name", "keyword", "value"}. VALUE is {"k": kind, ...}, see Encoder. What is expected is not known
here, so that an answer can take this process apart and learn nothing: it may forge the report, but
it has to know the right value for that.
"""
import ast
import collections
import datetime
import decimal
import enum
import fractions
import io
import json
import os
import random
import sys
import tempfile
import traceback
import types
# Own names for what the encoder needs: an answer that assigns to builtins harms itself, not us.
from builtins import (BaseException, any, bool, bytearray, bytes, complex, dict, enumerate, eval, exec, float,
                      frozenset, getattr, hasattr, id, int, issubclass, len, list, map, min, next, object, range, repr, set,
                      str, tuple, type, zip)

HERE = os.path.dirname(os.path.abspath(__file__))
PRINTED_LIMIT = 10_000
MESSAGE_LIMIT = 2_000
ITEM_LIMIT = 50_000
TEXT_LIMIT = 200_000
BYTE_LIMIT = 3_000_000
DEPTH_LIMIT = 40
REPR_LIMIT = 200

# Types by id: a metaclass may say that its class equals any other.
SEQUENCES = {id(t): t.__name__ for t in (list, tuple, set, frozenset, collections.deque)}
MAPPINGS = {id(t) for t in (dict, collections.OrderedDict, collections.defaultdict, collections.Counter)}
VIEWS = {id(type(view)) for view in ({}.keys(), {}.values(), {}.items())}
SCALARS = {id(t): text for t, text in (
    (datetime.datetime, datetime.datetime.isoformat), (datetime.date, datetime.date.isoformat),
    (datetime.time, datetime.time.isoformat), (datetime.timedelta, datetime.timedelta.__str__),
    (decimal.Decimal, decimal.Decimal.__str__), (fractions.Fraction, fractions.Fraction.__str__),
    (range, range.__repr__), (slice, slice.__repr__))}
# A subclass is read by its base's own methods: what it overrides has no say.
BASES = ((int, int.__pos__), (float, float.__pos__), (complex, complex.__pos__), (str, str.__str__),
         (bytes, lambda x: bytes.__getitem__(x, slice(None))), (list, lambda x: list.__getitem__(x, slice(None))),
         (tuple, lambda x: tuple.__getitem__(x, slice(None))), (dict, dict.copy),
         (set, lambda x: set(set.__iter__(x))), (frozenset, lambda x: frozenset(frozenset.__iter__(x))))
HEAP_TYPE = 1 << 9
MUTABLE_KINDS = {"list", "deque", "set", "dict", "bytearray", "array", "series", "frame", "record", "opaque",
                 "subclass", "iterator"}


class Encoder:
    """Values as JSON: {"k": kind, "v": content}, "t" a type's name, "o" the argument that the object is.

    Only exact types are taken at their word. What is too large or too deep becomes a "cut", which
    equals nothing. No method that an answer defines decides what is reported, but for the steps of
    its iterators.
    """

    def __init__(self, origins, registers=False):
        self.origins = origins  # id -> (object, where it stands in the arguments)
        self.registers = registers  # arguments are noted, and their iterators left alone
        self.items = 0
        self.bytes = 0
        self.is_iterating = False
        self.open = []  # ids of the containers that we are inside of

    def encode(self, x, path=""):
        self.items += 1
        if self.items > ITEM_LIMIT or self.bytes > BYTE_LIMIT:
            return {"k": "cut", "v": "more than %d items" % ITEM_LIMIT}
        if len(self.open) > DEPTH_LIMIT:
            return {"k": "cut", "v": "nested more than %d deep" % DEPTH_LIMIT}
        if id(x) in self.open:
            return {"k": "cycle", "v": len(self.open) - self.open.index(id(x))}
        self.open.append(id(x))
        try:
            node = self.atom(x) or self.container(x, path) or self.foreign(x) or self.instance(x, path)
        finally:
            self.open.pop()
        if node["k"] in MUTABLE_KINDS:
            if self.registers:
                self.origins.setdefault(id(x), (x, path))
            known = self.origins.get(id(x))
            if known is not None and known[0] is x:
                node["o"] = known[1]
            elif node["k"] == "array":
                node.update(self.buffer_origin(x))
        return node

    def buffer_origin(self, x):
        """A view is another object on the elements of an argument."""
        np = sys.modules["numpy"]
        for other, path in self.origins.values():
            if type(other) is np.ndarray and np.may_share_memory(x, other):
                return {"o": "a view of " + path}
        return {}

    def text(self, kind, text, **more):
        """A node with a text of bounded length."""
        self.bytes += len(text)
        if len(text) > TEXT_LIMIT:
            return {"k": "cut", "v": "%d characters" % len(text)}
        return {"k": kind, "v": text, **more}

    def atom(self, x):
        t = type(x)
        if x is None:
            return {"k": "none"}
        if t is bool:
            return {"k": "bool", "v": x}
        if t is int:  # hexadecimal where Python itself refuses to write so many digits
            return self.text("int", "%d" % x if x.bit_length() < 2000 else hex(x))
        if t is float:
            return {"k": "float", "v": float.__repr__(x)}
        if t is complex:
            return {"k": "complex", "v": [float.__repr__(x.real), float.__repr__(x.imag)]}
        if t is str:
            try:
                x.encode()
                return self.text("str", x)
            except UnicodeEncodeError:  # lone surrogates, which JSON readers treat as they like
                return self.text("str16", x.encode("utf-16-be", "surrogatepass").hex())
        if t is bytes or t is bytearray:
            return self.text(t.__name__, x.hex())
        if id(t) in SCALARS:
            return self.text("scalar", SCALARS[id(t)](x), t=t.__name__)
        return None

    def all(self, items, path=None):
        """Nodes of items that are at hand; the last one says so if they are too many."""
        nodes = []
        for i, item in enumerate(items):
            nodes.append(self.encode(item, "%s[%d]" % (path, i) if path else ""))
            if nodes[-1]["k"] == "cut" and self.items > ITEM_LIMIT:
                break
        return nodes

    def container(self, x, path):
        t = type(x)
        if id(t) in SEQUENCES:
            return {"k": SEQUENCES[id(t)], "v": self.all(t(x), path)}
        if id(t) in MAPPINGS:
            nodes = []
            for key, value in tuple(dict.items(x)):
                inner = "%s[%s]" % (path, key_text(key)) if path else ""
                nodes += [self.encode(key), self.encode(value, inner)]
                if self.items > ITEM_LIMIT:
                    break
            return {"k": "dict", "v": nodes, "t": t.__name__}
        return None

    def foreign(self, x):
        """NumPy and pandas values, where those were imported by someone."""
        t = type(x)
        np, pd = sys.modules.get("numpy"), sys.modules.get("pandas")
        try:
            if pd is not None:
                if x is pd.NaT or x is pd.NA:
                    return {"k": "scalar", "v": str(x), "t": t.__name__}
                if any(t is known for known in (pd.Timestamp, pd.Timedelta, pd.Period, pd.Interval)):
                    return self.text("scalar", x.isoformat() if hasattr(t, "isoformat") else str(x), t=t.__name__)
                if t is pd.Series:
                    return {"k": "series", "t": "Series", "v": [self.column(x)], "c": [self.encode(x.name)],
                            "i": self.index(x.index)}
                if t is pd.DataFrame:
                    return {"k": "frame", "t": "DataFrame", "c": self.all(x.columns.tolist()),
                            "v": [self.column(x.iloc[:, i]) for i in range(x.shape[1])], "i": self.index(x.index)}
                if issubclass(t, pd.Index):
                    return self.index(x)
            if np is not None:
                if t is np.ndarray:
                    return self.array(x)
                if issubclass(t, np.generic) and x.dtype.kind in "biufcSU":
                    return {**self.atom(x.item()), "t": "numpy." + x.dtype.name}
                if issubclass(t, np.generic) and x.dtype.kind in "mM":
                    return self.text("scalar", str(x), t="numpy." + x.dtype.name)
        except Exception:  # something else by that name
            pass
        return None

    def array(self, x):
        if x.dtype.kind in "mM":
            items = [{"k": "scalar", "v": str(item), "t": "numpy." + x.dtype.name} for item in x.ravel()[:ITEM_LIMIT]]
        else:
            items = self.all(x.ravel()[:ITEM_LIMIT + 1].tolist())
        node = {"k": "array", "d": str(x.dtype), "s": list(x.shape), "v": items}
        if len(items) != x.size:
            return {"k": "cut", "v": "%d items" % x.size}
        return node

    def column(self, x):
        items = self.all(x.tolist()[:ITEM_LIMIT + 1])
        if len(items) != len(x):
            return {"k": "cut", "v": "%d rows" % len(x)}
        return {"k": "array", "d": str(x.dtype), "s": [len(x)], "v": items}

    def index(self, x):
        return {"k": "index", "t": type(x).__name__, "v": [self.column(x)], "c": self.all(x.names)}

    def instance(self, x, path):
        t = type(x)
        name = type.__dict__["__name__"].__get__(t)
        if issubclass(type(t), enum.EnumMeta) and "_name_" in object.__getattribute__(x, "__dict__"):
            return {"k": "enum", "v": str(object.__getattribute__(x, "_name_")), "t": name}
        if "_fields" in t.__dict__ and t.__mro__[1] is tuple and len(t._fields) == tuple.__len__(x):
            return {"k": "tuple", "t": name, "n": list(map(str, t._fields)), "v": self.all(tuple.__iter__(x), path)}
        if "__dataclass_fields__" in t.__dict__:
            fields = [str(field) for field in t.__dict__["__dataclass_fields__"]]
            return {"k": "record", "t": name, "n": fields,
                    "v": [self.encode(object.__getattribute__(x, field), path and path + "." + field)
                          for field in fields]}
        if issubclass(t, BaseException):
            return {"k": "exception", "t": name, "v": message_of(x)}
        for base, plain in BASES:
            if issubclass(t, base):
                return {"k": "subclass", "t": name, "v": self.encode(plain(x), path)}
        if id(t) in VIEWS:
            return {"k": "iterator", "t": name, "v": self.all(tuple(x))}
        if hasattr(t, "__next__") and not issubclass(t, io.IOBase) and id(x) not in self.origins \
                and not self.registers and not self.is_iterating:
            self.is_iterating = True  # one that gives iterators may never come to its end
            try:
                return {"k": "iterator", "t": name, "v": self.all(iterate(x))}
            finally:
                self.is_iterating = False
        # The repr of a class that the answer may have written is not asked for: it need not end.
        shown = "<%s object>" % name if t.__flags__ & HEAP_TYPE else repr(x)
        return {"k": "opaque", "t": name, "v": shown[:REPR_LIMIT]}


def iterate(x):
    for _ in range(ITEM_LIMIT + 1):
        try:
            yield next(x)
        except StopIteration:
            return


def key_text(key):
    return repr(key)[:40] if type(key) in (str, int, float, bool, type(None)) else "..."


def message_of(error):
    """The message of an exception; its own __str__ may raise."""
    try:
        text = str(error)
        return text[:MESSAGE_LIMIT].encode("utf-8", "replace").decode()
    except BaseException:
        return ""


def describe(error):
    if isinstance_of(error, SyntaxError):  # without the path of the run's folder, which is gone when it is read
        return "%s: %s" % (type(error).__name__, error.msg)
    return ("%s: %s" % (type(error).__name__, message_of(error))).rstrip(": ")


def isinstance_of(x, kind):
    return issubclass(type(x), kind)  # by the true type, whatever __class__ says


def line_in_answer(error):
    """The innermost line of answer.py in the traceback; of the syntax error if it is one; else 0."""
    if isinstance_of(error, SyntaxError) and os.path.basename(error.filename or "") == "answer.py":
        return error.lineno or 0
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__)
             if os.path.basename(frame.filename) == "answer.py"]
    return lines[-1] if lines else 0


def failure(error):
    return {"message": describe(error), "line": line_in_answer(error)}


def raised(error):
    """Names of the exception's classes: the exact one first; own ones of the answer by their plain name
    too, unless Python has one of that name."""
    names = []
    for cls in type(error).__mro__:
        name = cls.__name__
        if cls.__module__ == "builtins":
            if BUILTIN_TYPES.get(name) is cls:  # not one that only calls itself so
                names.append(name)
        else:
            names.append("%s.%s" % (cls.__module__, name))
            if name not in BUILTIN_TYPES:
                names.append(name)
    return {"names": names, "message": describe(error), "line": line_in_answer(error)}


BUILTIN_TYPES = {name: value for name, value in vars(sys.modules["builtins"]).items() if type(value) is type}


def labels(source):
    """What a reader calls each argument: its name where it is one, else its place."""
    call = ast.parse("f(%s\n)" % source, mode="eval").body
    positional = [node.id if type(node) is ast.Name else "argument %d" % (i + 1)
                  for i, node in enumerate(call.args)]
    return positional, {node.arg: node.value.id if type(node.value) is ast.Name else node.arg
                        for node in call.keywords if node.arg}


def make_arguments(request):
    """(names, positional, keywords) of the call, made before the answer is there."""
    module = types.ModuleType("setup")  # not __main__, which an answer could look at for a hint
    sys.modules["setup"] = module
    if request.get("seed") is not None:
        module.rng = random.Random(request["seed"])
    exec(compile(request["setup"], "setup", "exec"), module.__dict__)
    module.__dict__["_collect"] = lambda *positional, **keywords: (positional, keywords)
    positional, keywords = eval(compile("_collect(%s\n)" % request["arguments"], "arguments", "eval"),
                                module.__dict__)
    del module.__dict__["_collect"]
    names, keyword_names = labels(request["arguments"])
    names += ["argument %d" % (i + 1) for i in range(len(names), len(positional))]  # from *items
    names = names[:len(positional)] + [keyword_names.get(key, key) for key in keywords]
    return names, positional, keywords, module.__dict__


def load_answer(source):
    sys.modules.pop("setup", None)
    if source is None:
        import answer
        return answer
    module = sys.modules["answer"] = types.ModuleType("answer")
    exec(compile(source, "answer.py", "exec"), module.__dict__)
    return module


class Printed:
    """File descriptor 1 as the answer finds it; what is written there is kept."""

    def __init__(self):
        self.file = tempfile.TemporaryFile()
        self.start = 0
        os.dup2(self.file.fileno(), 1)

    def size(self):
        return os.fstat(self.file.fileno()).st_size

    def text(self):
        try:
            sys.stdout.flush()
        except (AttributeError, OSError, ValueError):
            pass  # the answer closed it, or put something else in its place
        try:
            count = min(self.size() - self.start, PRINTED_LIMIT)
            return os.pread(self.file.fileno(), count, self.start).decode("utf-8", "replace")
        except OSError:
            return ""  # the answer closed every file there is


def call_answer(request, positional, keywords, printed):
    """The report's fields for the call, and what was returned."""
    try:
        function = load_answer(request.get("source"))
    except BaseException as error:
        return {"unloaded": failure(error)}, None
    try:
        for part in request["call"].split("."):
            function = getattr(function, part)
    except AttributeError:
        message = "Your answer has no name %s. Define it." % request["call"]
        return {"raised": {"names": [], "message": message, "line": 0}}, None
    printed.start = printed.size()
    try:
        return {}, function(*positional, **keywords)
    except BaseException as error:
        return {"raised": raised(error)}, None


def report_of(request, printed):
    origins = {}
    try:
        names, positional, keywords, namespace = make_arguments(request)
        objects = list(positional) + list(keywords.values())
        encoder = Encoder(origins, registers=True)
        keys = [""] * len(positional) + list(keywords)
        report = {"before": [{"name": name, "keyword": key, "value": encoder.encode(x, name)}
                             for name, key, x in zip(names, keys, objects)]}
        if "call" not in request:
            value = eval(compile("(%s\n)" % request["expression"], "expected", "eval"), namespace)
            return {**report, "after": report["before"], "result": Encoder(origins).encode(value), "printed": ""}
    except BaseException as error:
        return {"broken": {"message": describe(error), "line": 0}}
    limit = sys.getrecursionlimit()
    fields, value = call_answer(request, positional, keywords, printed)
    sys.settrace(None)
    sys.setrecursionlimit(limit)
    report.update(fields)
    if "unloaded" in report:
        return report
    if "raised" not in report:
        try:
            report["result"] = Encoder(origins).encode(value)
        except BaseException as error:  # raised by a generator of the answer, while it was read
            report["raised"] = raised(error)
    encoder = Encoder(origins)
    report["after"] = [{"name": name, "keyword": key, "value": encoder.encode(x, name)}
                       for name, key, x in zip(names, keys, objects)]
    report["printed"] = printed.text()
    return report


def main():
    request = json.loads(sys.stdin.readline())
    channel = os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    token, process, leave = request.pop("token"), os.getpid(), os._exit
    printed = Printed()
    sys.path[0] = os.path.dirname(HERE)
    sys.argv = ["answer.py"]
    report = report_of(request, printed)
    if os.getpid() != process:  # a child that the answer forked and let return
        leave(0)
    data = (json.dumps({"token": token, **report}) + "\n").encode()
    while data:
        data = data[os.write(channel, data):]
    leave(0)  # threads and exit handlers of the answer have no more to say


if __name__ == "__main__":  # a child that multiprocessing spawns imports this file again
    main()
