# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers the editor's questions about a source: is it Python, what may stand here, how is this called.

One JSON object a line, both ways; see lib/assist/assistantmessages.h. Columns count characters, from 0.

    {"id", "kind": "complete" | "signature", "source", "line", "column"}
    {"id", "kind": "syntax", "source"}

    {"id", "kind": "complete", "names": [[NAME, TYPE]...]}
    {"id", "kind": "signature", "tip": null | {"text", "start", "end"}}
    {"id", "kind": "syntax", "problem": null | {"line", "column", "end_line", "end_column", "message"}}
    {"kind": "jedi", "available": BOOL}     once, before the first answer that it is needed for

Nothing of the source is run: it is compiled, and read by Jedi. Syntax is checked at once; Jedi works
in a thread of its own, on the newest question of each kind, so that an older one gets no answer.
"""
import json
import os
import sys

sys.path.pop(0)  # the folder of this script holds nothing that is to be imported

import threading
import time
import warnings
from inspect import Parameter

NAME_LIMIT = 1000
PARAMETER_LIMIT = 60  # characters
TYPE_SECONDS = 0.1  # what a name is may take longer to find out than that it is there


class Answers:
    """The pipe to the editor, which nothing else can print into."""

    def __init__(self):
        self.stream = os.fdopen(os.dup(1), "w", encoding="utf-8")
        self.lock = threading.Lock()
        os.dup2(2, 1)

    def send(self, answer):
        with self.lock:
            self.stream.write(json.dumps(answer) + "\n")
            self.stream.flush()


def problem_of(source):
    try:
        compile(source, "program", "exec", dont_inherit=True)
    except SyntaxError as error:
        line = error.lineno or 1
        column = max((error.offset or 1) - 1, 0)
        end_line = getattr(error, "end_lineno", None) or line
        end_column = (getattr(error, "end_offset", None) or 0) - 1
        if end_column < 0 or (end_line, end_column) < (line, column):
            end_line, end_column = line, column
        return {"line": line, "column": column, "end_line": end_line, "end_column": end_column, "message": error.msg}
    except (ValueError, RecursionError, MemoryError) as error:  # NUL bytes; nested too deep
        return {"line": 1, "column": 0, "end_line": 1, "end_column": 0,
                "message": str(error) or "too deeply nested to be compiled"}
    return None


class Analyst(threading.Thread):
    """Asks Jedi, in the order of arrival, only what is still wanted."""

    def __init__(self, answers):
        super().__init__(daemon=True)
        self.answers = answers
        self.requests = {}
        self.changed = threading.Condition()
        self.jedi = None

    def ask(self, request):
        with self.changed:
            self.requests.pop(request["kind"], None)
            self.requests[request["kind"]] = request
            self.changed.notify()

    def run(self):
        is_available = self.load()
        self.answers.send({"kind": "jedi", "available": is_available})
        while is_available:
            with self.changed:
                while not self.requests:
                    self.changed.wait()
                kind = next(iter(self.requests))
                request = self.requests.pop(kind)
            answer = {"id": request["id"], "kind": kind}
            try:
                answer.update(self.complete(request) if kind == "complete" else self.signature(request))
            except BaseException:  # no fault of Jedi's, nor of what it imports, ends this thread
                answer["failed"] = True
            self.answers.send(answer)

    def load(self):
        try:
            import jedi
            jedi.settings.auto_import_modules = []
            # This very Python, in this process; and none of the learner's files.
            self.environment = jedi.InterpreterEnvironment()
            self.project = jedi.Project(os.getcwd(), sys_path=sys.path, smart_sys_path=False)
            self.jedi = jedi
        except Exception:  # not there, or not one that we know
            return False
        return True

    def script(self, request):
        return self.jedi.Script(request["source"], project=self.project, environment=self.environment)

    def complete(self, request):
        found = self.script(request).complete(request["line"], request["column"])
        end = time.monotonic() + TYPE_SECONDS
        names = []
        for item in found[:NAME_LIMIT]:
            names.append([item.name, item.type if time.monotonic() < end else ""])
        return {"names": names}

    def signature(self, request):
        signatures = self.script(request).get_signatures(request["line"], request["column"])
        if not signatures:
            return {"tip": None}
        # Of several, the first that has room for this argument.
        signature = next((each for each in signatures if each.index is not None), signatures[0])
        parts = []  # (text, is the present argument)
        kind = None
        for i, parameter in enumerate(signature.params):
            before, kind = kind, parameter.kind
            if before == Parameter.POSITIONAL_ONLY != kind:
                parts.append(("/", False))
            if kind == Parameter.KEYWORD_ONLY and before not in (Parameter.KEYWORD_ONLY, Parameter.VAR_POSITIONAL):
                parts.append(("*", False))
            shown = " ".join(parameter.to_string().split())
            if len(shown) > PARAMETER_LIMIT:
                shown = shown[:PARAMETER_LIMIT - 1] + "\u2026"
            parts.append((shown, i == signature.index))
        if kind == Parameter.POSITIONAL_ONLY:
            parts.append(("/", False))
        text = signature.name + "("
        start = end = 0
        for i, (shown, is_present) in enumerate(parts):
            text += ", " if i > 0 else ""
            if is_present:
                start, end = len(text), len(text) + len(shown)
            text += shown
        return {"tip": {"text": text + ")", "start": start, "end": end}}


def main():
    warnings.simplefilter("ignore")
    answers = Answers()
    analyst = None
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if request["kind"] == "syntax":
            answers.send({"id": request["id"], "kind": "syntax", "problem": problem_of(request["source"])})
            continue
        if analyst is None:
            analyst = Analyst(answers)
            analyst.start()
        analyst.ask(request)
    os._exit(0)  # whatever Jedi is at


main()
