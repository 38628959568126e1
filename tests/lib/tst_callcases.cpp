// SPDX-License-Identifier: GPL-3.0-or-later
// calls.yaml with a real Python: what is reported, compared and told.
#include "support/callchecks.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Verdict::Kind;
using Status = TestResult::Status;

namespace {

constexpr ValueRule exact{.exact = true};
constexpr ValueRule closely{.close = true};

/// The only result of an exercise of one call.
TestResult resultOf(const ExerciseCall &call, const QString &answer, const QString &solution = {})
{
    const CheckReport report = checkCalls(withCalls({call}, solution), answer);
    CAPTURE(answer, report.verdict.message);
    REQUIRE(report.tests.size() == 1);
    CHECK(report.verdict.passed() == (report.tests[0].status == Status::Passed));
    return report.tests[0];
}

/// Whether an answer that returns \a actual passes where \a expected is expected.
bool agree(const QString &expected, const QString &actual, const ValueRule &rule = {},
           const QString &before = {})
{
    const TestResult result =
        resultOf({.call = u"f"_s, .setup = before, .expected = expected, .rule = rule},
                 before + "\ndef f():\n    return " + actual + "\n");
    UNSCOPED_INFO(result.message.toStdString());
    CHECK_FALSE(result.message.contains("Tell the author"_L1));
    return result.status == Status::Passed;
}

} // namespace

TEST_CASE("every kind of value finds its way and equals itself under every rule", "[callcases]")
{
    const QString before = u"import collections, dataclasses, datetime, decimal, enum, fractions\n"
                           "P = collections.namedtuple('P', 'x y')\n"
                           "@dataclasses.dataclass\nclass D:\n    x: int\n    y: list\n"
                           "class E(enum.Enum):\n    A = 1\n    B = 2\n"
                           "class F(enum.IntFlag):\n    A = 1\n"
                           "class L(list): pass\n"_s;
    const QString value = GENERATE(
        as<QString>{},
        "[None, True, False, 0, -1, 2**70, 10**400, 10**5000, 1.5, -0.0, 1e300, float('nan'), "
        "float('inf'), 1+2j, complex(float('nan'), -0.0)]",
        "['', 'a\\x00b', 'é\\U0001f600', '\\ud800', 'a\\nb', b'', b'\\xff', bytearray(b'x')]",
        "[[], (), {}, set(), frozenset({1}), (1,), {1: {2: [3]}}, {(1, 'a'): None}, range(3), "
        "collections.deque([1]), slice(1, 2)]",
        "[P(1, 2), D(1, [2]), E.B, F.A, L([1])]",
        "[datetime.datetime(2024, 1, 2, 3), datetime.date(2024, 1, 2), datetime.time(1), "
        "datetime.timedelta(1), decimal.Decimal('1.10'), fractions.Fraction(1, 3)]",
        "[collections.Counter('aab'), collections.OrderedDict(a=1), collections.defaultdict(int)]",
        "[(i for i in 'ab'), iter([1]), map(str, [1]), zip('a', 'b'), {1: 2}.keys(), "
        "{1: 2}.items(), enumerate('a'), reversed([1])]",
        "[ValueError('a'), KeyError(1), (lambda l: (l.append(l), l)[1])([1])]", "1",
        "{1, 'a', "
        "None}");
    CAPTURE(value);
    CHECK(agree(value, value, {}, before));
    CHECK(agree(value, value, exact, before));
    CHECK(agree(value, value, closely, before));
}

