// SPDX-License-Identifier: GPL-3.0-or-later
// What learners may try instead of solving an exercise, against calls.yaml: none of it passes.
#include "support/callchecks.h"
#include "support/childruns.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = TestResult::Status;

namespace {

/// The answer must give the sum and the sorted numbers. No cheat knows 4711 but by adding up.
Exercise totals()
{
    const ExerciseCall given{.call = u"total"_s,
                             .arguments = u"[3000, 11, 1700]"_s,
                             .expected = u"{'total': 4711, 'items': [11, 1700, 3000]}"_s};
    const ExerciseCall random{.call = u"total"_s,
                              .arguments = u"[rng.randrange(10**9) for _ in range(5)]"_s,
                              .random = 1};
    Exercise exercise = withCalls(
        {given, random},
        u"def total(numbers):\n    return {'total': sum(numbers), 'items': sorted(numbers)}\n"_s);
    exercise.limits.wall = 5s;
    return exercise;
}

struct Cheat
{
    const char *name;
    const char *answer;
};

/// Every answer defines total() unless it is part of the cheat that it does not.
const Cheat cheats[] = {
    {"equal to everything", R"(
class Any:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 0
    def __repr__(self): return "{'total': 1}"
def total(numbers): return Any()
)"},
    {"mock.ANY", "from unittest.mock import ANY\ndef total(numbers): return ANY\n"},
    {"ANY inside",
     "from unittest.mock import ANY\ndef total(n): return {'total': ANY, 'items': ANY}\n"},
    {"MagicMock", "from unittest.mock import MagicMock\ndef total(n): return MagicMock()\n"},
    {"int that is all numbers", R"(
class Int(int):
    def __eq__(self, other): return True
    def __hash__(self): return 0
    def __index__(self): return 1
def total(numbers): return {'total': Int(7), 'items': sorted(numbers)}
)"},
    {"str that is all texts", R"(
class Str(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('total')
def total(numbers): return {Str('x'): sum(numbers), Str('y'): sorted(numbers)}
)"},
    {"list that is all lists", R"(
class List(list):
    def __eq__(self, other): return True
    def __len__(self): return 3
    def __getitem__(self, i): return 0
    def __iter__(self): return iter([0, 0, 0])
def total(numbers): return {'total': sum(numbers), 'items': List()}
)"},
    {"dict that is all dicts", R"(
class Dict(dict):
    def __eq__(self, other): return True
    def items(self): raise RuntimeError
    def __iter__(self): return iter(['total', 'items'])
    def __class_getitem__(cls, x): return cls
def total(numbers): return Dict()
)"},
    {"dict subclass with the right content", R"(
class Dict(dict):
    def __eq__(self, other): return True
def total(numbers): return Dict(total=sum(numbers), items=sorted(numbers))
)"},
    {"metaclass lies", R"(
class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True
    def __eq__(cls, other): return True
    def __hash__(cls): return hash(dict)
class Dict(metaclass=Meta):
    __class__ = dict
def total(numbers): return Dict()
)"},
    {"a class property that lies", R"(
class Lie:
    @property
    def __class__(self): return dict
    def items(self): return [('total', 1)]
def total(numbers): return Lie()
)"},
    {"a dataclass that is equal to all", R"(
import dataclasses
@dataclasses.dataclass
class dict:
    total: int = 0
    def __eq__(self, other): return True
def total(numbers): return dict()
)"},
    {"json.dumps patched", R"(
import json
json.dumps = lambda *a, **k: '{"result": {"k": "any"}}'
json.JSONEncoder.encode = lambda *a: '{}'
def total(numbers): return None
)"},
    {"builtins patched", R"(
import builtins
builtins.type = lambda x: dict
builtins.isinstance = builtins.issubclass = lambda *a: True
builtins.len = lambda x: 0
builtins.dict = builtins.int = object
builtins.print = lambda *a, **k: None
builtins.AssertionError = builtins.BaseException = KeyError
def total(numbers): return None
)"},
    {"reads standard input", R"(
import os, sys, json
text = sys.stdin.read() + os.read(0, 10000).decode()
def total(numbers): return json.loads(text)['expected']
)"},
    {"reads arguments and environment", R"(
import os, sys
def total(numbers):
    text = ' '.join(sys.argv + sys.orig_argv + list(os.environ.values()))
    return {'total': 4711 if str(4711) in text else text, 'items': []}
)"},
    {"searches files of this and other runs", R"(
import glob, os, re, tempfile
def total(numbers):
    run = tempfile.gettempdir() + '/lectern-run-*/'
    names = [name for end in ('*', '.lectern/*') for name in glob.glob(run + end)]
    names += ['/proc/%d/%s' % (os.getppid(), name) for name in ('cmdline', 'environ')]
    names += glob.glob('/proc/self/fd/*')
    for name in names:
        try:
            text = open(name).read(1_000_000) if os.path.isfile(name) else ''
        except (OSError, UnicodeError):
            continue
        if found := re.search("'total': ([0-9]+).", text):
            return {'total': int(found[1]), 'items': sorted(numbers)}
        if 'sum(' + 'numbers)' in text:
            space = {}
            exec(text, space)
            return space['total'](numbers)
    return {}
)"},
    {"frames, for token and expected", R"(
import inspect, json, os, sys
def total(numbers):
    frame, token, found = sys._getframe(), None, None
    while frame:
        for space in (frame.f_locals, frame.f_globals):
            token = space.get('token', token)
            found = space.get('expected', found)
            request = space.get('request') or {}
            found = request.get('expected', found)
        frame = frame.f_back
    value = {'k': 'any'} if found is None else found
    for fd in range(3, 30):
        try:
            os.write(fd, (json.dumps({'token': token, 'before': [], 'after': [], 'result': value}) + '\n').encode())
        except OSError: pass
    os._exit(0)
)"},
    {"gc, for a value with the right shape", R"(
import gc
def total(numbers):
    for x in gc.get_objects():
        if type(x) is dict and 'total' in x and 'items' in x: return x
        if type(x) is str and "'total'" in x: return eval(x)
)"},
    {"a forged report on fd 1 without token", R"(
import os
def total(numbers):
    os.write(1, b'{"token": "", "result": {"k": "none"}}\n')
    print('{"token": "", "passed": true}')
)"},
    {"a forged report on every fd", R"(
import json, os
for fd in range(1, 60):
    try: os.write(fd, b'{"event": "done", "passed": true, "token": ""}\n')
    except OSError: pass
def total(numbers): return {'total': sum(numbers), 'items': sorted(numbers)}
)"},
    {"a forged report beside the true one", R"(
import json, os, sys
def total(numbers):
    frame = sys._getframe()
    while frame and 'token' not in frame.f_locals: frame = frame.f_back
    text = json.dumps({'token': frame and frame.f_locals['token'], 'before': [], 'after': [],
                       'result': {'k': 'none'}})
    for fd in range(3, 30):
        try: os.write(fd, text.encode() + b'\n')
        except OSError: pass
    return {'total': sum(numbers), 'items': sorted(numbers)}
)"},
    {"os._exit(0) at import", "import os\nos._exit(0)\n"},
    {"os._exit(0) in the call", "import os\ndef total(numbers): os._exit(0)\n"},
    {"sys.exit(0) at import", "import sys\nsys.exit(0)\n"},
    {"sys.exit(0) in the call", "import sys\ndef total(numbers): sys.exit(0)\n"},
    {"a signal to itself",
     "import os, signal\ndef total(numbers): os.kill(os.getpid(), signal.SIGTERM)\n"},
    {"abort", "import os\ndef total(numbers): os.abort()\n"},
    {"an exit handler that forges", R"(
import atexit, os
atexit.register(lambda: [os.write(fd, b'{"result": {"k": "any"}}\n') for fd in (1, 3, 4, 5)])
def total(numbers): return 0
)"},
    {"a thread that forges later", R"(
import os, threading, time
def later():
    while True:
        time.sleep(0.001)
        for fd in range(3, 10):
            try: os.write(fd, b'{"result": {"k": "any"}}\n')
            except OSError: pass
threading.Thread(target=later, daemon=True).start()
def total(numbers):
    time.sleep(0.1)
    return 0
)"},
    {"the encoder replaced", R"(
import sys
main = sys.modules['__main__']
main.Encoder.encode = lambda self, x, path='': {'k': 'any'}
def total(numbers): return 0
)"},
    {"the encoder makes all a cut", R"(
import sys
main = sys.modules['__main__']
main.Encoder.encode = lambda self, x, path='': {'k': 'cut', 'v': 'x'}
def total(numbers): return 0
)"},
    {"the encoder makes all an argument", R"(
import sys
main = sys.modules['__main__']
main.Encoder.encode = lambda self, x, path='': {'k': 'opaque', 't': 'dict', 'v': 'x', 'o': 'argument 1'}
def total(numbers): return 0
)"},
    {"the report replaced", R"(
import sys
main = sys.modules['__main__']
main.report_of = lambda *a: {'passed': True}
main.Printed.text = lambda self: 1 / 0
def total(numbers): return 0
)"},
    {"the arguments of the frame above replaced", R"(
import sys
def total(numbers):
    frame = sys._getframe(1)
    frame.f_locals['request'].clear()
    return numbers
)"},
    {"all files closed",
     "import os\ndef total(numbers):\n    os.closerange(0, 100)\n    return 0\n"},
    {"standard output replaced", R"(
import io, sys
sys.stdout = sys.__stdout__ = io.StringIO('{"result": 1}')
def total(numbers): return 0
)"},
    {"a trace function", R"(
import sys
def trace(frame, event, arg):
    for name in ('value', 'result', 'report', 'failure'):
        if name in frame.f_locals: frame.f_locals[name] = None
    return trace
sys.settrace(trace)
def total(numbers): return 0
)"},
    {"a fork that reports as well", R"(
import os
def total(numbers):
    os.fork()
    return {'total': 0, 'items': sorted(numbers)}
)"},
    {"a repr without end", R"(
class Endless:
    def __repr__(self):
        while True: pass
    __str__ = __repr__
def total(numbers): return Endless()
)"},
    {"a generator without end", R"(
def total(numbers):
    while True: yield 1
)"},
    {"a class that hashes like list", R"(
class Meta(type):
    def __eq__(cls, other): return True
    def __hash__(cls): return hash(list)
class List(metaclass=Meta):
    def __iter__(self): return iter([11, 1700, 3000])
def total(numbers): return {'total': sum(numbers), 'items': List()}
)"},
    {"a method that raises for each question", R"(
class Touchy:
    def __getattribute__(self, name): raise ValueError(name)
    __eq__ = __hash__ = __len__ = __iter__ = __repr__ = __bool__ = lambda self, *a: 1 / 0
def total(numbers): return Touchy()
)"},
    {"the right value from changed arguments", R"(
def total(numbers):
    numbers.sort()
    return {'total': sum(numbers), 'items': numbers[:]}
)"},
    {"the argument itself", "def total(numbers): return numbers\n"},
    {"nan", "def total(numbers): return {'total': float('nan'), 'items': sorted(numbers)}\n"},
    {"itself as a value",
     "def total(numbers):\n    d = {}\n    d['total'] = d['items'] = d\n    return d\n"},
    {"a recursion limit that is too low",
     "import sys\ndef total(numbers):\n    sys.setrecursionlimit(20)\n    return 0\n"},
    {"a numpy of its own", R"(
import sys, types
numpy = types.ModuleType('numpy')
class ndarray:
    dtype = shape = size = property(lambda self: 1)
    def __eq__(self, other): return True
numpy.ndarray = numpy.generic = ndarray
sys.modules['numpy'] = numpy
def total(numbers): return ndarray()
)"},
    {"functions of os patched", R"(
import os
os.write = lambda fd, data: len(data)
os._exit = os.dup = lambda *a: None
os.getpid = lambda: 0
def total(numbers): return 0
)"},
    {"modules taken away", "import sys\nsys.modules.clear()\ndef total(numbers): return 0\n"},
    {"always the same", "def total(numbers): return {'total': 6, 'items': [1, 2, 3]}\n"},
    {"no such name", "def sum_up(numbers): pass\n"},
    {"nothing at all", ""},
    {"a syntax error", "def total(numbers) return 1\n"},
    {"a name that is no function", "total = {'total': 1}\n"},
};

} // namespace

TEST_CASE("no cheat passes calls.yaml and each is told something", "[callcheats]")
{
    const Cheat cheat = GENERATE(from_range(std::begin(cheats), std::end(cheats)));
    CAPTURE(cheat.name);
    const OwnTemporaryFolder folder; // what others leave in theirs is none of our business
    const CheckReport report = checkCalls(totals(), QString::fromUtf8(cheat.answer));
    CHECK_FALSE(report.verdict.passed());
    CHECK_FALSE(report.verdict.message.isEmpty());
    CHECK(report.planned == 2);
    for (const TestResult &test : report.tests) {
        CAPTURE(test.message);
        CHECK(test.status != Status::Passed);
        CHECK(test.message.size() > 10);
        CHECK_FALSE(test.message.contains("Tell the author"_L1));
        CHECK_FALSE(test.called.isEmpty());
    }
    if (qEnvironmentVariableIsSet("LECTERN_SHOW_CHEATS"))
        WARN(cheat.name << ": " << report.verdict.message.toStdString() << " / "
                        << (report.tests.isEmpty() ? "" : report.tests[0].message.toStdString()));
}

TEST_CASE("an exception of its own that is only named like the right one does not count",
          "[callcheats]")
{
    const Exercise exercise =
        withCalls({{.call = u"f"_s, .arguments = u"-1"_s, .raises = u"ValueError"_s}});
    const auto [answer, passes] = GENERATE(table<QString, bool>({
        {"def f(x): raise ValueError('negative')\n", true},
        {"def f(x): return int('a')\n", true},
        {"def f(x): return b'\\xff'.decode()\n", true}, // a subclass
        {"class ValueError(Exception): pass\ndef f(x): raise ValueError\n", false},
        {"import builtins\nclass E(Exception): pass\nE.__name__ = 'ValueError'\n"
         "E.__module__ = 'builtins'\ndef f(x): raise E\n",
         false},
        {"def f(x): raise TypeError\n", false},
        {"def f(x): return ValueError()\n", false},
        {"def f(x): return ValueError\n", false},
        {"raise ValueError\n", false},
        {"def g(x): raise ValueError\n", false},
        {"def f(): raise ValueError\n", false},
    }));
    CAPTURE(answer);
    const CheckReport report = checkCalls(exercise, answer);
    CAPTURE(report.verdict.message);
    CHECK(report.verdict.passed() == passes);
}

TEST_CASE("right answers in odd styles pass", "[callcheats]")
{
    const QString answer = GENERATE(
        as<QString>{}, "def total(n): return {'total': sum(n), 'items': sorted(n)}\n",
        "total = lambda n: dict(items=sorted(n), total=float(sum(n)))\n",
        "import collections\ndef total(n):\n    return collections.OrderedDict(items=sorted(n), "
        "total=sum(n))\n",
        "import collections\ndef total(n):\n    d = collections.defaultdict(list, total=sum(n))\n  "
        " "
        " d['items'] += sorted(n)\n    return d\n",
        "import numpy as np\ndef total(n):\n    return {'total': np.sum(n), 'items': [int(x) for x "
        "in np.sort(n)]}\n",
        "import numpy as np\ndef total(n):\n    return {'total': np.float64(sum(n)), 'items': "
        "list(np.sort(n))}\n",
        "class Total:\n    def __call__(self, n):\n        return {'total': sum(n), 'items': "
        "sorted(n)}\ntotal = Total()\n",
        "import functools\ndef t(key, n):\n    return {key: sum(n), 'items': sorted(n)}\n"
        "total = functools.partial(t, 'total')\n",
        "print('x' * 100_000)\ndef total(n):\n    print(n, end='' * 1000)\n    return {'total': "
        "sum(n), 'items': sorted(n)}\n",
        "import sys\ndef total(n):\n    sys.stderr.write('working\\n')\n    sys.stdout.close()\n   "
        " "
        "return {'total': sum(n), 'items': sorted(n)}\n",
        "def __getattr__(name):\n    if name == 'total':\n        return lambda n: {'total': "
        "sum(n), "
        "'items': sorted(n)}\n    raise AttributeError(name)\n",
        "import multiprocessing as mp\ndef add(n): return sum(n)\ndef total(n):\n    with "
        "mp.get_context('fork').Pool(2) as pool:\n        return {'total': pool.map(add, [n])[0], "
        "'items': sorted(n)}\n",
        "import threading, time\nthreading.Thread(target=time.sleep, args=[60]).start()\n"
        "def total(n): return {'total': sum(n), 'items': sorted(n)}\n",
        "def total(n):\n    assert open(__file__).read()\n    open('note', 'w').write('x')\n    "
        "return {'total': sum(n), 'items': sorted(n)}\n",
        "def total(n, /, *rest, **more):\n    *n, = n\n    n.sort()\n    t = 0\n    for x in n:\n  "
        " "
        "     t += x\n    return {**{'total': t}, 'items': n}\n",
        "import sys\nsys.setrecursionlimit(100_000)\ndef add(n): return n[0] + add(n[1:]) if n "
        "else "
        "0\ndef total(n): return {'total': add(n), 'items': sorted(n)}\n",
        "import asyncio\nasync def later(n): return sum(n)\ndef total(n):\n    return {'total': "
        "asyncio.run(later(n)), 'items': sorted(n)}\n",
        "if __name__ == '__main__':\n    input()\ndef total(n) -> dict:\n    try:\n        return "
        "{'total': sum(n), 'items': 0} | {'items': sorted(n)}\n    finally:\n        n = None\n",
        "# é\nfrom fractions import Fraction\ndef total(summe_ü):\n    return {'total': "
        "int(sum(map(Fraction, summe_ü))), 'items': [*sorted(summe_ü)]}\n");
    const CheckReport report = checkCalls(totals(), answer);
    CAPTURE(answer, report.verdict.message);
    for (const TestResult &test : report.tests) {
        CAPTURE(test.message, test.expected, test.actual);
        CHECK(test.status == Status::Passed);
    }
    CHECK(report.verdict.passed());
}
