// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that would take part in their own recording if they could; nothing of it is seen.
#include "instruments/objectsharing.h"
#include "instruments/records.h"
#include "instruments/variables.h"
#include "support/recordedruns.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;

namespace {

const RecordingRequest everything = {.instruments = Instrument::Objects | Instrument::Variables,
                                     .line = 3};

/// Each is a program whose objects do something when they are looked at.
const QList<QByteArray> hostilePrograms = {
    "class A:\n    def __repr__(self):\n        while True: pass\na = A()\nb = [a]\nprint('end')\n",
    "class A:\n    def __repr__(self): raise SystemExit(7)\n    __str__ = __repr__\na = "
    "A()\nprint(1)\n",
    "import os\nclass A:\n    def __repr__(self): os._exit(9)\na = {1: A()}\nprint('end')\n",
    "class A:\n    @property\n    def x(self): print('looked'); return 1\na = A()\na.__dict__['y'] "
    "= 2\n",
    "class A:\n    __dict__ = property(lambda self: print('looked'))\na = A()\nprint('end')\n",
    "class A:\n    def __getattribute__(self, name): print('looked', name); raise KeyError\n"
    "    def __getattr__(self, name): print('looked', name)\na = A()\n",
    "class A:\n    __class__ = property(lambda self: print('looked') or int)\na = "
    "A()\nprint('end')\n",
    "class A(list):\n    def __len__(self): return 10 ** 9\n    def __iter__(self): "
    "print('looked')\n"
    "    def __getitem__(self, i): print('looked')\na = A([1, [2]])\n",
    "class A(dict):\n    def items(self): print('looked')\n    keys = values = __iter__ = items\n"
    "    def __len__(self): raise KeyError\na = A(x=[1])\n",
    "class A:\n    def __hash__(self): print('hashed'); return 1\n"
    "    def __eq__(self, other): print('compared'); return True\nd = {A(): [1]}\ns = {A(), A()}\n",
    "class A(str):\n    def __hash__(self): return hash('x')\n"
    "    def __eq__(self, other): print('compared'); return True\n"
    "class B: pass\nb = B()\nb.__dict__[A('x')] = 1\nprint('end')\n",
    "class M(type):\n    def __eq__(self, other): print('compared'); return True\n"
    "    def __hash__(self): print('hashed'); return 1\n"
    "    def __getattribute__(self, name): print('looked', name); raise KeyError\n"
    "    def __instancecheck__(self, x): print('asked'); return True\n"
    "class A(metaclass=M): pass\na = A()\nprint('end')\n",
    "class A(int):\n    def bit_length(self): print('looked')\n    def __repr__(self): "
    "print('looked')\n"
    "    __format__ = __str__ = __index__ = __pos__ = __repr__\na = A(5)\nb = A(2 ** 300)\n",
    "class A(str):\n    def __repr__(self): print('looked')\n"
    "    __len__ = __getitem__ = __str__ = __format__ = __repr__\na = A('x' * 100)\nA.__name__ = "
    "A('N')\n",
    "class A:\n    __slots__ = ('x', 'y')\n    def __del__(self): print('gone')\na = A()\na.x = "
    "a\nb = A()\n",
    "a = []\nfor _ in range(100_000): a = [a]\nprint('end')\n",
    "a = {}\nb = a\nfor _ in range(100_000): b['x'] = {}; b = b['x']\nprint('end')\n",
    "a = []\na.append(a)\nd = {}\nd['d'] = d\nt = ([],)\nt[0].append(t)\nprint('end')\n",
    "a = list(range(10_000_000))\nprint('end')\n",
    "a = set(range(1_000_000))\nb = dict.fromkeys(a)\nc = 'x' * 50_000_000\nd = b'x' * "
    "50_000_000\n",
    "a = 10 ** 100_000\nb = -a\nc = range(a)\nd = [a] * 1000\nprint('end')\n",
    "a = [[object() for _ in range(11)] for _ in range(100_000)]\nprint('end')\n",
    "for i in range(5_000): globals()['n%d' % i] = [i]\nprint('end')\n",
    "globals()[1] = 2\nglobals()['a b'] = 3\nx = chr(0xd800)\ny = 'a\\0b\\x1b[0m'\nz = "
    "float('nan')\n",
    "def gen():\n    try: yield\n    finally: print('closed')\ng = gen()\nnext(g)\nprint('end')\n",
    "a = map(print, [1, 2])\nb = (print(i) for i in [1])\nc = zip([1])\nd = open(__file__)\n",
    "import sys\nclass A: pass\na = A()\nprint(sys.getrefcount(a), 'gc' in sys.modules)\n",
    "import weakref\nclass A: pass\na = A()\nw = weakref.ref(a)\nw2 = weakref.finalize(a, print, "
    "'gone')\n"
    "print(weakref.getweakrefcount(a))\ndel a\nprint(w())\n",
    "class A:\n    def __del__(self): print('gone')\na = A()\nb = [A() for _ in range(3)]\ndel "
    "a\nprint('end')\n",
    "class A:\n    def __del__(self): print('gone')\ndef f():\n    a = A()\n    del a\n    "
    "print('after')\n"
    "f()\nc = A()\nc.c = c\n",
    "import gc\nprint(gc.isenabled(), gc.get_count() is None)\ngc.disable()\nx = [1]\n",
    "import sys\nsys.modules['pandas'] = 5\nsys.modules['numpy'] = None\na = [1]\nprint('end')\n",
    "import sys\ndel sys.modules['__main__']\na = [1]\nprint('end')\n",
    "import builtins\nbuiltins.id = builtins.isinstance = builtins.range = None\na = "
    "[1]\nprint('end')\n",
    "import sys\nsys.setrecursionlimit(60)\na = [[[[1]]]]\nprint('end')\n",
    "class Type(type):\n    def mro(cls): return (cls, object)\nclass A(metaclass=Type): pass\na = "
    "A()\nprint(1)\n",
    "import enum\nclass E(enum.Enum):\n    A = [1]\n    def __repr__(self): print('looked')\nx = "
    "E.A\n",
};

/// Ways to end, and what runs beside and after the script.
const QList<QByteArray> endings = {
    "a = [1]\nb = a\nimport sys\nsys.exit(3)\n",
    "a = [1]\nraise SystemExit('a message')\n",
    "def f(x):\n    y = [x]\n    return y[5]\na = f(1)\n",
    "a = [1]\nimport os\nos._exit(4)\n",
    "import os, signal\na = [1]\nos.kill(os.getpid(), signal.SIGTERM)\n",
    "a = [1]\nraise KeyboardInterrupt\n",
    "a = 1\n  b = 2\n",
    "import atexit\na = [1]\natexit.register(lambda: (a.append(2), print('at exit', a)))\n",
    "import atexit\na = [1]\n@atexit.register\ndef f(): raise ValueError('at exit')\n",
    "import threading, time\na = []\ndef f():\n    time.sleep(0.2)\n    a.append(1)\n    "
    "print('thread', a)\n"
    "threading.Thread(target=f).start()\nprint('main ends')\n",
    "import threading, time\na = {}\ndef f():\n    while True:\n        a[len(a)] = [1]\n"
    "        if len(a) > 1000: a.clear()\n"
    "threading.Thread(target=f, daemon=True).start()\ntime.sleep(0.1)\nprint('main ends')\n",
    "import os\na = [1]\npid = os.fork()\nif pid == 0:\n    print('child', flush=True)\nelse:\n"
    "    os.wait()\n    print('parent')\n",
    "import multiprocessing as m\ndef f(x): return x * 2\nif __name__ == '__main__':\n"
    "    with m.get_context('fork').Pool(2) as p: print(p.map(f, [1, 2]))\n",
    "import subprocess, sys\nprint(subprocess.run([sys.executable, '-c', 'print(1)'], "
    "capture_output=True))\n",
    "import os\na = [1]\nfor d in range(3, 256):\n    try: os.close(d)\n    except OSError: "
    "pass\nprint('end')\n",
    "import sys\nsys.stdout.close()\na = [1]\n",
    "import sys\nsys.settrace(lambda *a: None)\na = [1]\nprint(sys.gettrace() is None)\n",
    "def f(n):\n    x = [n]\n    return f(n + 1)\ntry: f(0)\nexcept RecursionError: "
    "print('deep')\n",
    "def f():\n    d = locals()\n    x = [1]\n    return sorted(d)\nprint(f())\n",
    "import signal, time\ndef handler(*_): raise TimeoutError('alarm')\n"
    "signal.signal(signal.SIGALRM, handler)\nsignal.setitimer(signal.ITIMER_REAL, 0.2)\n"
    "try:\n    while True: pass\nexcept TimeoutError as e: print(e)\n",
};

void checkUnseen(const QByteArray &code)
{
    CAPTURE(code);
    const RunOutcome plain = recordedRun(code);
    const RunOutcome recorded = recordedRun(code, everything);
    CHECK(seenOf(recorded) == seenOf(plain));
    CAPTURE(recorded.recording.records.left(3000));
    CHECK(recordsOf(recorded.recording, "failed"_L1).isEmpty());
}

} // namespace