TEST_CASE("values that differ do not pass", "[callcases]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"1", "True"},
        {"True", "1"},
        {"0", "None"},
        {"[1]", "(1,)"},
        {"'a'", "b'a'"},
        {"b'a'", "bytearray(b'a')"},
        {"{'a': 1}", "[('a', 1)]"},
        {"[0, 1]", "range(2)"},
        {"[1]", "iter([1])"},
        {"[1]", "{1: 2}.keys()"},
        {"10**5000", "10**5000 + 1"},
        {"2**70", "float(2**70 + 2**20)"},
        {"'\\ud800'", "'\\ufffd'"},
        {"{1, 2}", "{1, 2, 3}"},
        {"[float('nan')]", "[None]"},
        {"[[1], [2]]", "[[1], [2], []]"},
        {"ValueError('a')", "ValueError('b')"},
        {"range(3)", "range(4)"},
        {"{'a': [1, {'b': 2}]}", "{'a': [1, {'b': 3}]}"},
        {"0.3", "0.31"},
        {"0.3", "0.3000001"},
        {"3", "3.0000001"},
        {"10**15", "10**15 + 1"},
        {"10**15", "10**15 + 1.0"},
        {"15511210043330985984000000", "15511210043330985984000001 * 1.0"},
        {"15511210043330985984000001", "15511210043330985984000001 * 1.0"},
        {"{0.3}", "{0.31}"},
        {"{'a': [0.3]}", "{'a': [0.3000001]}"},
        {"len", "len"},                                 // nothing is known of it
        {"list(range(60_000))", "list(range(60_000))"}, // too large
        {"'x' * 300_000", "'x' * 300_000"},
        {"__import__('functools').reduce(lambda x, _: [x], range(60), 0)",
         "__import__('functools').reduce(lambda x, _: [x], range(60), 0)"}, // too deep
    }));
    CAPTURE(expected, actual);
    CHECK_FALSE(agree(expected, actual));
}

TEST_CASE("the noise of floats is minded by exact alone wherever it stands", "[callcases]")
{
    const auto [expected, actual] = GENERATE(table<QString, QString>({
        {"0.3", "0.1 + 0.2"},
        {"0.0", "0.1 + 0.2 - 0.3"},
        {"1000.0", "__import__('functools').reduce(lambda a, b: a + b, [0.1] * 10_000)"},
        {"3", "1.1 + 2.2 - 0.3"},
        {"0.3 + 1j", "0.1 + 0.2 + 1j"},
        {"1 + 0.3j", "1 + 0.1j + 0.2j"},
        {"[1, (0.3, {'a': 0.3})]", "[1, (0.1 + 0.2, {'a': 0.1 + 0.2})]"},
        {"{0.3, 1}", "{1, 0.1 + 0.2}"},
        {"{0.3: 'a'}", "{0.1 + 0.2: 'a'}"},
        {"iter([0.3])", "iter([0.1 + 0.2])"},
    }));
    CAPTURE(expected, actual);
    CHECK(agree(expected, actual));
    CHECK(agree(expected, actual, closely));
    CHECK_FALSE(agree(expected, actual, exact));
}

