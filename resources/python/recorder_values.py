# SPDX-License-Identifier: GPL-3.0-or-later
"""Describes values without running any code of the program; shared by recorders that show values.

Loaded by recorder.py's load("recorder_values"); what others use:

    Values(folder).short(x)             one line, such as "[1, 2, [3, ...]]", at most 80 characters
    Values(folder).leaf(x)              [kind, type, text], or None if x is an object with an identity
    Graph(values, maximum).refer(x)     then finish(): all objects that can be reached, each once
    global_names(namespace, values)     [(name, value)]: data first, then functions, classes, modules

A reference is the id of an object (an int) or the [kind, type, text] of a value that stands where it
is used: numbers, short texts, None, modules, what a library defines. An object is a dict:

    "id", "type", "kind", "text", "length" (None: has none), "hidden" (how many slots are left out
    after the first "gap"), "slots": [[slot kind, label, reference]...], for arrays and tables also
    "shape", "dtype", "columns": [[name, dtype]...], "index": [text...], "corner": [[text...]...]
    What is empty or 0 is left out.

Kinds: none bool number str bytes list tuple dict set frozenset function class module instance array
dataframe series other. Kinds of slots: index key keyobject attribute item cell default holds base.

Types are asked by type's own descriptors, containers by the built-in type's own methods. A value that
lies about its class, raises or loops in any method does nothing here.
"""
import sys

FIRST, LAST = 8, 3  # of a long container
TEXT = 60  # characters of one text
ROWS, COLUMNS = 5, 6  # the corner of an array or a table
DEPTH = 40
HEAP, IMMUTABLE = 1 << 9, 1 << 8  # flags of types
LIST, TUPLE, STRING, DICT, EXCEPTION, CLASS = 1 << 25, 1 << 26, 1 << 28, 1 << 29, 1 << 30, 1 << 31  # made from that type

type_name = type.__dict__["__name__"].__get__
type_module = type.__dict__["__module__"].__get__
type_flags = type.__dict__["__flags__"].__get__
type_mro = type.__dict__["__mro__"].__get__
type_dict = type.__dict__["__dict__"].__get__


class Slotted:
    __slots__ = ("slot",)


def generate():
    yield


FUNCTION = type(generate)
MODULE = type(sys)
METHOD = type("", (), {"method": generate})().method.__class__
GENERATOR = type(generate())
GETSET = type(FUNCTION.__dict__["__code__"])
MEMBER = type(Slotted.__dict__["slot"])
NATIVE = (type(len), type([].append), type(str.join), type(object.__init__), type("".__str__), type(dict.__dict__["fromkeys"]))
# By id: the metaclass of a program may say that its class equals any other.
CONTAINERS = {id(each) for each in (list, dict, set)}
NATIVE = {id(each) for each in NATIVE}
DESCRIPTORS = {id(each) for each in (FUNCTION, GETSET, MEMBER, classmethod, staticmethod, property)} | NATIVE
module_dict = MODULE.__dict__["__dict__"].__get__
arguments_of = BaseException.__dict__["args"].__get__
KINDS = {type(None): "none", bool: "bool", int: "number", float: "number", complex: "number", str: "str",
         bytes: "bytes", bytearray: "bytes", list: "list", tuple: "tuple", dict: "dict", set: "set",
         frozenset: "frozenset"}
# Immutable, and written in C as far as they go.
WRITTEN = {("datetime", "date"), ("datetime", "time"), ("datetime", "datetime"), ("datetime", "timedelta"),
           ("datetime", "timezone"), ("decimal", "Decimal"), ("builtins", "range"), ("builtins", "ellipsis"),
           ("builtins", "NotImplementedType")}
NOT_ITERATORS = ("_io", "_csv", "_socket", "sqlite3", "_sqlite3")


gc = builtin("gc")
signals = builtin("_signal")
monotonic_ns = builtin("time").monotonic_ns


def comes_from_signal(error):
    """Whether a handler of the program raised it, for a signal that came while we looked."""
    codes = set()
    for number in range(1, signals.NSIG):
        try:
            handler = signals.getsignal(number)
        except ValueError:
            continue
        if type(handler) is METHOD:
            handler = handler.__func__
        if type(handler) is FUNCTION:
            codes.add(id(handler.__code__))
    place = error.__traceback__
    while place is not None and id(place.tb_frame.f_code) not in codes:
        place = place.tb_next
    return place is not None


