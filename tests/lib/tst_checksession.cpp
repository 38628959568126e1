// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checksession.h"
#include "check/passconfirmation.h"

#include "run/processrunner.h"
#include "support/runs.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Verdict::Kind;
using Status = TestResult::Status;

namespace {

Exercise withTests(const QString &tests)
{
    Exercise exercise;
    exercise.tests = tests;
    return exercise;
}

/// A session with what it says, held to what is true of all of them.
struct Watched
{
    ProcessRunner runner;
    CheckSession session{runner};
    QSignalSpy finished{&session, &CheckSession::finished};
    QSignalSpy judged{&session, &CheckSession::testJudged};
    QSignalSpy planned{&session, &CheckSession::planned};

    CheckReport report()
    {
        requireOnce(finished);
        const auto result = finished[0][0].value<CheckReport>();
        CHECK(judged.size() == result.tests.size());
        CHECK(planned.size() == (result.planned > 0 ? 1 : 0));
        CHECK((planned.isEmpty() || planned[0][0].toInt() == result.planned));
        CHECK((!result.verdict.passed() || result.tests.size() == result.planned));
        return result;
    }

    CheckReport check(const Exercise &exercise, const QString &answer)
    {
        session.start({}, exercise, answer, python());
        REQUIRE(finished.isEmpty()); // never from inside start()
        return report();
    }
};

CheckReport check(const Exercise &exercise, const QString &answer)
{
    return Watched().check(exercise, answer);
}

/// Runs nothing: the test says what a run prints and how it ends.
class FakeRunner : public Runner
{
public:
    RunId start(const RunSpec &spec) override
    {
        m_spec = spec;
        return RunId{++m_lastId};
    }
    void prepare(const RunSpec &) override {}
    void write(const QByteArray &) override {}
    void closeInput() override {}
    void cancel() override {}
    bool isRunning() const override { return true; }

    /// A report of the run, with its token.
    void tell(const QByteArray &fields)
    {
        const QByteArray line =
            "{\"token\": \"" + m_spec.standardInput.trimmed() + "\", " + fields + "}\n";
        Q_EMIT outputArrived(RunId{m_lastId}, Channel::StandardOutput, line);
    }
    void end() { Q_EMIT finished(RunId{m_lastId}, {.end = Exited{0}}); }

private:
    RunSpec m_spec;
    quint64 m_lastId = 0;
};

const Exercise addExercise =
    withTests(u"from answer import add\n"
              "def test_small():\n"
              "    \"\"\"adds small numbers\n\n    and more.\"\"\"\n"
              "    assert add(1, 2) == 3\n"
              "def test_many_words():\n"
              "    left = [1]\n"
              "    assert add(left, [2]) == [1, 2], 'lists are joined, too'\n"_s);

} // namespace

TEST_CASE("an answer that does all that is asked passes", "[checksession]")
{
    const CheckReport report =
        check(addExercise, u"def add(a, b):\n    print('adding', a)\n    return a + b\n"_s);
    CHECK(report.verdict.kind == Kind::Passed);
    CHECK(report.planned == 2);
    REQUIRE(report.tests.size() == 2);
    CHECK(report.tests[0].name == "test_small");
    CHECK(report.tests[0].title == "adds small numbers"); // the docstring's first line
    CHECK(report.tests[1].title == "many words");         // else the name
    CHECK(report.tests[0].status == Status::Passed);
    CHECK(report.tests[0].message.isEmpty());
    CHECK(report.tests[0].printed == "adding 1\n"); // each test's own
    CHECK(report.tests[1].printed == "adding [1]\n");
}

TEST_CASE("a failed test tells what was called, what was expected and what came", "[checksession]")
{
    const CheckReport report = check(addExercise, u"def add(a, b):\n    return 4\n"_s);
    CHECK(report.verdict.kind == Kind::TestsFailed);
    CHECK(report.verdict.message == "0 of 2 tests pass. First to look at: adds small numbers");
    REQUIRE(report.tests.size() == 2); // the others are run all the same
    const TestResult &plain = report.tests[0];
    CHECK(plain.status == Status::Failed);
    CHECK(plain.called == "add(1, 2)");
    CHECK(plain.expected == "3");
    CHECK(plain.actual == "4");
    CHECK(plain.message == "add(1, 2) should be 3, but it is 4.");
    const TestResult &worded = report.tests[1];
    CHECK(worded.message == "lists are joined, too"); // the exercise's own sentence comes first
    CHECK(worded.called == "add(left, [2])  with  left = [1]");
    CHECK(worded.expected == "[1, 2]");
}

