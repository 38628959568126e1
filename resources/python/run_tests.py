# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tests.py against answer.py and reports each test.

The first line of standard input is a token. Reports go to standard output, one JSON object a
line, each with that token:

    {"event": "planned", "tests": [{"name", "title"}]}
    {"event": "test", "name", "status": "passed|failed|error", "message", "called",
     "expected", "actual", "printed", "line"}
    {"event": "load_error", "message", "line"}
    {"event": "done"}

What the answer prints is captured and reported with the test. Every test starts from a fresh
import of the answer. Plain asserts are rewritten so that they explain themselves.

Tests and answer share this process, so an answer that sets its mind on it can find the token (in the
closure of tell()) and forge reports, or change the tests before they look. What costs no more than a
line is refused here: values that equal everything, changed built-ins, an early end. An exercise that
must not be fooled has calls.yaml, whose expected values never enter the process of the answer.
"""
import ast
import builtins
import json
import os
import sys
import tempfile
import traceback
import types
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS_FILE = os.path.join(HERE, "tests.py")
PRINTED_LIMIT = 10_000
VALUE_LIMIT = 2_000


def shown(value):
    """repr() that never raises and never floods."""
    try:
        text = repr(value)
    except BaseException as error:
        text = "<%s whose repr raises %s>" % (type(value).__name__, type(error).__name__)
    if len(text) > VALUE_LIMIT:
        text = text[:VALUE_LIMIT // 2] + " ... " + text[-VALUE_LIMIT // 2:]
    return text


PLAIN_TYPES = (int, float, complex, bool, str, bytes, list, tuple, dict, set, frozenset, type(None), range)
MRO = type.__dict__["__mro__"]


def has_own_equality(cls):
    """Whether == of this class is what the answer makes of it: defined in Python, and by no library."""
    for base in MRO.__get__(cls):
        if "__eq__" not in vars(base):
            continue
        equality = vars(base)["__eq__"]
        if isinstance(equality, types.WrapperDescriptorType):
            return False  # of a type written in C
        if getattr(equality, "__globals__", None) is vars(sys.modules["tests"]):
            return False  # the tests' own
        module = sys.modules.get(base.__module__)
        file = getattr(module, "__file__", None) or ""
        is_library = (getattr(module, base.__name__, None) is base and file != ""
                      and not file.startswith(os.path.dirname(HERE)))
        return not is_library or base.__module__ == "unittest.mock"
    return False


def is_fooled(came, plain):
    """Whether came == plain holds only because an object that came says so. Compared with a plain value,
    such an object must be equal by that value's own comparison, too."""
    cls, kind = type(came), type(plain)
    if not any(kind is known for known in PLAIN_TYPES):
        return False
    if has_own_equality(cls) and kind.__eq__(plain, came) is not True:
        return True
    if kind in (list, tuple) and issubclass(cls, kind):
        return any(map(is_fooled, kind.__iter__(came), plain))
    if kind is dict and issubclass(cls, dict):
        return any(has_own_equality(type(key)) or is_fooled(value, plain.get(key)) for key, value in dict.items(came))
    if kind in (set, frozenset) and issubclass(cls, (set, frozenset)):
        return any(has_own_equality(type(item)) for item in came)
    return False


def holds(operator, result, left, right):
    """Whether a comparison that gave `result` may be believed."""
    if operator == "==":
        return result and not is_fooled(left, right) and not is_fooled(right, left)
    if operator == "!=":
        return result and not (has_own_equality(type(left)) and type(right).__eq__(right, left) is True)
    if operator == "in" and type(right) in (list, tuple, set, frozenset, dict):
        return result and any((left is item or left == item) and not is_fooled(left, item) for item in right)
    return result


class ExplainedFailure(AssertionError):
    """An assertion that failed, with what a reader needs to see."""

    def __init__(self, message, called="", expected="", actual=""):
        super().__init__(message)
        self.called = called
        self.expected = expected
        self.actual = actual


def explain_comparison(operator, left_source, left, right_source, right, names, message):
    """Raised by a rewritten `assert left OP right`: the left side came, the right side was expected."""
    if operator in ("==", "is"):
        actual, expected = shown(left), shown(right)
        default = "%s should be %s, but it is %s." % (left_source, expected, actual)
        if operator == "is":
            default = "%s should be the same object as %s, but it is another." % (left_source, right_source)
        elif actual == expected:
            default = "%s should equal %s, but it does not, although both print alike." % (left_source, expected)
        called = left_source
    else:
        default = "%s %s %s does not hold." % (left_source, operator, right_source)
        called, expected, actual = left_source, "", ""
        if operator in ("!=", "<", "<=", ">", ">=", "in", "not in"):
            expected, actual = "%s %s" % (operator, shown(right)), shown(left)
    given = ", ".join("%s = %s" % (name, shown(value)) for name, value in names.items())
    if given:
        called += "  with  " + given
    raise ExplainedFailure(str(message) if message is not None else default, called, expected, actual)


