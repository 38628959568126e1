# SPDX-License-Identifier: GPL-3.0-or-later
"""Short texts of values for recorder_steps.py, which needs them for each step: quickly, and without
running any code of the program.

    Texts(values).text(x)               at most about TEXT_SIZE characters
    Texts(values).exception_text(x)     "ZeroDivisionError: division by zero"
    quoted(text)                        JSON of a str
    is_ours(error)                      whether a recorder made the mistake
"""
import sys

ESCAPES = {code: "\\u%04x" % code for code in range(32)} | {34: '\\"', 92: "\\\\"}
TEXT_SIZE = 60  # characters
ITEMS = 10
LEVELS = 3
SMALLEST, LARGEST = -10 ** 50, 10 ** 50

islice = builtin("itertools").islice


def quoted(text):
    return '"' + text.translate(ESCAPES) + '"'


def is_ours(error):
    """Whether it was raised here, and not in a signal handler of the program that ran meanwhile."""
    if isinstance(error, KeyboardInterrupt):
        return False
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return place is not None and place.tb_frame.f_code.co_filename.startswith("<lectern ")


def cut(text):
    return text if len(text) <= TEXT_SIZE else text[:TEXT_SIZE - 1] + "…"


class Texts:
    """Short texts of values, without running any code of theirs; the common types quickly.

    Types are told by id(), as a metaclass may answer what hash() and == ask.
    """

    def __init__(self, values):
        self.values = values
        self.of_type = {id(kind): text for kind, text in {
            int: int_text, float: float.__repr__, bool: bool.__repr__, type(None): repr, str: str_text}.items()}
        self.of_container = {id(list): self.list_text, id(tuple): self.tuple_text, id(dict): self.dict_text,
                             id(set): self.set_text}

    def text(self, value, room=TEXT_SIZE, level=0):
        """At most about TEXT_SIZE characters; of a container that is cut, its length after them."""
        kind = id(type(value))
        if kind in self.of_type:
            return self.of_type[kind](value)
        try:
            if kind in self.of_container:
                return self.of_container[kind](value, room, level)
            return self.object_text(value, room, level)
        except Exception as error:  # changed by another thread meanwhile, or something of a library
            if not is_ours(error):
                raise
            return "…"

    def object_text(self, value, room, level):
        facts = self.values.facts(type(value))
        if facts.is_exception:
            return self.exception_text(value)
        if facts.kind != "instance" or not facts.is_open or facts.is_enum or level == LEVELS:
            return self.values.short(value, TEXT_SIZE)
        pairs = [(name + "=", each) for name, each in facts.attributes(value)[:ITEMS]]
        return cut(f"{facts.name}({self.pairs(pairs, room - len(facts.name), level)})")

    def list_text(self, value, room, level):
        items = value[:ITEMS]
        if set(map(id, map(type, items))) == ONLY_INT and SMALLEST < min(items) and max(items) < LARGEST:
            return closed("[", ", ".join(map(int.__repr__, items)), "]", len(value))
        return closed("[", self.items(items, room, level), "]", len(value))

    def tuple_text(self, value, room, level):
        text = self.items(value[:ITEMS], room, level)
        return closed("(", text, ",)" if len(value) == 1 else ")", len(value))

    def set_text(self, value, room, level):
        text = self.items(list(islice(value, ITEMS)), room, level)
        return closed("{", text, "}", len(value)) if value else "set()"

    def dict_text(self, value, room, level):
        pairs = [(self.text(key, room, level + 1) + ": ", each)
                 for key, each in list(islice(value.items(), ITEMS))] if level < LEVELS else list(islice(value, 1))
        return closed("{", self.pairs(pairs, room, level), "}", len(value))

    def items(self, items, room, level):
        if level == LEVELS:
            return "…" if items else ""
        parts = []
        for item in items:
            parts.append(self.text(item, room, level + 1))
            room -= len(parts[-1]) + 2
            if room < 0:
                break
        return ", ".join(parts)

    def pairs(self, pairs, room, level):
        if level == LEVELS:
            return "…" if pairs else ""
        parts = []
        for name, value in pairs:
            parts.append(name + self.text(value, room - len(name), level + 1))
            room -= len(parts[-1]) + 2
            if room < 0:
                break
        return ", ".join(parts)

    def exception_text(self, error):
        """ZeroDivisionError: division by zero"""
        name = self.values.facts(type(error)).name
        arguments = EXCEPTION_ARGUMENTS(error)
        if len(arguments) == 1 and type(arguments[0]) is str:
            return cut(f"{name}: {arguments[0][:TEXT_SIZE]}")
        return cut(f"{name}: {self.items(arguments[:ITEMS], TEXT_SIZE, 1)}") if arguments else name


def int_text(value):
    return f"{value}" if SMALLEST < value < LARGEST else f"<int of {value.bit_length()} bits>"


def str_text(value):
    if len(value) <= TEXT_SIZE:
        return cut(repr(value))
    return f"{cut(repr(value[:TEXT_SIZE]))} len {len(value)}"


def closed(opening, text, closing, size):
    if size <= ITEMS:
        return cut(opening + text + closing)
    return f"{cut(opening + text)}, …{closing} len {size}"


EXCEPTION_ARGUMENTS = BaseException.__dict__["args"].__get__
INT = id(int)
ONLY_INT = {INT}