TEST_CASE("every kind of comparison explains itself", "[checksession]")
{
    const auto [assertion, message, called, expected, actual] =
        GENERATE(table<QString, QString, QString, QString, QString>({
            {"f() is None", "f() should be the same object as None, but it is another.", "f()",
             "None", "2"},
            {"f() != 2", "f() != 2 does not hold.", "f()", "!= 2", "2"},
            {"f() in (1, 3)", "f() in (1, 3) does not hold.", "f()", "in (1, 3)", "2"},
            {"f() > 5", "f() > 5 does not hold.", "f()", "> 5", "2"},
            {"not f()", "not f() should hold, but it does not.", "not f()", "", ""},
            {"1 < f() < 2", "1 < f() < 2 should hold, but it does not.", "1 < f() < 2", "", ""},
            {"f() == float('nan')", "f() should be nan, but it is 2.", "f()", "nan", "2"},
        }));
    const CheckReport report =
        check(withTests("from answer import f\ndef test_it():\n    assert " + assertion + "\n"),
              u"def f():\n    return 2\n"_s);
    REQUIRE(report.tests.size() == 1);
    const TestResult &test = report.tests[0];
    CHECK(test.status == Status::Failed);
    CHECK(test.message == message);
    CHECK(test.called == called);
    CHECK(test.expected == expected);
    CHECK(test.actual == actual);
}

TEST_CASE("an operand of an assertion is evaluated once", "[checksession]")
{
    const QString tests =
        u"import answer\ndef test_it():\n    assert answer.f() == 1\n    assert answer.calls == [1]\n"_s;
    CHECK(check(withTests(tests), u"calls = []\ndef f():\n    calls.append(1)\n    return 1\n"_s)
              .verdict.passed());
}

TEST_CASE("an error in the answer is told with its line", "[checksession]")
{
    const CheckReport report =
        check(addExercise, u"def add(a, b):\n    c = a\n    return c / 0\n"_s);
    REQUIRE(report.tests.size() == 2);
    CHECK(report.tests[0].status == Status::Error);
    CHECK(report.tests[0].message == "ZeroDivisionError: division by zero");
    CHECK(report.tests[0].called == "assert add(1, 2) == 3");
    CHECK(report.tests[0].errorLine == 3);
    CHECK(report.verdict.errorLine == 3);
}

TEST_CASE("an answer that cannot be imported is judged by why", "[checksession]")
{
    const auto [answer, part, line] = GENERATE(table<QString, QString, int>({
        {"def plus(a, b):\n    return a + b\n",
         "Your answer has no name add. Define it; the tests import it.", 0},
        {"x = 1\ndef add(a, b)\n    return a\n", "SyntaxError", 2},
        {"x = 1\ny = x / 0\n", "ZeroDivisionError", 2},
        {"import no_such_module_at_all\n", "no_such_module_at_all", 1},
        {"raise SystemExit(0)\n", "SystemExit", 1},
        {"x = 1\ny = 'a\n", "SyntaxError: unterminated string literal", 2},
        {QString("x = 1") + QChar::Null, "SyntaxError: source code", 0},
        {"", "Your answer has no name add", 0},
    }));
    CAPTURE(answer);
    const CheckReport report = check(addExercise, answer);
    CHECK(report.verdict.kind == Kind::Raised);
    CHECK(report.verdict.message.contains(part));
    CHECK_FALSE(report.verdict.message.contains("/lectern-run-")); // of no use to a reader
    CHECK((line == 0 || report.verdict.errorLine == line));
    CHECK(report.planned == 2);
    CHECK(report.tests.isEmpty());
}

TEST_CASE("an answer that ends the interpreter does not pass", "[checksession]")
{
    const auto [body, kind, reached] = GENERATE(table<QString, Kind, int>({
        {"import os; os._exit(0)", Kind::WrongExitCode, 0},
        {"import os; os._exit(3)", Kind::WrongExitCode, 0},
        {"import os; os.abort()", Kind::Crashed, 0},
        {"import sys; sys.exit(0)", Kind::TestsFailed, 2},
        {"raise KeyboardInterrupt", Kind::TestsFailed, 2},
        {"import os, atexit; atexit.register(os._exit, 0); raise SystemExit", Kind::TestsFailed, 2},
    }));
    CAPTURE(body);
    const CheckReport report = check(addExercise, "def add(a, b):\n    " + body + "\n");
    CAPTURE(report.verdict.message);
    CHECK(report.verdict.kind == kind);
    CHECK(report.tests.size() == reached);
}