def explain_condition(source, message):
    """Raised by a rewritten `assert condition`."""
    raise ExplainedFailure(str(message) if message is not None else "%s should hold, but it does not." % source,
                           source)


class AssertRewriter(ast.NodeTransformer):
    """Makes `assert` say what it saw. Each operand is still evaluated once, in order."""

    operators = {ast.Eq: "==", ast.NotEq: "!=", ast.Is: "is", ast.IsNot: "is not", ast.Lt: "<", ast.LtE: "<=",
                 ast.Gt: ">", ast.GtE: ">=", ast.In: "in", ast.NotIn: "not in"}

    def visit_Assert(self, node):
        message = node.msg or ast.Constant(None)
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            template = ("_lectern_left = 0\n_lectern_right = 0\n"
                        "if not _lectern_holds('', _lectern_left == _lectern_right, _lectern_left, _lectern_right):"
                        " _lectern_comparison(0)")
            left, right, check = ast.parse(template).body
            left.value, right.value = test.left, test.comparators[0]
            check.test.operand.args[0] = ast.Constant(self.operators[type(test.ops[0])])
            check.test.operand.args[1].ops = test.ops
            check.body[0].value.args = [
                ast.Constant(self.operators[type(test.ops[0])]),
                ast.Constant(ast.unparse(test.left)), ast.Name("_lectern_left", ast.Load()),
                ast.Constant(ast.unparse(test.comparators[0])), ast.Name("_lectern_right", ast.Load()),
                self.argument_names(test), message]
            replacement = [left, right, check]
        else:
            check = ast.parse("if not 0: _lectern_condition(0)").body[0]
            check.test.operand = test
            check.body[0].value.args = [ast.Constant(ast.unparse(test)), message]
            replacement = [check]
        for statement in replacement:
            ast.copy_location(statement, node)
            for part in ast.walk(statement):
                if not hasattr(part, "lineno"):
                    ast.copy_location(part, node)
            ast.fix_missing_locations(statement)
        return replacement

    @staticmethod
    def argument_names(test):
        """{"cfg": cfg} for the plain names that are passed to calls in the comparison."""
        names = []
        for part in ast.walk(test):
            if isinstance(part, (ast.Lambda, ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp,
                                 ast.NamedExpr)):
                return ast.Dict([], [])
            if isinstance(part, ast.Call):
                names += [a.id for a in part.args if isinstance(a, ast.Name) and a.id not in names]
        return ast.Dict([ast.Constant(n) for n in names], [ast.Name(n, ast.Load()) for n in names])


def assert_equal(self, first, second, msg=None):
    """TestCase.assertEqual, which an object cannot talk round."""
    plain_assert_equal(self, first, second, msg)
    if is_fooled(first, second) or is_fooled(second, first):
        raise self.failureException(msg or "%s should equal %s, but it only says so." % (shown(first), shown(second)))


plain_assert_equal = unittest.TestCase.assertEqual
unittest.TestCase.assertEqual = assert_equal

# What tests stand on. An answer may replace what programs do replace, such as print or open.
GUARDED = [(builtins, {name: value for name, value in vars(builtins).items()
                       if not name.startswith("_") and name not in ("print", "input", "open", "exit", "quit")}),
           (unittest.TestCase, dict(vars(unittest.TestCase))),
           (unittest.TestSuite, dict(vars(unittest.TestSuite)))]


def repair():
    """Puts back what the answer replaced; the name of the first such thing, or None."""
    replaced = None
    for owner, names in GUARDED:
        for name, value in names.items():
            if vars(owner).get(name) is not value:
                replaced = replaced or "%s.%s" % (owner.__name__, name)
                try:
                    setattr(owner, name, value)
                except (AttributeError, TypeError):
                    pass  # __dict__ and the like
    return replaced


class Recorder(unittest.TestResult):
    """Keeps the first exception of a unittest case."""

    def __init__(self):
        super().__init__()
        self.error = None

    def addError(self, test, err):
        self.error = self.error or err[1]

    def addFailure(self, test, err):
        self.error = self.error or err[1]

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.error = self.error or err[1]

    def addUnexpectedSuccess(self, test):
        self.error = self.error or AssertionError("This test was expected to fail, but it passed.")


def plan(tree):
    """(name, title, class name or None) of each test, in file order, without running anything."""
    tests = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            tests.append((node.name, title(node), None))
        elif isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef) and inner.name.startswith("test"):
                    tests.append((inner.name, title(inner), node.name))
    return tests


def title(node):
    text = ast.get_docstring(node) or node.name.removeprefix("test_").replace("_", " ")
    return text.strip().splitlines()[0]


