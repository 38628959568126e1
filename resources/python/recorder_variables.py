# SPDX-License-Identifier: GPL-3.0-or-later
"""Records the global names of the program at its end: type, size, a short value, and small tables.

    {"kind": "variables", "time_ns": N, "cut": {"names" | "time" | "errors": N}, "variables":
        [{"name", "type", "kind", "text", "length": N or null, "bytes": N or null, "bytes_are_own": BOOL,
          "shape": [N...], "table": {"columns": [[NAME, DTYPE]...], "index": [TEXT...], "rows": [[TEXT...]...],
                                     "is_cut": BOOL}}...]}

"bytes" is what the object takes itself, without what it refers to; for arrays and tables their data,
which is not their own where it is a view of another's.
Only the first rows and columns of a table are ever looked at.
"""
import os
import sys

ROWS, COLUMNS = 200, 20
SECONDS = 0.5


class Recorder:
    def __init__(self, channel, request, load):
        self.channel = channel
        self.library = request["values"] = request.get("values") or load("recorder_values")
        self.values = self.library["Values"](os.getcwd())

    def start(self):
        self.globals = sys.modules["__main__"].__dict__  # given up in finish()

    def finish(self):
        try:
            with self.library["QuietCollector"]():
                self.channel.write(self.variables(self.globals))
        finally:
            self.globals = None
            self.values.forget()

    def variables(self, namespace):
        now = self.library["monotonic_ns"]
        begin = now()
        cut = {}
        described = []
        names = self.library["global_names"](namespace, self.values)
        for position, (name, value) in enumerate(names):
            if now() - begin > SECONDS * 1e9:
                cut["time"] = len(names) - position
                break
            try:
                described.append(self.variable(name, value))
            except Exception:  # changed by a thread meanwhile, or something of a library
                cut["errors"] = cut.get("errors", 0) + 1
        if len(namespace) > len(names) + 20:
            cut["names"] = len(namespace) - len(names)
        return {"kind": "variables", "time_ns": begin, "variables": described, "cut": cut}

    def variable(self, name, value):
        facts = self.values.facts(type(value))
        leaf = self.values.leaf(value)
        kind = leaf[0] if leaf else facts.kind
        found = {"name": self.library["cut"](name), "type": facts.name, "kind": kind, "text": self.values.short(value),
                 "length": length_of(value, facts, kind), "bytes": None, "bytes_are_own": True, "shape": []}
        if kind in ("array", "dataframe", "series"):
            self.add_table(found, value, facts)
        elif kind not in ("module", "class", "function"):
            found["bytes"] = size_of(value, facts)
        return found

    def add_table(self, found, value, facts):
        shape = found["shape"] = self.library["shape_of"](value, facts)
        if facts.array:
            found["bytes"] = facts.array.__dict__["nbytes"].__get__(value)
            found["bytes_are_own"] = facts.array.__dict__["base"].__get__(value) is None
        else:
            blocks = object.__getattribute__(value, "_mgr").blocks
            found["bytes"] = sum(int(block.values.nbytes) for block in blocks)
        found["length"] = shape[0] if shape else None
        if not 1 <= len(shape) <= 2:
            return
        part = self.library["table_part"](value, self.values, ROWS, COLUMNS)
        rows, columns = part["corner"], part.get("columns", [])
        if facts.array:
            if len(shape) == 1:
                rows = [[cell] for cell in (rows[0] if rows else [])]
            width = min(shape[1], COLUMNS) if len(shape) == 2 else 1
            columns = [["" if len(shape) == 1 else str(i), part["dtype"]] for i in range(width)]
        found["table"] = {"columns": columns, "index": part.get("index", [str(i) for i in range(len(rows))]), "rows": rows,
                          "is_cut": shape[0] > ROWS or (len(shape) == 2 and shape[1] > COLUMNS)}


def length_of(value, facts, kind):
    if kind in ("str", "bytes", "list", "tuple", "dict", "set", "frozenset") and hasattr(facts.base, "__len__"):
        return facts.base.__len__(value)
    if facts.base_name == ("collections", "deque"):
        return facts.base.__len__(value)
    return None


def size_of(value, facts):
    """In bytes, without what it refers to; by no method of the program."""
    if facts.is_fixed:
        return sys.getsizeof(value)
    size = facts.base.__sizeof__(value)
    if facts.dict_getter is not None:
        size += sys.getsizeof(facts.dict_getter.__get__(value))
    return size