TEST_CASE("values of NumPy and pandas are compared by their content", "[callcases]")
{
    const QString before = u"import numpy as np\n"_s;
    const QString tables = u"import numpy as np, pandas as pd\n"_s;
    const auto [expected, actual, isTable, rule,
                agrees] = GENERATE(table<QString, QString, bool, ValueRule, bool>({
        {"1", "np.int64(1)", false, {}, true},
        {"0.5", "np.float64(0.5)", false, exact, false},
        {"True", "np.True_", false, {}, true},
        {"1", "np.True_", false, {}, false},
        {"np.array([1, 2])", "np.array([1.0, 2.0])", false, {}, true},
        {"np.array([1, 2])", "np.array([1.0, 2.0])", false, exact, false},
        {"np.array([1, 2])", "[1, 2]", false, {}, false},
        {"np.array([1, 2])", "np.array([[1, 2]])", false, {}, false},
        {"np.array([1, np.nan])", "np.array([1, np.nan])", false, exact, true},
        {"np.array([0.3])", "np.array([0.1 + 0.2])", false, {}, true},
        {"np.array([0.3])", "np.array([0.1 + 0.2])", false, exact, false},
        {"np.array([0.3])", "np.array([0.3000001])", false, {}, false},
        {"0.3", "np.float64(0.1) + np.float64(0.2)", false, {}, true},
        {"[0.3]", "[np.float64(0.1) + 0.2]", false, {}, true},
        {"np.array([10**15])", "np.array([10**15 + 1])", false, {}, false},
        {"np.array([0.3])", "np.array([0.1 + 0.2])", false, closely, true},
        {"np.array(['a', None], object)", "np.array(['a', None], object)", false, exact, true},
        {"np.array(['2024-01-02'], 'M8[D]')",
         "np.array(['2024-01-03'], 'M8[D]')",
         false,
         {},
         false},
        {"np.zeros((2, 0))", "np.zeros((0, 2))", false, {}, false},
        {"np.arange(6).reshape(2, 3).T", "np.array([[0, 3], [1, 4], [2, 5]])", false, exact, true},
        {"np.zeros(60_000)", "np.zeros(60_000)", false, {}, false}, // too large
        {"pd.Series([1, 2], name='a')", "pd.Series([1.0, 2.0])", true, {}, true},
        {"pd.Series([1, 2], index=['a', 'b'])", "pd.Series([1, 2])", true, {}, false},
        {"pd.DataFrame({'a': [1, None], 'b': ['x', 'y']})",
         "pd.DataFrame({'a': [1, np.nan], 'b': ['x', 'y']})", true, exact, true},
        {"pd.DataFrame({'a': [1], 'b': [2]})",
         "pd.DataFrame({'b': [2], 'a': [1]})",
         true,
         {},
         false},
        {"pd.DataFrame({'a': [1]})", "pd.DataFrame({'a': [2]})", true, {}, false},
        {"pd.DataFrame({'a': [0.3]})", "pd.DataFrame({'a': [0.1 + 0.2]})", true, closely, true},
        {"pd.DataFrame({'a': [0.3]})", "pd.DataFrame({'a': [0.1 + 0.2]})", true, {}, true},
        {"pd.DataFrame({'a': [0.3]})", "pd.DataFrame({'a': [0.1 + 0.2]})", true, exact, false},
        {"pd.DataFrame({'a': [0.3]})", "pd.DataFrame({'a': [0.3001]})", true, {}, false},
        {"pd.Series([0.3], index=[0.3])",
         "pd.Series([0.1 + 0.2], index=[0.1 + 0.2])",
         true,
         {},
         true},
        {"pd.Index([1, 2])", "pd.Index([1, 3])", true, {}, false},
        {"pd.date_range('2024-01-01', periods=2)",
         "pd.to_datetime(['2024-01-01', "
         "'2024-01-02'])",
         true,
         {},
         true},
    }));
    CAPTURE(expected, actual);
    CHECK(agree(expected, actual, rule, isTable ? tables : before) == agrees);
}

TEST_CASE("a failed call tells what was called and where the result parts", "[callcases]")
{
    const ExerciseCall call{.call = u"merge"_s,
                            .arguments = u"a, deep=True"_s,
                            .setup = u"a = {'x': [1]}"_s,
                            .expected = u"{'x': [1, 2]}"_s};
    ExerciseCall named = call;
    named.title = u"merges lists"_s;
    const TestResult result =
        resultOf(named, u"def merge(a, deep):\n    print('hi')\n    return {'x': [1, 3]}\n"_s);
    CHECK(result.name == "call 1");
    CHECK(result.title == "merges lists");
    CHECK(result.status == Status::Failed);
    CHECK(result.message == "result['x'][1] should be 2, but it is 3.");
    CHECK(result.called == "merge(a, deep=True)  with  a = {'x': [1]}");
    CHECK(result.expected == "{'x': [1, 2]}");
    CHECK(result.actual == "{'x': [1, 3]}");
    CHECK(result.printed == "hi\n");
    const TestResult nothing = resultOf(call, u"def merge(a, deep): pass\n"_s);
    CHECK(nothing.title == "merge(a, deep=True)");
    CHECK(nothing.message.startsWith("merge must return a dict, but it returned None."));
    const TestResult raised = resultOf(call, u"def merge(a, deep):\n    return a['y']\n"_s);
    CHECK(raised.status == Status::Error);
    CHECK(raised.message == "KeyError: 'y'");
    CHECK(raised.errorLine == 2);
    const TestResult missing = resultOf(call, u"def marge(a, deep): pass\n"_s);
    CHECK(missing.message == "Your answer has no name merge. Define it.");
}