def fresh_tests(code):
    """A new module of tests.py, with a new import of the answer."""
    for name in ("answer", "tests"):
        sys.modules.pop(name, None)
    module = types.ModuleType("tests")
    module.__file__ = TESTS_FILE
    module._lectern_comparison = explain_comparison
    module._lectern_condition = explain_condition
    module._lectern_holds = holds
    sys.modules["tests"] = module
    exec(code, module.__dict__)
    return module


def line_in_answer(error):
    """The innermost line of answer.py in the traceback; of the syntax error if it is one; else 0."""
    if isinstance(error, SyntaxError) and os.path.basename(error.filename or "") == "answer.py":
        return error.lineno or 0
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__)
             if os.path.basename(frame.filename) == "answer.py"]
    return lines[-1] if lines else 0


def tested_source(error, source_lines):
    """The line of tests.py that was running."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == TESTS_FILE]
    return source_lines[lines[-1] - 1].strip() if lines else ""


def describe(error):
    if isinstance(error, SyntaxError):  # without the path of the run's folder, which is gone when it is read
        return "%s: %s" % (type(error).__name__, error.msg)
    text = "".join(traceback.format_exception_only(type(error), error)).strip()
    return text[:VALUE_LIMIT]


def run_one(code, name, class_name):
    """The exception that ended the test, or None."""
    try:
        module = fresh_tests(code)
        refuse_replaced()
        if class_name is None:
            getattr(module, name)()
        else:
            recorder = Recorder()
            unittest.TestSuite([getattr(module, class_name)(name)]).run(recorder)
            if recorder.error is not None:
                return recorder.error
        refuse_replaced()
    except BaseException as error:
        return error
    finally:
        repair()
    return None


def refuse_replaced():
    replaced = repair()
    if replaced is not None:
        raise AssertionError("Your answer replaces %s, on which the tests rely. Leave it as it is." % replaced)


def result_of(error, source_lines):
    """The fields of a "test" event that tell how it went."""
    if error is None:
        return {"status": "passed"}
    if isinstance(error, ExplainedFailure):
        return {"status": "failed", "message": str(error), "called": error.called,
                "expected": error.expected, "actual": error.actual, "line": line_in_answer(error)}
    if isinstance(error, AssertionError):
        return {"status": "failed", "message": str(error) or "An assertion of the test failed.",
                "called": tested_source(error, source_lines), "line": line_in_answer(error)}
    return {"status": "error", "message": describe(error), "called": tested_source(error, source_lines),
            "line": line_in_answer(error)}


def fresh_output():
    """Standard output as a program finds it, whatever the test before did to it."""
    if sys.__stdout__.closed:
        sys.__stdout__ = open(1, "w", encoding="utf-8", closefd=False, buffering=1)
    sys.stdout = sys.__stdout__


def load_error_message(error):
    if isinstance(error, ImportError) and getattr(error, "name", None) == "answer" \
            and "cannot import name" in str(error):
        name = str(error).split("'")[1]
        return "Your answer has no name %s. Define it; the tests import it." % name
    return describe(error)


def reporter():
    """The function that reports. Token and channel are in its closure, on no frame and in no global."""
    token = sys.stdin.readline().strip()
    report = os.fdopen(os.dup(1), "w", encoding="utf-8")

    def tell(**event):
        report.write(json.dumps({"token": token, **event}) + "\n")
        report.flush()

    return tell


def main():
    tell = reporter()
    capture = tempfile.TemporaryFile()
    os.dup2(capture.fileno(), 1)

    def printed_since(position):
        try:
            sys.stdout.flush()
        except (AttributeError, OSError, ValueError):
            pass  # the answer closed it, or put something else in its place
        end = os.fstat(capture.fileno()).st_size
        text = os.pread(capture.fileno(), min(end - position, PRINTED_LIMIT), position)
        return text.decode("utf-8", "replace")

    sys.path[0] = os.path.dirname(HERE)
    sys.argv = ["answer.py"]
    with open(TESTS_FILE, encoding="utf-8") as file:
        source = file.read()
    tree = ast.parse(source, TESTS_FILE)
    tests = plan(tree)
    code = compile(ast.fix_missing_locations(AssertRewriter().visit(tree)), TESTS_FILE, "exec")
    tell(event="planned", tests=[{"name": name, "title": text} for name, text, _ in tests])
    try:
        fresh_tests(code)
    except BaseException as error:
        tell(event="load_error", message=load_error_message(error), line=line_in_answer(error))
        return
    for name, _, class_name in tests:
        fresh_output()
        start = os.fstat(capture.fileno()).st_size
        error = run_one(code, name, class_name)
        tell(event="test", name=name, printed=printed_since(start), **result_of(error, source.splitlines()))
    tell(event="done")


if __name__ == "__main__":  # a child that multiprocessing spawns imports this file again
    main()
