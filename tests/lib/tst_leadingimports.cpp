// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/leadingimports.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;

namespace {

using Imports = QList<QByteArray>;

} // namespace

TEST_CASE("leading imports are those before every other statement", "[leadingimports]")
{
    const auto [source, expected] = GENERATE(table<QByteArray, Imports>({
        {"", {}},
        {"print(1)\nimport os\n", {}},
        {"import os\nprint(1)\nimport sys\n", {"import os"}},
        {"import os, sys as system\nimport a.b.c as d\n",
         {"import os, sys as system", "import a.b.c as d"}},
        {"from a.b import c, d as e\nx = 1\n", {"from a.b import c, d as e"}},
        {"\"\"\"Doc\nimport no\n\"\"\"\nimport os\n", {"import os"}},
        {"'doc'  # comment\n\n# more\nimport os  # why\n", {"import os"}},
        {"r'''doc'''\nimport os\n", {"import os"}},
        {"from a import (  # many\n    b,\n    c,\n)\nimport d\n",
         {"from a import ( b, c, )", "import d"}},
        {"from a import b, \\\n    c\n", {"from a import b, c"}},
        {"\xEF\xBB\xBFimport os\r\nimport sys\r\n", {"import os", "import sys"}},
        {"from __future__ import annotations\nimport os\n", {"import os"}},
        {"try:\n    import os\nexcept ImportError:\n    pass\n", {}},
        {"if True:\n    import os\n", {}},
        {"import os; print(1)\n", {}},
        {"from a import *\nimport os\n", {}},
        {"from . import a\n", {}},
        {"importos\n", {}},
        {"'doc' + 'more'\nimport os\n", {}},
        {"import os\n'not a doc'\nimport sys\n", {"import os"}},
        {"import antigravity\nimport os\n", {}},
        {"import os\nimport this\nimport sys\n", {"import os"}},
        {"\"\"\"never closed\nimport os\n", {}},
    }));
    CAPTURE(source);
    CHECK(leadingImports(source, {}) == expected);
}

TEST_CASE("a module of the script's own folder ends the list", "[leadingimports]")
{
    const QByteArray source = "import os\nimport helper.tools\nimport sys\n";
    CHECK(leadingImports(source, {"helper"}) == Imports{"import os"});
    CHECK(leadingImports(source, {"tools"}).size() == 3);
    CHECK(leadingImports("from helper import a\n", {"helper"}).isEmpty());
}
