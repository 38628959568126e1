// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs recorded line by line, beside the same programs as they run alone.
#include "instruments/steprecording.h"

#include "support/plainandrecorded.h"

#include <QFileInfo>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

StepRecording stepsOf(const RunSpec &spec)
{
    return stepRecording(recordedLikePlain(spec, Instrument::Steps));
}

StepRecording stepsOf(const QString &code, Telling telling)
{
    return stepsOf(recordedSpec(code, telling));
}

/// "line 3 f x=1" for each step, without the functions and modules that a script defines first.
QStringList textOf(const StepRecording &recording)
{
    QStringList lines;
    for (const Step &step : recording.steps) {
        QStringList words{stepEventName(step.event), QString::number(step.line),
                          recording.frames[step.frame].function};
        for (const StepVariable &each : step.changed) {
            if (!each.value.endsWith(u')') || each.value.startsWith(u'('))
                words.append(each.name + u'=' + each.value);
        }
        for (const QString &name : step.gone)
            words.append(u'-' + name);
        if (!step.value.isEmpty())
            words.append(u"-> "_s + step.value);
        lines.append(words.join(u' '));
    }
    return lines;
}

Telling anyTelling()
{
    const Telling telling = GENERATE(Telling::Monitoring, Telling::TraceFunction);
    CAPTURE(int(telling));
    return telling;
}

} // namespace

TEST_CASE("each line of a script is a step with what the one before it changed", "[run][steps]")
{
    const StepRecording recording =
        stepsOf(u"a = 1\nb = [a]\nb.append(2.5)\nb[0] = 'x'\ndel a\nprint(b)\n"_s, anyTelling());
    CHECK(textOf(recording) ==
          QStringList{u"call 1 <module>"_s, u"line 1 <module>"_s, u"line 2 <module> a=1"_s,
                      u"line 3 <module> b=[1]"_s, u"line 4 <module> b=[1, 2.5]"_s,
                      u"line 5 <module> b=['x', 2.5]"_s, u"line 6 <module> -a"_s,
                      u"return 6 <module> -> None"_s});
    CHECK(recording.end == StepsEnd::WithProgram);
}

TEST_CASE("loops and nested changes are seen and aliases have one object", "[run][steps]")
{
    const Telling telling = anyTelling();
    const StepRecording recording = stepsOf(u"grid = [[0], [0]]\n"
                                            "row = grid[1]\n"
                                            "for i in range(2):\n"
                                            "    row[0] += 5\n"_s,
                                            telling);
    const QStringList text = textOf(recording);
    CHECK(text.contains(u"line 3 <module> grid=[[0], [5]] row=[5]"_s));
    CHECK(text.contains(u"line 3 <module> grid=[[0], [10]] row=[10]"_s));
    const FrameState last = frameAt(recording, recording.steps.size() - 1);
    CHECK(last.variables.size() == 3);
    // A new number often has the place of the one before the last.
    const StepRecording numbers =
        stepsOf(u"a = [0.5]\nfor i in range(100): a[0] += 0.5\nprint(a)\n"_s, telling);
    CHECK(frameAt(numbers, numbers.steps.size() - 1).variables.value(0).value == u"[50.5]"_s);
    const StepRecording aliases = stepsOf(u"a = [1]\nb = a\nc = [1]\n"_s, Telling::Monitoring);
    const QList<StepVariable> names = frameAt(aliases, aliases.steps.size() - 1).variables;
    REQUIRE(names.size() == 3);
    CHECK(names[0].object == names[1].object);
    CHECK(names[0].object != names[2].object);
}

TEST_CASE("calls have frames and depth and what they return", "[run][steps]")
{
    const StepRecording recording = stepsOf(u"def fact(n):\n"
                                            "    if n == 1:\n"
                                            "        return 1\n"
                                            "    return n * fact(n - 1)\n"
                                            "x = fact(3)\n"_s,
                                            anyTelling());
    QStringList calls;
    for (const Step &step : recording.steps) {
        if (step.event == StepEvent::Call || step.event == StepEvent::Return)
            calls.append(QString::number(step.depth) + step.value);
    }
    CHECK(calls ==
          QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"41"_s, u"32"_s, u"26"_s, u"1None"_s});
    CHECK(recording.frames.size() == 4);
    qsizetype innermost = 0;
    while (innermost < recording.steps.size() && recording.steps[innermost].depth < 4)
        ++innermost;
    const QList<FrameState> stack = stackAt(recording, innermost);
    REQUIRE(stack.size() == 4);
    CHECK(stack[1].variables.value(0).value == u"3"_s);
    CHECK(stack[3].variables.value(0).value == u"1"_s);
}