def plain(text):
    """An exact str of a str or of an object of a subclass; empty for others."""
    return str.__str__(text) if type_flags(type(text)) & STRING else ""


def cut(text, limit=TEXT):
    return text if len(text) <= limit else text[:limit - 1] + "\u2026"


def some(iterator, count):
    return list(zip(range(count), iterator))


def is_class(x):
    return bool(type_flags(type(x)) & CLASS)


def dotted(name):
    return name[:2] == "__" and name[-2:] == "__"


def is_fixed(cls):
    """Whether no program can change the type."""
    return not type_flags(cls) & HEAP or bool(type_flags(cls) & IMMUTABLE)


class Pandas:
    """Its types, if the program has imported it."""

    def __init__(self):
        modules = sys.modules
        module = dict.get(modules, "pandas") if type(modules) is dict else None
        held = module_dict(module) if type(module) is MODULE else {}
        scalars = [held.get(name) for name in ("Timestamp", "Timedelta", "Period", "NaT", "NA")]
        self.scalars = {id(each if is_class(each) else type(each)) for each in scalars if each is not None}
        self.tables = {id(held.get("DataFrame", self)): "dataframe", id(held.get("Series", self)): "series"}


class Facts:
    """What matters of one type."""

    def __init__(self, cls, folder, pandas):
        mro = type_mro(cls)
        fixed = [each for each in mro if is_fixed(each)]
        self.name = plain(type_name(cls))
        self.base = fixed[0]  # whose methods cannot be changed
        self.base_name = (plain(type_module(self.base)), type_name(self.base))
        self.is_fixed = cls is self.base
        self.heap = [each for each in mro if not is_fixed(each)]
        self.is_own = any(is_own_module(plain(type_module(each)), folder) for each in self.heap)
        self.is_class = bool(type_flags(cls) & CLASS)
        self.array = self.base if self.base_name == ("numpy", "ndarray") else None
        self.is_pandas_scalar = id(cls) in pandas.scalars
        self.kind = "array" if self.array else pandas.tables.get(id(cls)) or self.kind_of(cls)
        self.is_numpy_scalar = any(type_name(each) == "generic" and type_module(each) == "numpy" for each in fixed)
        self.is_exception = bool(type_flags(cls) & EXCEPTION)
        self.is_enum = any(plain(type_name(each)) in ("EnumMeta", "EnumType") for each in type_mro(type(cls)))
        dicts = [type_dict(each) for each in mro]
        self.dict_getter = next((each["__dict__"] for each in dicts
                                 if type(each.get("__dict__")) in (GETSET, MEMBER)), None)
        self.slots = [(plain(key), value) for each in self.heap for key, value in type_dict(each).items()
                      if type(value) is MEMBER and plain(key) not in ("__weakref__", "__dict__")]
        fields = type_dict(cls).get("_fields") if self.base is tuple else None
        self.fields = [plain(each) for each in fields] if type(fields) is tuple else []
        self.is_dataclass = any("__dataclass_fields__" in each for each in dicts)
        self.is_open = self.is_own or self.is_dataclass or self.name in ("SimpleNamespace", "Namespace")

    def kind_of(self, cls):
        if cls is FUNCTION or cls is METHOD:
            return "function"
        if self.is_class:
            return "class"
        for flag, kind in ((LIST, "list"), (TUPLE, "tuple"), (DICT, "dict")):
            if type_flags(cls) & flag:
                return kind
        return KINDS.get(self.base, "instance" if self.heap else "other")

    def attributes(self, x):
        """[(name, value)] that the object itself has."""
        found = []
        try:
            if self.dict_getter is not None:
                held = self.dict_getter.__get__(x)
                if type(held) is dict:
                    found += [(plain(key), value) for _, (key, value) in some(dict.items(held), 100)]
        except Exception:  # the descriptor of another type
            pass
        for name, descriptor in self.slots:
            try:
                found.append((name, descriptor.__get__(x)))
            except Exception:  # without a value
                pass
        return found


