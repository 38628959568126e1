// SPDX-License-Identifier: GPL-3.0-or-later
// Small programs, and which names of theirs lead to one object.
#include "instruments/objectsharing.h"
#include "support/recordedruns.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;

namespace {

struct Program
{
    QByteArray code;
    QStringList shared; ///< each sentence, in their order
};

QStringList sharedBy(const QByteArray &code)
{
    const RunOutcome outcome = recordedRun(code, {.instruments = Instrument::Objects});
    const QList<ObjectGraph> graphs = objectGraphs(outcome);
    CAPTURE(code, outcome.standardError.bytes, outcome.recording.records);
    REQUIRE(graphs.size() == 1);
    CHECK(graphs[0].cuts.isEmpty());
    QStringList sentences;
    for (const Sharing &each : sharing(graphs[0]))
        sentences.append(describe(each));
    return sentences;
}

const QList<Program> plainPrograms = {
    {"a = [1, 2]\nb = a\n", {"b is the same list as a."}},
    {"a = [1, 2]\nb = a[:]\n", {}},
    {"a = [1, [2]]\nb = list(a)\n", {"b[1] is the same list as a[1]."}},
    {"import copy\na = [1, [2]]\nb = copy.copy(a)\n", {"b[1] is the same list as a[1]."}},
    {"import copy\na = [1, [2]]\nb = copy.deepcopy(a)\n", {}},
    {"grid = [[0] * 2] * 3\n",
     {"grid[1] is the same list as grid[0].", "grid[2] is the same list as grid[0]."}},
    {"grid = [[0] * 2 for _ in range(3)]\n", {}},
    {"a = [1]\na += [2]\nb = a\nb = b + [3]\n", {}},
    {"a = [1]\nb = a\nb += [2]\n", {"b is the same list as a."}},
    {"a = []\na.append(a)\n", {"a[0] is the same list as a."}},
    {"a, b = [], []\na.append(b)\nb.append(a)\n",
     {"a[0] is the same list as b.", "b[0] is the same list as a."}},
    {"d = dict.fromkeys('ab', [])\n", {"d['b'] is the same list as d['a']."}},
    {"d = {'x': [1]}\ne = d.copy()\n", {"e['x'] is the same list as d['x']."}},
    {"d = {'x': 1}\ne = {**d}\nf = d | {}\n", {}},
    {"k = (1, [2])\nt = (k, k)\n",
     {"t[0] is the same tuple as k.", "t[1] is the same tuple as k."}},
    {"k = tuple([1, 2])\nd = {k: 'v'}\n", {"a key of d is the same tuple as k."}},
    {"t = tuple([1, 2])\ns = {t}\n", {"an item of s is the same tuple as t."}},
    {"f = frozenset([1, 2])\ns = {f}\ng = f\n",
     {"g is the same frozenset as f.", "an item of s is the same frozenset as f."}},
    {"s = {1, 2}\nu = s\nv = set(s)\n", {"u is the same set as s."}},
    {"x = 5\ny = x\nz = 'text'\nw = z\n", {}},
    {"class P:\n    items = []\n    def __init__(self): self.own = self.items\np, q = P(), P()\n",
     {"q.own is the same list as p.own.", "P.items is the same list as p.own."}},
    {"class N:\n    __slots__ = ('next',)\na, b = N(), N()\na.next, b.next = b, a\n",
     {"a.next is the same N as b.", "b.next is the same N as a."}},
    {"from dataclasses import dataclass, replace\n@dataclass\nclass D:\n    v: int\n    w: list\n"
     "a = D(1, [2])\nb = replace(a, v=3)\n",
     {"b.w is the same list as a.w."}},
    {"from collections import namedtuple\nT = namedtuple('T', 'x y')\na = T([], 1)\n"
     "b = a._replace(y=2)\n",
     {"b.x is the same list as a.x."}},
    {"from collections import deque, defaultdict\nl = []\nq = deque([l])\n"
     "d = defaultdict(list)\nd[1] = l\n",
     {"q[0] is the same list as l.", "d[1] is the same list as l."}},
    {"def f(x, seen=[]):\n    seen.append(x)\n    return seen\na = f(1)\nb = f(2)\n",
     {"b is the same list as a.", "the default of seen in f is the same list as a."}},
    {"def make():\n    total = []\n    def add(x): total.append(x)\n    def get(): return total\n"
     "    return add, get\nadd, get = make()\n",
     {"total in get is the same list as total in add."}},
    {"def f(): pass\ng = f\n", {"g is the same function as f."}},
    {"a = [1]\nit = iter(a)\n", {"what it holds is the same list as a."}},
    {"from types import SimpleNamespace\nl = [1]\nn = SimpleNamespace(l=l)\n",
     {"n.l is the same list as l."}},
    {"def change(v):\n    v.append(1)\n    return v\na = []\nb = change(a)\n",
     {"b is the same list as a."}},
    {"class Stack(list):\n    pass\na = Stack([[1]])\nb = a[:]\n",
     {"b[0] is the same list as a[0]."}},
    {"from functools import partial\nl = []\np = partial(print, l)\nq = l\n",
     {"q is the same list as l.", "(what p holds)[0] is the same list as l."}},
    {"e = ValueError([1])\na = e.args[0]\n", {"e.args[0] is the same list as a."}},
};

const QList<Program> arrayPrograms = {
    {"import numpy as np\na = np.zeros(6)\nb = a\n", {"b is the same ndarray as a."}},
    {"import numpy as np\na = np.zeros(6)\nv = a[1:3]\nc = a[[1, 2]]\n",
     {"v shares memory with a."}},
    {"import numpy as np\na = np.arange(6).reshape(2, 3)\nt = a.T\nr = a.ravel()\nf = "
     "a.flatten()\n",
     {"t shares memory with a.", "r shares memory with a.", "r shares memory with t."}},
    {"import numpy as np\na = np.arange(6)\neven, odd = a[::2], a[1::2]\n",
     {"even shares memory with a.", "odd shares memory with a."}},
    {"import numpy as np\na = np.array([[1], [2, 3]], dtype=object)\nb = a.copy()\n",
     {"b[0] is the same list as a[0].", "b[1] is the same list as a[1]."}},
};

const QList<Program> tablePrograms = {
    {"import pandas as pd\na = pd.DataFrame({'x': [1, 2]})\nb = a\n",
     {"b is the same DataFrame as a."}},
    {"import pandas as pd\na = pd.DataFrame({'x': [1, 2]})\nb = a.copy()\n", {}},
    {"import pandas as pd\na = pd.DataFrame({'x': [1, 2], 'y': [.5, 1]})\nb = a.copy(deep=False)\n",
     {"b shares memory with a: x, y."}},
    {"import pandas as pd\npd.options.mode.copy_on_write = True\n"
     "a = pd.DataFrame({'x': [1, 2], 'y': [.5, 1]})\nb = a.copy(deep=False)\nb['x'] = 0\n",
     {"b shares memory with a: y."}},
    {"import pandas as pd\npd.options.mode.copy_on_write = True\n"
     "a = pd.DataFrame({'x': [1, 2], 'y': [.5, 1]})\ns = a['x']\nt = a['y']\nt.iloc[0] = 9\n",
     {"s shares memory with a: x."}},
    {"import pandas as pd\na = pd.DataFrame({'x': [1, 2]})\nn = a['x'].to_numpy()\n",
     {"n shares memory with a: x."}},
};

} // namespace

TEST_CASE("which names reach one object is found exactly", "[objects][run]")
{
    const auto [code, shared] = GENERATE(from_range(plainPrograms));
    CAPTURE(code);
    CHECK(sharedBy(code) == shared);
}

TEST_CASE("arrays that show the memory of others are found exactly", "[objects][run]")
{
    const auto [code, shared] = GENERATE(from_range(arrayPrograms));
    CAPTURE(code);
    CHECK(sharedBy(code) == shared);
}

TEST_CASE("tables that were not copied yet are found by column", "[objects][run]")
{
    const auto [code, shared] = GENERATE(from_range(tablePrograms));
    CAPTURE(code);
    CHECK(sharedBy(code) == shared);
}