TEST_CASE("objects that resist are described and never run", "[objects][run]")
{
    const QByteArray code = GENERATE(from_range(hostilePrograms));
    checkUnseen(code);
    const RunOutcome outcome = recordedRun(code, everything);
    CAPTURE(code);
    CHECK(!objectGraphs(outcome).isEmpty());
    CHECK(variablesOf(outcome).has_value());
    CHECK_FALSE(outcome.recording.areRecordsCut);
}

TEST_CASE("a recording changes neither what a program prints nor how it ends", "[objects][run]")
{
    checkUnseen(GENERATE(from_range(endings)));
}

TEST_CASE("before a line runs its names are recorded each time and at most twenty",
          "[objects][run]")
{
    const QByteArray code = "total = []\n"
                            "for i in range(100):\n"
                            "    total.append(i)\n"
                            "print(len(total))\n";
    const RunOutcome outcome = recordedRun(code, {.instruments = Instrument::Objects, .line = 3});
    const QList<ObjectGraph> graphs = objectGraphs(outcome);
    REQUIRE(graphs.size() == 21);
    for (int i = 0; i < 20; ++i) {
        CHECK(graphs[i].line == 3);
        CHECK(graphs[i].visit == i + 1);
        CHECK(graphs[i].objects[0].length == i);
        CHECK(graphs[i].time.count() > 0);
    }
    CHECK(graphs[20].line == 0);
    CHECK(outcome.standardOutput.bytes == "100\n");
}