TEST_CASE("exceptions are steps where they are raised and where they pass", "[run][steps]")
{
    const StepRecording recording = stepsOf(u"def f():\n"
                                            "    raise ValueError('no')\n"
                                            "try:\n"
                                            "    f()\n"
                                            "except ValueError as error:\n"
                                            "    print(error)\n"
                                            "1 / 0\n"_s,
                                            anyTelling());
    QStringList raised;
    for (const QString &each : textOf(recording)) {
        if (each.startsWith(u"exception"_s))
            raised.append(each);
    }
    CHECK(raised == QStringList{u"exception 2 f -> ValueError: no"_s,
                                u"exception 4 <module> -> ValueError: no"_s,
                                u"exception 7 <module> -> ZeroDivisionError: division by zero"_s});
}

TEST_CASE("generators pause and go on as one frame", "[run][steps]")
{
    const QStringList text =
        textOf(stepsOf(u"def count():\n"
                       "    yield 1\n"
                       "    yield 2\n"
                       "for n in count():\n"
                       "    print(n)\n"
                       "print([n * n for n in (1, 2)], sum(k for k in [3]))\n"_s,
                       Telling::Monitoring));
    CHECK(text.contains(u"yield 2 count -> 1"_s));
    CHECK(text.contains(u"resume 2 count"_s));
    CHECK(text.contains(u"yield 3 count -> 2"_s));
    CHECK(text.contains(u"return 3 count -> None"_s));
    CHECK(text.count(u"call 1 count"_s) == 1);
}

TEST_CASE("objects show their attributes and functions of threads their thread", "[run][steps]")
{
    const StepRecording recording = stepsOf(u"import threading\n"
                                            "class Dog:\n"
                                            "    def __init__(self, name):\n"
                                            "        self.name = name\n"
                                            "def work(dog):\n"
                                            "    dog.name = 'Rex'\n"
                                            "dog = Dog('Ann')\n"
                                            "thread = threading.Thread(target=work, args=(dog,))\n"
                                            "thread.start()\n"
                                            "thread.join()\n"
                                            "print(dog.name)\n"_s,
                                            anyTelling());
    QStringList values;
    QSet<int> threads;
    for (const Step &step : recording.steps) {
        for (const StepVariable &each : step.changed) {
            if (each.name == u"dog"_s && recording.frames[step.frame].thread == 1)
                values.append(each.value);
        }
        threads.insert(recording.frames[step.frame].thread);
    }
    CHECK(values == QStringList{u"Dog(name='Ann')"_s, u"Dog(name='Rex')"_s});
    CHECK(threads == QSet<int>{1, 2});
}

TEST_CASE("only lines of the script are steps", "[run][steps]")
{
    RunSpec spec = recordedSpec(
        u"import json, helper\n"
        "exec('a = 1\\nb = 2')\n"
        "print(json.dumps({'a': helper.double(2)}), sorted([2, 1], key=lambda n: -n))\n"_s,
        anyTelling());
    spec.files.append(
        {.path = u"helper.py"_s, .content = "def double(n):\n    m = n + n\n    return m\n"});
    const StepRecording recording = stepsOf(spec);
    QSet<QString> functions;
    for (const Step &step : recording.steps) {
        functions.insert(recording.frames[step.frame].function);
        CHECK(step.line <= 3);
    }
    CHECK(functions == QSet<QString>{u"<module>"_s, u"<lambda>"_s});
}

TEST_CASE("a program without end leaves its first steps", "[run][steps]")
{
    RunSpec spec = recordedSpec(u"n = 0\nwhile True:\n    n += 1\n"_s, anyTelling());
    spec.limits.wall = std::chrono::seconds(3);
    const StepRecording recording = stepsOf(spec);
    CHECK(recording.steps.size() == 2000);
    CHECK(recording.end == StepsEnd::Steps);
    CHECK(recording.wasKilled);
}

TEST_CASE("steps until shortly before a program was killed are there", "[run][steps]")
{
    const StepRecording recording =
        stepsOf(u"import os, signal\nfor n in range(300):\n    m = n\nos.kill(os.getpid(), 9)\n"_s,
                Telling::Monitoring);
    CHECK(recording.steps.size() > 500);
    CHECK(recording.wasKilled);
}

TEST_CASE("a long program prints the same and shows its first steps", "[run][steps]")
{
    const StepRecording recording = stepsOf(u"def work(n):\n"
                                            "    total = 0\n"
                                            "    for i in range(n):\n"
                                            "        total += i\n"
                                            "    return total\n"
                                            "print(work(1_000_000))\n"_s,
                                            anyTelling());
    CHECK(recording.steps.size() == 2000);
    CHECK(recording.end == StepsEnd::Steps);
}