def is_own_module(name, folder):
    """Whether the program's own files define it."""
    if name == "__main__":
        return True
    modules = sys.modules
    module = dict.get(modules, name) if type(modules) is dict else None
    if type(module) is not MODULE or not folder:
        return False
    file = dict.get(module_dict(module), "__file__")
    return type(file) is str and file.startswith(folder + "/")


class Values:
    def __init__(self, folder):
        self.folder = folder
        self.forget()

    def facts(self, cls):
        known = self.types.get(id(cls))
        if known is None:
            if self.pandas is None:
                self.pandas = Pandas()
            known = self.types[id(cls)] = (cls, Facts(cls, self.folder, self.pandas))
        return known[1]

    def forget(self):
        """To be called after each use: no type may live longer because of us."""
        self.types = {}  # id of a type -> (the type, Facts)
        self.pandas = None

    def leaf(self, x):
        cls = type(x)
        if cls is int:
            return ["number", "int", int.__repr__(x) if -1 << 200 < x < 1 << 200 else long_number(x)]
        if cls is str:
            return ["str", "str", str.__repr__(x)] if len(x) <= TEXT else None
        if cls is float or cls is complex:
            return ["number", cls.__name__, cls.__repr__(x)]
        if x is None or cls is bool:
            return ["bool" if cls is bool else "none", cls.__name__, cls.__repr__(x)]
        if id(cls) in CONTAINERS:
            return None
        if cls is bytes:
            return ["bytes", "bytes", bytes.__repr__(x)] if len(x) <= TEXT // 2 else None
        if cls is tuple or cls is frozenset:
            return [cls.__name__, cls.__name__, cls.__repr__(x)] if not x else None
        return self.library_leaf(x, cls)

    def library_leaf(self, x, cls):
        facts = self.facts(cls)
        if cls is MODULE:
            return ["module", "module", cut(plain(dict.get(module_dict(x), "__name__")))]
        if id(cls) in NATIVE:
            return ["function", facts.name, plain(x.__name__)]
        if cls is FUNCTION and not plain(x.__code__.co_filename).startswith(self.folder + "/"):
            return ["function", "function", plain(x.__name__)]
        if facts.is_class and not self.facts(x).is_own:
            return ["class", facts.name, plain(type_name(x))]
        if facts.is_numpy_scalar and facts.is_fixed and facts.name not in ("void", "object_"):
            return ["number" if facts.name not in ("str_", "bytes_") else "str", facts.name, cut(str(x))]
        if facts.is_fixed and facts.base_name in WRITTEN:
            zone = getattr(x, "tzinfo", None)
            if zone is None or self.facts(type(zone)).base_name == ("datetime", "timezone"):
                return ["other", facts.name, cut(written(x))]
        if facts.is_enum:
            name = next((value for key, value in facts.attributes(x) if key == "_name_"), None)
            return ["other", facts.name, facts.name + "." + plain(name)]
        if facts.is_pandas_scalar:
            return ["other", facts.name, cut(str(x))]
        return None

    def title(self, x):
        """What its contents do not say: the start of a long text, the signature of a function."""
        cls = type(x)
        facts = self.facts(cls)
        if facts.base is str:
            return cut(str.__repr__(str.__getitem__(x, slice(0, TEXT))), 2 * TEXT) + ("\u2026" if str.__len__(x) > TEXT else "")
        if facts.base in (bytes, bytearray):
            return cut(bytes.__repr__(bytes(facts.base.__getitem__(x, slice(0, TEXT // 2)))), TEXT)
        if facts.base in (int, float, complex):
            return self.leaf(facts.base.__pos__(x))[2]
        if cls is FUNCTION:
            code = x.__code__
            count = code.co_argcount + code.co_kwonlyargcount
            return cut("%s(%s)" % (plain(x.__name__), ", ".join(code.co_varnames[:count])))
        if cls is METHOD:
            return cut(plain(getattr(x.__func__, "__name__", "")) if type(x.__func__) is FUNCTION else "")
        if facts.is_class:
            return plain(type_name(x))
        if cls is GENERATOR:
            return plain(x.__name__)
        if facts.name in ("PosixPath", "PurePosixPath"):
            return cut(path_text(facts.attributes(x)))
        return ""

    def short(self, x, limit=80, depth=0):
        """One line for people; like repr() for built-in types."""
        found = self.leaf(x)
        if found is not None:
            return cut(found[2], limit)
        facts = self.facts(type(x))
        title = self.title(x)
        if title:
            return cut(title, limit)
        if facts.kind in ("array", "dataframe", "series"):
            return cut("%s %s" % (facts.name, " x ".join(map(str, shape_of(x, facts)))), limit)
        if facts.is_exception:
            return cut(facts.name + self.short(arguments_of(x), limit // 2, depth + 1), limit)
        is_container = facts.kind in ("list", "tuple", "dict", "set", "frozenset") or facts.base_name[1] == "deque"
        if not is_container and not facts.is_dataclass:
            return cut(facts.name + " object", limit)
        if depth > 2:
            return {"list": "[\u2026]", "tuple": "(\u2026)"}.get(facts.kind, "{\u2026}")
        text = self.short_parts(x, facts, limit, depth)
        return cut(text, limit) if depth == 0 or len(text) <= limit else text[:1] + "\u2026" + text[-1:]

    def short_parts(self, x, facts, limit, depth):
        def inner(value):
            return self.short(value, limit // 2, depth + 1)

        if facts.is_dataclass:
            return facts.name + "(" + ", ".join(name + "=" + inner(value) for name, value in facts.attributes(x)[:6]) + ")"
        kind, length = facts.kind, facts.base.__len__(x)
        if kind == "dict":
            parts = [inner(key) + ": " + inner(value) for _, (key, value) in some(facts.base.items(x), 6)]
        else:
            parts = [inner(value) for _, value in some(facts.base.__iter__(x), 6)]
        if facts.fields:
            return facts.name + "(" + ", ".join(name + "=" + part for name, part in zip(facts.fields, parts)) + ")"
        if length > 6:
            parts.append("\u2026")
        elif kind == "tuple" and length == 1:
            parts.append("")
        left, right = {"dict": "{}", "tuple": "()", "set": "{}", "frozenset": "{}"}.get(kind, "[]")
        text = (left + ", ".join(parts) + right).replace(", )", ",)")
        if kind in ("set", "frozenset") and not length:
            text = ""
        is_plain = facts.is_fixed and kind in ("list", "tuple", "dict") or kind == "set" and length and facts.is_fixed
        return text if is_plain and facts.base_name[0] == "builtins" else facts.name + "(" + text + ")"


def long_number(x):
    bits = x.bit_length()
    return ("-" if x < 0 else "") + "0x%x\u2026" % (abs(x) >> (bits - 64 - bits % 4))


def written(x):
    try:
        return repr(x) if type_module(type(x)) == "builtins" else str(x)
    except Exception:  # a range of numbers too long to write
        return ""


def path_text(attributes):
    held = dict(attributes)
    parts = held.get("_raw_paths", held.get("_parts"))
    if type(parts) is not list or any(type(each) is not str for each in parts):
        return ""
    return "/".join(parts).replace("//", "/")


def shape_of(x, facts):
    return list(facts.array.__dict__["shape"].__get__(x) if facts.array else x.shape)


def cell_text(value, values):
    if type(value) is str:
        return cut(value)
    return values.short(value, TEXT)


def table_part(x, values, rows=ROWS, columns=COLUMNS):
    """Shape, columns and the first cells of a DataFrame, a Series or an array of numbers."""
    facts = values.facts(type(x))
    shape = shape_of(x, facts)
    array = facts.array
    if array:
        return {"shape": shape, "dtype": cut(str(array.__dict__["dtype"].__get__(x))),
                "corner": array_part(array.view(x, array), shape, values, rows, columns)}
    part = x.iloc[:rows] if len(shape) == 1 else x.iloc[:rows, :columns]
    series = [part] if len(shape) == 1 else [part.iloc[:, i] for i in range(part.shape[1])]
    cells = [[cell_text(value, values) for value in each.array] for each in series]
    return {"shape": shape, "dtype": "",
            "columns": [["" if each.name is None else cell_text(each.name, values), str(each.dtype)] for each in series],
            "index": [cell_text(label, values) for label in list(part.index)],
            "corner": [list(row) for row in zip(*cells)] if cells else []}


def array_part(x, shape, values, rows, columns):
    if not shape:
        return [[cell_text(x[()], values)]]
    while len(shape) > 2:  # the first plane
        if not shape[0]:
            return []
        x, shape = x[0], shape[1:]
    if len(shape) == 1:
        return [[cell_text(each, values) for each in x[:rows if rows > ROWS else FIRST]]]
    return [[cell_text(each, values) for each in row[:columns]] for row in x[:rows]]


class Graph:
    """The objects that can be reached, nearest first; at most so many, within a quarter of a second."""

    def __init__(self, values, maximum, seconds=0.25):
        self.values = values
        self.left = maximum
        self.end = monotonic_ns() + int(seconds * 1e9)
        self.known = {}  # id -> the object, which keeps the id its own meanwhile
        self.queue = []
        self.objects = []
        self.cut = {}

    def note_cut(self, what):
        self.cut[what] = self.cut.get(what, 0) + 1

    def refer(self, x, depth=0):
        found = self.values.leaf(x)
        if found is not None:
            return found
        if id(x) not in self.known:
            if self.left <= 0 or depth > DEPTH:
                self.note_cut("objects" if self.left <= 0 else "depth")
                facts = self.values.facts(type(x))
                return [facts.kind, facts.name, "\u2026"]
            self.left -= 1
            self.known[id(x)] = x
            self.queue.append((x, depth))
        return id(x)

    def finish(self):
        """The objects, as dicts."""
        for position, (x, depth) in enumerate(self.queue):  # which grows
            if position % 16 == 15 and monotonic_ns() > self.end:
                self.left = 0
                self.cut["time"] = 1
            self.objects.append(self.describe(x, depth + 1))
        return self.objects

    def describe(self, x, depth):
        values = self.values
        facts = values.facts(type(x))
        node = {"id": id(x), "type": facts.name, "kind": facts.kind, "text": values.title(x), "length": None,
                "hidden": 0, "gap": 0, "slots": []}
        try:
            self.add_contents(node, x, facts, depth)
        except Exception as error:  # changed by another thread meanwhile, or something of a library
            if comes_from_signal(error):
                raise
            node["text"] = node["text"] or "\u2026"
            self.note_cut("errors")
        return {key: value for key, value in node.items() if value or key == "length" and value is not None}

    def add_contents(self, node, x, facts, depth):
        kind, base = node["kind"], facts.base
        if kind in ("list", "tuple"):
            labels = facts.fields if facts.fields and len(facts.fields) == tuple.__len__(x) else None
            self.add_sequence(node, x, base, depth, labels)
        elif facts.base_name == ("collections", "deque"):
            self.add_sequence(node, x, base, depth, None)
        elif kind == "dict":
            self.add_dict(node, x, base, depth)
        elif kind in ("set", "frozenset"):
            items = [item for _, item in some(base.__iter__(x), FIRST + LAST)]
            node["length"], node["gap"] = base.__len__(x), len(items)
            node["hidden"] = node["length"] - len(items)
            self.add(node, "item", [("", item) for item in items], depth)
        elif kind in ("str", "bytes"):
            node["length"] = base.__len__(x)
        elif kind in ("dataframe", "series"):
            node.update(table_part(x, self.values))
        elif kind == "array":
            self.add_array(node, x, base, depth)
        elif kind == "function":
            self.add_function(node, x, depth)
        elif kind == "class":
            self.add(node, "attribute", class_attributes(x), depth)
        elif type(x) is GENERATOR:
            self.add_generator(node, x, depth)
        elif facts.base_name == ("builtins", "cell") or is_iterator(facts):
            self.add(node, "holds", [("", each) for each in gc.get_referents(x) if not is_class(each)], depth)
        if facts.is_exception:
            self.add(node, "attribute", [("args", arguments_of(x))], depth)
        if facts.is_open or facts.is_exception:
            if kind not in ("function", "class"):
                self.add(node, "attribute", facts.attributes(x)[:30], depth)

    def add(self, node, kind, items, depth):
        refer = self.refer
        node["slots"] += [[kind, label, refer(value, depth)] for label, value in items]

    def add_sequence(self, node, x, base, depth, labels):
        length = node["length"] = base.__len__(x)
        get = base.__getitem__
        if labels is None and length > FIRST + LAST:
            node["gap"], node["hidden"] = FIRST, length - FIRST - LAST
            wanted = list(range(FIRST)) + list(range(length - LAST, length))
        else:
            wanted = list(range(length))[:100]
        if labels is None:
            self.add(node, "index", [(str(i), get(x, i)) for i in wanted], depth)
        else:
            self.add(node, "attribute", [(labels[i], get(x, i)) for i in wanted], depth)

    def add_dict(self, node, x, base, depth):
        length = node["length"] = base.__len__(x)
        items = [item for _, item in some(base.items(x), FIRST + LAST)]
        if length > FIRST + LAST:
            node["gap"], node["hidden"] = FIRST, length - FIRST - LAST
            items[FIRST:] = [item for _, item in some(reversed(base.items(x)), LAST)][::-1]
        for key, value in items:
            text = self.values.short(key, TEXT)
            if self.values.leaf(key) is None:
                node["slots"].append(["keyobject", text, self.refer(key, depth)])
            node["slots"].append(["key", text, self.refer(value, depth)])

    def add_array(self, node, x, base, depth):
        node.update(table_part(x, self.values))
        view = base.view(x, base)
        if node["dtype"] == "object" and len(node["shape"]) == 1:
            node["corner"] = []
            node["length"] = node["shape"][0]
            shown = min(node["length"], FIRST)
            node["gap"], node["hidden"] = shown, node["length"] - shown
            self.add(node, "index", [(str(i), view[i]) for i in range(shown)], depth)
        held = base.__dict__["base"].__get__(x)
        if held is not None and self.values.facts(type(held)).array:
            self.add(node, "base", [("base", held)], depth)

    def add_function(self, node, x, depth):
        if type(x) is METHOD:
            self.add(node, "attribute", [("__self__", x.__self__)], depth)
            return
        code = x.__code__
        for name, cell in zip(code.co_freevars, x.__closure__ or ()):
            try:
                self.add(node, "cell", [(name, cell.cell_contents)], depth)
            except ValueError:  # empty yet
                pass
        defaults = x.__defaults__ or ()
        names = code.co_varnames[code.co_argcount - len(defaults):code.co_argcount]
        self.add(node, "default", list(zip(names, defaults)), depth)
        self.add(node, "default", [(plain(key), value) for key, value in dict.items(x.__kwdefaults__ or {})], depth)
        self.add(node, "attribute", [(plain(key), value) for _, (key, value) in some(dict.items(x.__dict__), FIRST)], depth)

    def add_generator(self, node, x, depth):
        frame = x.gi_frame
        if frame is not None and sys.version_info >= (3, 13):  # before, f_locals would stay on the frame
            self.add(node, "cell", list(frame.f_locals.items())[:FIRST], depth)


def is_iterator(facts):
    return facts.is_fixed and facts.base_name[0] not in NOT_ITERATORS and \
        ("__next__" in type_dict(facts.base) or facts.base_name == ("functools", "partial"))


def class_attributes(x):
    """What a class holds for all its objects, but for methods and what Python itself puts there."""
    is_enum = any(plain(type_name(each)) in ("EnumMeta", "EnumType") for each in type_mro(type(x)))
    return [(plain(key), value) for _, (key, value) in some(type_dict(x).items(), 100)
            if not dotted(plain(key)) and plain(key) != "_abc_impl" and id(type(value)) not in DESCRIPTORS
            and not (is_enum and plain(key)[:1] == "_")][:30]


def global_names(namespace, values, maximum=200):
    """[(name, value)] of a namespace; data first, then functions, classes and modules."""
    rank = {"function": 1, "class": 2, "module": 3}
    found = []
    for _, (name, value) in some(dict.items(namespace), maximum + 20):
        if type(name) is str and not dotted(name):
            kind = (values.leaf(value) or [values.facts(type(value)).kind])[0]
            found.append((rank.get(kind, 0), len(found), name, value))
    found.sort(key=lambda each: each[:2])
    return [each[2:] for each in found[:maximum]]


class QuietCollector:
    """Keeps the garbage collector from running in between: it would at another time than without us."""

    def __enter__(self):
        self.was_enabled = gc.isenabled()
        gc.disable()

    def __exit__(self, *_):
        if self.was_enabled:
            gc.enable()