TEST_CASE("in a function its local names come first", "[objects][run]")
{
    const QByteArray code = "a = [1]\n"
                            "def change(items):\n"
                            "    items.append(2)\n"
                            "    return items\n"
                            "change(a)\n";
    const QList<ObjectGraph> graphs =
        objectGraphs(recordedRun(code, {.instruments = Instrument::Objects, .line = 4}));
    REQUIRE(graphs.size() == 2);
    CHECK(graphs[0].function == "change");
    REQUIRE(graphs[0].names.size() == 3);
    CHECK(graphs[0].names[0].isLocal);
    CHECK(graphs[0].names[0].name == "items");
    const QList<Sharing> shared = sharing(graphs[0]);
    REQUIRE(shared.size() == 1);
    CHECK(describe(shared[0]) == "a is the same list as items.");
}

TEST_CASE("a line that never runs is no moment", "[objects][run]")
{
    CHECK(objectGraphs(recordedRun("a = 1\n", {.instruments = Instrument::Objects, .line = 90}))
              .size() == 1);
}

TEST_CASE("a graph stays within its number of objects and says so", "[objects][run]")
{
    const QList<ObjectGraph> graphs =
        objectGraphs(recordedRun("a = [[[i] for i in range(9)] for j in range(9)]\n",
                                 {.instruments = Instrument::Objects, .maximumObjects = 20}));
    REQUIRE(graphs.size() == 1);
    CHECK(graphs[0].objects.size() == 20);
    CHECK(graphs[0].cuts.contains("objects"_L1));
    CHECK(describe(graphs[0]).contains("There is more than is shown here."_L1));
}

TEST_CASE("variables come with their type and size, and tables with their first rows",
          "[objects][run]")
{
    const RunOutcome outcome = recordedRun("import numpy as np\n"
                                           "import pandas as pd\n"
                                           "def f(x): return x\n"
                                           "items = [1, [2, 'x']]\n"
                                           "n = np.zeros((1000, 30), dtype='float32')\n"
                                           "v = n[0]\n"
                                           "df = pd.DataFrame({'a': range(500), 'b': 'text'})\n",
                                           {.instruments = Instrument::Variables});
    const std::optional<Variables> variables = variablesOf(outcome);
    REQUIRE(variables);
    CHECK_FALSE(variables->isCut);
    QStringList names;
    for (const Variable &variable : variables->list)
        names.append(variable.name);
    REQUIRE(names == QStringList{"items", "n", "v", "df", "f", "np", "pd"});
    const Variable &items = variables->list[0];
    CHECK(items.text == "[1, [2, 'x']]");
    CHECK(items.length == 2);
    CHECK(items.bytes > 50);
    const Variable &n = variables->list[1];
    CHECK(n.bytes == 120'000);
    CHECK(n.areBytesOwn);
    CHECK(n.shape == QList<qint64>{1000, 30});
    REQUIRE(n.table);
    CHECK(n.table->rows.size() == 200);
    CHECK(n.table->rows[0].size() == 20);
    CHECK(n.table->isCut);
    CHECK_FALSE(variables->list[2].areBytesOwn);
    const Variable &df = variables->list[3];
    REQUIRE(df.table);
    CHECK(df.table->columns == QList<ObjectColumn>{{"a", "int64"}, {"b", "object"}});
    CHECK(df.table->rows[199] == QStringList{"199", "text"});
    CHECK(df.table->index[199] == "199");
    CHECK(df.table->isCut);
}