TEST_CASE("a sentence of the author comes first for the failure that it is for", "[callcases]")
{
    ExerciseCall call{.call = u"f"_s, .arguments = u"[2, 1]"_s, .expected = u"[1, 2]"_s};
    call.messages = {{CallFailure::Mutated, u"Leave the list alone."_s},
                     {CallFailure::Nothing, u"Return the list."_s}};
    const QString mutates = u"def f(a):\n    a.sort()\n    return a\n"_s;
    CHECK(resultOf(call, mutates).message ==
          "Leave the list alone. The call changed what it was given. argument 1[0] should be 2, "
          "but it is 1.");
    CHECK(resultOf(call, u"def f(a): return a\n"_s).message ==
          "result[0] should be 1, but it is 2. The same items in another order; this task asks for "
          "this order.");
    CHECK(resultOf(call, u"def f(a): a.sort()\n"_s).message == "Return the list.");
    call.message = u"Sort it."_s;
    CHECK(resultOf(call, u"def f(a): return a\n"_s).message ==
          "Sort it. result[0] should be 1, but it is 2. The same items in another order; this task "
          "asks for this order.");
}

TEST_CASE("arguments must be left alone unless the solution changes them too", "[callcases]")
{
    const QString sorts = u"def f(a):\n    a.sort()\n    return len(a)\n"_s;
    const QString copies = u"def f(a):\n    a = sorted(a)\n    return len(a)\n"_s;
    const QString clears = u"def f(a):\n    n = len(a)\n    a.clear()\n    return n\n"_s;
    const ExerciseCall call{.call = u"f"_s, .arguments = u"[2, 1]"_s};
    CHECK(resultOf(call, sorts, sorts).status == Status::Passed);
    CHECK(resultOf(call, copies, copies).status == Status::Passed);
    CHECK(resultOf(call, sorts, copies).message.startsWith("The call changed what it was given."));
    const TestResult unsorted = resultOf(call, copies, sorts);
    CHECK(unsorted.message == "After the call, argument 1[0] should be 1, but it is 2.");
    CHECK(resultOf(call, clears, sorts).status == Status::Failed);
    ExerciseCall given = call;
    given.expected = u"2"_s;
    CHECK(resultOf(given, sorts).status == Status::Failed);
    CHECK(resultOf(given, copies).status == Status::Passed);
    given.mayMutate = true;
    CHECK(resultOf(given, clears).status == Status::Passed);
}

TEST_CASE("what a result shares with the arguments can be asked for", "[callcases]")
{
    const ExerciseCall call{.call = u"f"_s,
                            .arguments = u"d"_s,
                            .setup = u"d = {'a': [1], 'b': [2]}"_s,
                            .shares = true};
    const QString solution = u"def f(d): return {**d, 'b': [2]}\n"_s;
    CHECK(resultOf(call, solution, solution).status == Status::Passed);
    CHECK(resultOf(call,
                   u"def f(d):\n    d = d.copy()\n    d['b'] = list(d['b'])\n    return d\n"_s,
                   solution)
              .status == Status::Passed);
    CHECK(resultOf(call, u"import copy\ndef f(d): return copy.deepcopy(d)\n"_s, solution).message ==
          "result['a'] should be the same object as d['a'], but it is another.");
    CHECK(resultOf(call, u"def f(d): return dict(d)\n"_s, solution).message ==
          "result['b'] is the same object as d['b'], but it should be a new one.");
    const ExerciseCall view{.call = u"f"_s,
                            .arguments = u"a"_s,
                            .setup = u"import numpy as np\na = np.arange(6)"_s,
                            .shares = true};
    CHECK(resultOf(view, u"def f(a): return a[:3]\n"_s, u"def f(a): return a[0:3]\n"_s).status ==
          Status::Passed);
    CHECK(resultOf(view, u"def f(a): return a[[0, 1, 2]]\n"_s, u"def f(a): return a[:3]\n"_s)
              .message == "result should be the same object as a view of a, but it is another.");
}