TEST_CASE("a program may recurse to its limit and trace itself", "[run][steps]")
{
    const Telling telling = anyTelling();
    RunSpec deep = recordedSpec(u"import sys\n"
                                "deepest = 0\n"
                                "def down(n):\n"
                                "    global deepest\n"
                                "    deepest = n\n"
                                "    down(n + 1)\n"
                                "try:\n"
                                "    down(0)\n"
                                "except RecursionError:\n"
                                "    print('too deep', deepest)\n"_s,
                                telling);
    deep.recording.maximumSteps = 100'000;
    CHECK(stepsOf(deep).end == StepsEnd::RecursionLimit);
    const StepRecording traced = stepsOf(u"import sys\n"
                                         "seen = []\n"
                                         "def trace(frame, event, argument):\n"
                                         "    seen.append(event)\n"
                                         "    return trace\n"
                                         "def f():\n"
                                         "    return 1\n"
                                         "sys.settrace(trace)\n"
                                         "f()\n"
                                         "sys.settrace(None)\n"
                                         "print(seen, sys.gettrace())\n"_s,
                                         telling);
    CHECK(traced.steps.size() > 5);
    CHECK(traced.end ==
          (telling == Telling::Monitoring ? StepsEnd::WithProgram : StepsEnd::OwnTracing));
}

TEST_CASE("hostile values do nothing to a recording of steps", "[run][steps]")
{
    RunSpec spec = recordedSpec(
        u"import builtins, sys\n"
        "class Meta(type):\n"
        "    def __hash__(cls): print('hash'); return 1\n"
        "    def __eq__(cls, other): print('eq'); return True\n"
        "    def __getattribute__(cls, name): print('meta', name); raise SystemExit(9)\n"
        "class Evil(metaclass=Meta):\n"
        "    def __repr__(self): print('repr'); sys.exit(3)\n"
        "    def __getattribute__(self, name): print('get', name); raise KeyError(name)\n"
        "    __len__ = __hash__ = __eq__ = __bool__ = __iter__ = __str__ = __repr__\n"
        "class Liar(list):\n"
        "    __class__ = dict\n"
        "    def __len__(self): print('len'); return -1\n"
        "    def __iter__(self): print('iter'); return self\n"
        "    def __getitem__(self, i): print('item'); return self\n"
        "    def __repr__(self): raise MemoryError\n"
        "class Raises(Exception):\n"
        "    def __str__(self): print('str'); return 1\n"
        "evil = Evil()\n"
        "liar = Liar([1, 2])\n"
        "nested = []\n"
        "for i in range(500): nested = [nested]\n"
        "loop = [1]; loop.append(loop)\n"
        "large = list(range(10 ** 6)); number = 10 ** 10000; text = 'x' * 10 ** 6\n"
        "table = {i: evil for i in range(100)}; pair = (evil, liar)\n"
        "odd = '\\ud800 \\x00 \"quoted\" \\\\'\n"
        "globals()[5] = 6\n"
        "builtins.id = builtins.hash = builtins.map = builtins.tuple = None\n"
        "try:\n"
        "    raise Raises(evil)\n"
        "except Raises:\n"
        "    print('end')\n"_s,
        anyTelling());
    spec.recording.maximumSteps = 20'000;
    const StepRecording recording = stepsOf(spec);
    const QStringList text = textOf(recording);
    REQUIRE_FALSE(text.isEmpty());
    CHECK(text.last() == u"return 31 <module> -> None"_s);
    CHECK(recording.end != StepsEnd::Failure);
}

TEST_CASE("references that a program counts are not changed by steps", "[run][steps]")
{
    stepsOf(u"import sys, weakref, gc\n"
            "class Thing:\n"
            "    def __del__(self): print('gone', self.name)\n"
            "def f(name):\n"
            "    thing = Thing()\n"
            "    thing.name = name\n"
            "    print(sys.getrefcount(thing))\n"
            "    watch = weakref.ref(thing)\n"
            "    thing = None\n"
            "    print(watch())\n"
            "    held = locals()\n"
            "    late = 1\n"
            "    print(sorted(held))\n"
            "f('a')\n"
            "things = [Thing()]\n"
            "things[0].name = 'b'\n"
            "del things[0]\n"
            "print(gc.get_referrers(things) == [globals()])\n"_s,
            Telling::Monitoring);
}

TEST_CASE("older Pythons record the same steps", "[run][steps]")
{
    const QString code = u"def double(n):\n"
                         "    m = n + n\n"
                         "    yield m\n"
                         "print(next(double(2)))\n"_s;
    for (const char *version : {"3.9.18", "3.10.13", "3.11.7", "3.12.1"}) {
        const QString path = QDir::homePath() + u"/.pyenv/versions/"_s +
                             QLatin1StringView(version) + u"/bin/python3"_s;
        if (!QFileInfo(path).isExecutable())
            continue; // not on this machine
        RunSpec spec = recordedSpec(code);
        spec.program = path;
        const QStringList text = textOf(stepsOf(spec));
        CAPTURE(version, text);
        CHECK(text.contains(u"line 3 double m=4"_s));
        CHECK(text.contains(u"yield 3 double -> 4"_s));
    }
}