TEST_CASE("an answer that never ends is TimedOut, and what went before is known", "[checksession]")
{
    Exercise exercise =
        withTests(u"import answer\ndef test_one():\n    pass\ndef test_two():\n    answer.f()\n"_s);
    exercise.limits.wall = 800ms;
    const CheckReport report = check(exercise, u"def f():\n    while True: pass\n"_s);
    CHECK(report.verdict.kind == Kind::TimedOut);
    REQUIRE(report.tests.size() == 1);
    CHECK(report.tests[0].status == Status::Passed);
    CHECK(report.planned == 2);
}

TEST_CASE("an answer that leaves a thread running does not come to its end", "[checksession]")
{
    Exercise exercise = addExercise;
    exercise.limits.wall = 1500ms;
    const CheckReport report =
        check(exercise,
              u"import threading, time\nthreading.Thread(target=time.sleep, args=[60]).start()\n"
              "def add(a, b): return a + b\n"_s);
    CHECK(report.tests.size() == 2);
    CHECK(report.verdict.kind == Kind::TimedOut);
}

TEST_CASE("reports that the answer forges are not believed", "[checksession]")
{
    const QString forge = u"import json, os, sys\n"
                          "lines = [{'event': 'planned', 'tests': []}, {'event': 'test', 'name': "
                          "'test_small', 'status': 'passed'},\n"
                          "         {'event': 'test', 'name': 'test_many_words', 'status': "
                          "'passed'}, {'event': 'done'}]\n"
                          "text = '\\n' + ''.join(json.dumps({'token': token, **line}) + '\\n' for "
                          "line in lines for token in ('', "
                          "'x'))\n"
                          "print(text)\n"
                          "for descriptor in range(1, 30):\n"
                          "    try: os.write(descriptor, text.encode())\n"
                          "    except OSError: pass\n"_s;
    const QString ending = GENERATE(u"os._exit(0)\n"_s, u"def add(a, b): return 4\n"_s);
    const CheckReport report = check(addExercise, forge + ending);
    CHECK_FALSE(report.verdict.passed());
    CHECK(report.planned == 2);
    for (const TestResult &test : report.tests)
        CHECK(test.status != Status::Passed);
}

TEST_CASE("only the next planned test can be judged, even by a report that carries the token",
          "[checksession]")
{
    FakeRunner runner;
    CheckSession session(runner);
    QSignalSpy finished(&session, &CheckSession::finished);
    session.start({}, addExercise, {}, {});
    runner.tell(R"("event": "test", "name": "a", "status": "passed")"); // before the plan
    runner.tell(
        R"("event": "planned", "tests": [{"name": "a", "title": "A"}, {"name": "b", "title": "B"}])");
    runner.tell(R"("event": "test", "name": "b", "status": "passed")"); // not its turn
    runner.tell(R"("event": "test", "name": "a", "status": "passed")");
    runner.tell(R"("event": "test", "name": "a", "status": "passed")"); // a second time
    runner.tell(R"("event": "test", "name": "c", "status": "passed")"); // never planned
    runner.tell(R"("event": "done")");
    runner.end();
    REQUIRE(finished.size() == 1);
    const auto report = finished[0][0].value<CheckReport>();
    CHECK(report.tests.size() == 1);
    CHECK_FALSE(report.verdict.passed());
}

TEST_CASE("unittest cases are tests like any other", "[checksession]")
{
    const Exercise exercise =
        withTests(u"import unittest\nimport answer\n"
                  "class TestAdd(unittest.TestCase):\n"
                  "    def setUp(self):\n        self.two = 2\n"
                  "    def test_add(self):\n        'adds'\n        "
                  "self.assertEqual(answer.add(self.two, 2), 4)\n"
                  "    def test_sub(self):\n"
                  "        for n in (1, 2, 3):\n"
                  "            with self.subTest(n=n):\n                "
                  "self.assertEqual(answer.add(n, 0), n, 'zero "
                  "adds nothing')\n"
                  "    def test_plain(self):\n        assert answer.add(1, 1) == 2\n"
                  "def test_function():\n    pass\n"_s);
    CHECK(check(exercise, u"def add(a, b): return a + b\n"_s).verdict.passed());
    const CheckReport report = check(exercise, u"def add(a, b): return 4\n"_s);
    REQUIRE(report.tests.size() == 4);
    CHECK(report.tests[0].title == "adds");
    CHECK(report.tests[0].status == Status::Passed);
    CHECK(report.tests[1].status == Status::Failed);
    CHECK(report.tests[1].message.contains("zero adds nothing"));
    CHECK(report.tests[2].called == "answer.add(1, 1)");
    CHECK(report.tests[3].status == Status::Passed);
}