TEST_CASE("what a call prints can be asked for", "[callcases]")
{
    const ExerciseCall call{.call = u"f"_s, .expected = u"None"_s, .prints = u"hello\n"_s};
    CHECK(resultOf(call, u"print('at import')\ndef f(): print('hello ')\n"_s).status ==
          Status::Passed);
    const TestResult other = resultOf(call, u"def f(): print('help')\n"_s);
    CHECK(other.status == Status::Failed);
    CHECK(other.message.startsWith("The call prints something else."));
    CHECK(other.expected == "hello\n");
    CHECK(other.actual == "help\n");
    CHECK(resultOf(call, u"def f(): return 'hello'\n"_s).status == Status::Failed);
}

TEST_CASE("the solution may raise and then the answer must raise the same", "[callcases]")
{
    const ExerciseCall call{.call = u"f"_s, .arguments = u"-1"_s};
    const QString solution = u"def f(x): raise ValueError('negative')\n"_s;
    CHECK(resultOf(call, u"def f(x): raise ValueError('no')\n"_s, solution).status ==
          Status::Passed);
    CHECK(resultOf(call, u"def f(x): return 1\n"_s, solution).message ==
          "The call must raise ValueError, but it returned 1.");
    CHECK(resultOf(call, u"def f(x): return {}['a']\n"_s, solution).message ==
          "The call must raise ValueError, but it raised KeyError: 'a'.");
}

TEST_CASE("random inputs are fresh at each check and told by their seed", "[callcases]")
{
    const ExerciseCall call{.call = u"f"_s,
                            .arguments = u"[rng.randrange(10**6) for _ in range(3)], n=1"_s,
                            .random = 3};
    const QString solution = u"def f(a, n): return sum(a)\n"_s;
    const Exercise exercise = withCalls({call}, solution);
    CHECK(checkCalls(exercise, solution).verdict.passed());
    const QString wrong = u"def f(a, n): return sum(a) + 1\n"_s;
    QStringList seen;
    for (int i = 0; i < 2; ++i) {
        const CheckReport report = checkCalls(exercise, wrong);
        CHECK(report.planned == 3);
        REQUIRE(report.tests.size() == 3);
        for (const TestResult &test : report.tests) {
            CHECK(test.message.contains("The random inputs were those of seed "_L1));
            CHECK(test.called.startsWith("f(["_L1));
            CHECK(test.called.endsWith("], n=1)"_L1));
            seen.append(test.called);
        }
    }
    CHECK(seen.removeDuplicates() == 0);

    ExerciseCall fixed = call;
    fixed.seed = 7;
    const CheckReport first = checkCalls(withCalls({fixed}, solution), wrong);
    const CheckReport again = checkCalls(withCalls({fixed}, solution), wrong);
    REQUIRE(first.tests.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(first.tests[i].called == again.tests[i].called);
    CHECK(first.tests[2].message.contains("seed 9"_L1));
}

TEST_CASE("a case that cannot be evaluated is the author's fault and never passes", "[callcases]")
{
    const auto [call, part] = GENERATE(table<ExerciseCall, QString>({
        {{.call = u"f"_s, .setup = u"1 / 0"_s, .expected = u"1"_s}, "ZeroDivisionError"},
        {{.call = u"f"_s, .arguments = u"x"_s, .expected = u"1"_s}, "NameError"},
        {{.call = u"f"_s, .expected = u"1 +"_s}, "SyntaxError"},
        {{.call = u"g"_s}, "no name g"}, // the solution lacks it
        {{.call = u"f"_s, .setup = u"import os; os._exit(0)"_s}, "ended before"},
    }));
    const TestResult result =
        resultOf(call, u"def f(*a): return 1\n"_s, u"def f(*a): return 1\n"_s);
    CAPTURE(result.message);
    CHECK(result.status == Status::Error);
    CHECK(result.message.startsWith("This case cannot be checked: "));
    CHECK(result.message.contains(part));
}

TEST_CASE("an answer that cannot be imported is told so once", "[callcases]")
{
    const Exercise exercise =
        withCalls({{.call = u"f"_s, .expected = u"1"_s}, {.call = u"g"_s, .expected = u"2"_s}});
    const CheckReport report = checkCalls(exercise, u"x = 1\ndef f( return 1\n"_s);
    CHECK(report.verdict.kind == Kind::Raised);
    CHECK(report.verdict.errorLine == 2);
    CHECK(report.tests.isEmpty());
    CHECK(report.planned == 2);
    const CheckReport half = checkCalls(exercise, u"def f(): return 1\n"_s);
    CHECK(half.verdict.message == "1 of 2 tests pass. First to look at: g()");
}

TEST_CASE("a call that never ends is the last one", "[callcases]")
{
    Exercise exercise =
        withCalls({{.call = u"f"_s, .expected = u"1"_s}, {.call = u"f"_s, .expected = u"1"_s}});
    exercise.limits.wall = 700ms;
    const CheckReport report = checkCalls(exercise, u"def f():\n    while True: pass\n"_s);
    CHECK_FALSE(report.verdict.passed());
    REQUIRE(report.tests.size() == 1);
    CHECK(report.tests[0].status == Status::Error);
    CHECK_FALSE(report.tests[0].message.isEmpty());
}

TEST_CASE("calls come after tests and cases and all count", "[callcases]")
{
    Exercise exercise = withCalls({{.call = u"f"_s, .expected = u"1"_s}});
    exercise.tests = u"import answer\ndef test_it():\n    assert answer.f() == 1\n"_s;
    exercise.cases = {{.expected = u"hi\n"_s}};
    const CheckReport report = checkCalls(exercise, u"print('hi')\ndef f(): return 1\n"_s);
    CHECK(report.verdict.passed());
    CHECK(report.planned == 3);
    CHECK(report.tests[2].name == "call 1");
    CHECK_FALSE(checkCalls(exercise, u"print('hi')\ndef f(): return True\n"_s).verdict.passed());
}

TEST_CASE("a check of calls can be cancelled and started again", "[callcases]")
{
    CallCheck check;
    const Exercise exercise = withCalls({{.call = u"f"_s, .expected = u"1"_s}});
    QSignalSpy finished(&check.session, &CheckSession::finished);
    const QString waits = u"import time\ndef f(): time.sleep(60)\n"_s;
    const int wait = GENERATE(0, 300);
    check.session.start({}, exercise, waits, python());
    QTest::qWait(wait);
    check.session.cancel();
    requireOnce(finished);
    CHECK(finished[0][0].value<CheckReport>().verdict.kind == Kind::Cancelled);
    check.session.start({}, exercise, waits, python());
    QTest::qWait(wait);
    finished.clear();
    CHECK(check(exercise, u"def f(): return 1\n"_s).verdict.passed()); // replaces the one before
    CHECK(check(exercise, u"def f(): return 2\n"_s).verdict.kind == Kind::TestsFailed);
}

TEST_CASE("an expected value is asked for once in a session", "[callcases]")
{
    CallCheck check;
    QSignalSpy runs(&check.runner, &Runner::finished);
    const Exercise exercise = withCalls({{.call = u"f"_s, .expected = u"1"_s}});
    for (int i = 1; i <= 3; ++i) {
        CHECK(check(exercise, u"def f(): return 1\n"_s).verdict.passed());
        CHECK(runs.size() == 1 + i);
    }
    Exercise changed = exercise;
    changed.calls[0].expected = u"2"_s;
    CHECK_FALSE(check(changed, u"def f(): return 1\n"_s).verdict.passed());
}