TEST_CASE("each test has a fresh import of the answer, and of its own state", "[checksession]")
{
    const QString tests =
        u"import answer\nseen = []\n"
        "def test_first():\n    seen.append(1)\n    assert answer.count() == 1\n"
        "def test_second():\n    assert answer.count() == 1, 'state leaks'\n    assert seen == []\n"_s;
    CHECK(check(withTests(tests),
                u"calls = []\ndef count():\n    calls.append(1)\n    return len(calls)\n"_s)
              .verdict.passed());
}

TEST_CASE("a right answer may print a lot, or break its own output", "[checksession]")
{
    const QString noise =
        GENERATE(u"print('x' * 400_000)"_s, u"print('é\\n' * 100_000)"_s,
                 u"import os; os.write(1, bytes(range(256)) * 100)"_s,
                 u"import os; os.system('echo from a child')"_s,
                 u"import sys; sys.stderr.write('e' * 10_000)"_s,
                 u"import sys; sys.stdout.close()"_s, u"import sys; sys.stdout = None"_s);
    CAPTURE(noise);
    const CheckReport report =
        check(addExercise, "def add(a, b):\n    " + noise + "\n    return a + b\n");
    CAPTURE(report.verdict.message);
    CHECK(report.verdict.passed());
    for (const TestResult &test : report.tests)
        CHECK(test.printed.size() <= 10'000);
}

TEST_CASE("values that cannot be shown do no harm", "[checksession]")
{
    const QString value = GENERATE(u"type('Bad', (), {'__repr__': lambda self: 1 / 0})()"_s,
                                   u"'x' * 10_000_000"_s, u"'\\ud800'"_s);
    const CheckReport report = check(addExercise, "def add(a, b):\n    return " + value + "\n");
    CHECK(report.verdict.kind == Kind::TestsFailed);
    REQUIRE(report.tests.size() == 2);
    CHECK_FALSE(report.tests[0].actual.isEmpty());
    CHECK(report.tests[0].actual.size() < 3000);
}

TEST_CASE("cases run the answer as a whole program, each on its own", "[checksession]")
{
    Exercise exercise;
    exercise.cases = {{.standardInput = "3 4\n", .expected = u"7\n"_s, .line = 1},
                      {.standardInput = "1 1\n",
                       .arguments = {"-v"},
                       .expected = u"2   sum\n"_s,
                       .rule = {.kind = RuleKind::Tokens},
                       .line = 4},
                      {.expected = u"none\n"_s, .line = 8}};
    const QString answer =
        u"import os, sys\nassert not os.path.exists('left')\nopen('left', 'w')\n"
        "numbers = sys.stdin.read().split()\n"
        "print(sum(map(int, numbers)) if numbers else 'none', *['sum'] * len(sys.argv[1:]))\n"_s;
    const CheckReport passed = check(exercise, answer);
    CAPTURE(passed.verdict.message);
    CHECK(passed.verdict.passed());
    REQUIRE(passed.tests.size() == 3);
    CHECK(passed.tests[0].name == "case 1");
    CHECK(passed.tests[0].title == "input \"3 4\"");
    CHECK(passed.tests[1].title == "arguments -v, input \"1 1\"");
    CHECK(passed.tests[2].title == "without input");

    const CheckReport failed = check(exercise, u"print(7)\n"_s);
    CHECK(failed.verdict.kind == Kind::TestsFailed);
    CHECK(failed.verdict.message.startsWith("1 of 3 tests pass."));
    REQUIRE(failed.tests.size() == 3);
    CHECK(failed.tests[1].status == Status::Failed);
    CHECK(failed.tests[1].expected == "2   sum\n");
    CHECK(failed.tests[1].actual == "7\n");
    CHECK_FALSE(failed.tests[1].message.isEmpty());

    const CheckReport raised = check(exercise, u"x = 1\nint('a')\n"_s);
    CHECK(raised.tests[0].status == Status::Error);
    CHECK(raised.tests[0].errorLine == 2);
}

TEST_CASE("tests come first, then the cases, and all count", "[checksession]")
{
    Exercise exercise = addExercise;
    exercise.cases = {{.standardInput = "3 4\n", .expected = u"7\n"_s}};
    const QString function = u"def add(a, b):\n    return a + b\n"_s;
    const CheckReport passed = check(
        exercise,
        function + "if __name__ == '__main__':\n    print(add(*map(int, input().split())))\n");
    CHECK(passed.verdict.passed());
    CHECK(passed.planned == 3);
    REQUIRE(passed.tests.size() == 3);
    CHECK(passed.tests[2].name == "case 1");
    CHECK(check(exercise, function).verdict.kind == Kind::TestsFailed);
}

TEST_CASE("an exercise that needs a missing package is not checked", "[checksession]")
{
    Exercise exercise = addExercise;
    exercise.needs = {"no-such-package-at-all"};
    Watched watched;
    watched.session.start({}, exercise, u"x\n"_s, pythonWith(exercise.needs));
    const bool isCancelled = GENERATE(false, true);
    if (isCancelled)
        watched.session.cancel();
    REQUIRE(watched.finished.isEmpty());
    CHECK(watched.report().verdict.kind == (isCancelled ? Kind::Cancelled : Kind::MissingPackage));
}

TEST_CASE("cancel() ends a check as Cancelled, in a test and in a case, after passes and failures",
          "[checksession]")
{
    const bool isInCase = GENERATE(false, true);
    const QString value = GENERATE(u"1"_s, u"0"_s);
    Exercise exercise = withTests("import answer\ndef test_one():\n    assert answer.one == 1\n" +
                                  (isInCase ? u""_s : u"def test_two():\n    answer.wait()\n"_s));
    if (isInCase)
        exercise.cases = {{.expected = u"x\n"_s}};
    Watched watched;
    watched.session.start({}, exercise,
                          "import time\none = " + value +
                              "\ndef wait(): time.sleep(60)\nif __name__ == '__main__': wait()\n",
                          python());
    REQUIRE(QTest::qWaitFor([&] { return !watched.judged.isEmpty(); }, 10'000));
    QTest::qWait(100); // the next is under way
    watched.session.cancel();
    const CheckReport report = watched.report();
    CHECK(report.verdict.kind == Kind::Cancelled);
    CHECK(report.tests.size() == 1);
    CHECK(report.planned == 2);
}

TEST_CASE("a second start() of a check replaces the first, which is not reported", "[checksession]")
{
    Exercise refused = addExercise;
    refused.needs = {"no-such-package-at-all"};
    const Interpreter interpreter = pythonWith(refused.needs);
    Watched watched;
    watched.session.start({}, GENERATE_COPY(false, true) ? refused : addExercise,
                          u"import time\ntime.sleep(60)\n"_s, interpreter);
    watched.session.start({}, addExercise, u"def add(a, b): return a + b\n"_s, interpreter);
    CHECK(watched.report().verdict.passed());
}

TEST_CASE("an object that only says it is equal does not pass a test", "[checksession]")
{
    const QString any = u"class Any:\n"
                        "    def __eq__(self, other): return True\n"
                        "    def __ne__(self, other): return True\n"
                        "    def __hash__(self): return 0\n"
                        "class Int(int):\n    __eq__ = Any.__eq__\n    __hash__ = int.__hash__\n"
                        "class List(list):\n    __eq__ = Any.__eq__\n"
                        "from unittest.mock import ANY\n"_s;
    const QString value =
        GENERATE(u"Any()"_s, u"Int(0)"_s, u"List()"_s, u"ANY"_s, u"[Any()]"_s, u"List([Any()])"_s,
                 u"{'a': Any()}"_s, u"{Any(): 3}"_s, u"(1, [Any()])"_s);
    const QString answer = any + "def f(): return " + value + "\n";
    const QString expected = value.startsWith(u'{')   ? u"{'a': 3}"_s
                             : value.startsWith(u'(') ? u"(1, [3])"_s
                             : value.contains(u'[')   ? u"[3]"_s
                                                      : u"3"_s;
    CAPTURE(value);
    const QStringList assertions{"assert f() == " + expected, "assert " + expected + " == f()",
                                 "assert f() in [" + expected + "]"};
    for (const QString &assertion : assertions) {
        CAPTURE(assertion);
        CHECK_FALSE(
            check(withTests("from answer import f\ndef test_it():\n    " + assertion + "\n"),
                  answer)
                .verdict.passed());
    }
    CHECK_FALSE(check(withTests("import unittest\nfrom answer import f\n"
                                "class T(unittest.TestCase):\n    def test_it(self):\n        "
                                "self.assertEqual(f(), " +
                                expected + ")\n"),
                      answer)
                    .verdict.passed());
}

TEST_CASE("an honest equality of an answer's own class counts", "[checksession]")
{
    const auto [assertion, passes] = GENERATE(table<QString, bool>({
        {"answer.P(1) == answer.P(1)", true},
        {"answer.P(1) == answer.P(2)", false},
        {"answer.P(1) != answer.P(2)", true},
        {"answer.P(1) != 1", true},
        {"answer.Even(4) == 4", true},
        {"answer.Even(4) != 4", false},
        {"answer.Even(4) in [2, 4]", true},
        {"answer.Table(a=1) == {'a': 1}", true},
        {"answer.Pair(1, 2) == (1, 2)", true},
        {"answer.counts == {'a': 2}", true},
        {"answer.third == 3", true},
        {"answer.users == [1]", true},
        {"answer.P(1) in [answer.P(0), answer.P(1)]", true},
        {"[answer.P(1)] == [answer.P(1)]", true},
        {"3 == Near()", true}, // of the tests' own
    }));
    const QString answer =
        u"import collections, dataclasses, fractions\n"
        "@dataclasses.dataclass\nclass P:\n    x: int\n"
        "class Even(int):\n    def __eq__(self, o): return int(self) == int(o)\n"
        "    __hash__ = int.__hash__\n"
        "class Table(dict):\n    def __eq__(self, o): return dict.__eq__(self, o)\n"
        "Pair = collections.namedtuple('Pair', 'a b')\n"
        "counts = collections.Counter('aa')\nthird = fractions.Fraction(3)\n"
        "users = collections.UserList([1])\n"_s;
    CAPTURE(assertion);
    const QString near = u"class Near:\n    def __eq__(self, other): return True\n"_s;
    CHECK(check(withTests("import answer\n" + near + "def test_it():\n    assert " + assertion +
                          "\n"),
                answer)
              .verdict.passed() == passes);
}

TEST_CASE("an answer that replaces what tests stand on does not pass", "[checksession]")
{
    const QString line = GENERATE(
        u"builtins.AssertionError = KeyError"_s, u"builtins.BaseException = KeyError"_s,
        u"builtins.isinstance = lambda *a: True"_s, u"builtins.len = lambda x: 2"_s,
        u"unittest.TestCase.assertEqual = lambda *a: None"_s,
        u"unittest.TestCase.run = lambda *a: None"_s, u"unittest.TestSuite.run = lambda *a: None"_s,
        u"unittest.TestCase.failureException = KeyError"_s);
    const QString tests = u"import unittest, answer\n"
                          "class T(unittest.TestCase):\n    def test_it(self):\n        "
                          "self.assertEqual(answer.f(), 3)\n"
                          "def test_two():\n    assert len([answer.f()]) == 2\n"_s;
    CAPTURE(line);
    const bool isInCall = GENERATE(false, true);
    const QString answer =
        isInCall ? QString("import builtins, unittest\ndef f():\n    " + line + "\n    return 4\n")
                 : QString("import builtins, unittest\n" + line + "\ndef f(): return 4\n");
    const CheckReport report = check(withTests(tests), answer);
    CHECK_FALSE(report.verdict.passed());
    for (const TestResult &test : report.tests)
        CHECK(test.status != Status::Passed);
}

TEST_CASE("a pass is confirmed in a new interpreter, or refuted", "[checksession]")
{
    PassConfirmation confirmation;
    QSignalSpy confirmed(&confirmation, &PassConfirmation::confirmed);
    QSignalSpy refuted(&confirmation, &PassConfirmation::refuted);
    const Exercise exercise = withTests(u"from answer import one\ndef test_a():\n"
                                        "    assert one() == 1\n"_s);
    confirmation.start({}, exercise, u"def one():\n    return 1\n"_s, python());
    requireOnce(confirmed);
    CHECK(refuted.isEmpty());
    confirmation.start({}, exercise, u"def one():\n    return 2\n"_s, python());
    requireOnce(refuted);
    CHECK_FALSE(refuted[0][0].value<CheckReport>().wasWarm);
    confirmation.start({}, exercise, u"def one():\n    return 1\n"_s, python());
    confirmation.cancel();
    QTest::qWait(300);
    CHECK(confirmed.size() == 1);
}
