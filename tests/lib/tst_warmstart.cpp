// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/warmstart.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

RunSpec scriptSpec(const QByteArray &source)
{
    RunSpec spec;
    spec.program = u"/usr/bin/python3"_s;
    spec.script = u"main.py"_s;
    spec.files = {{spec.script, source, {}}};
    spec.hasSiteHook = true;
    return spec;
}

} // namespace

TEST_CASE("a plain script may start warm, with its own leading imports", "[warmstart]")
{
    const WarmStart warm = warmStart(scriptSpec("import os\nimport json\nprint(1)\nimport re\n"));
    CHECK(warm.isPossible);
    CHECK(warm.coldReason.isEmpty());
    CHECK(warm.preload == "import os\nimport json");
}

TEST_CASE("what would look different after waiting starts cold, and says why", "[warmstart]")
{
    const QByteArray source = GENERATE(
        "import gc\n"_ba, "import tracemalloc\n"_ba, "import importlib\n"_ba,
        "from importlib import reload\n"_ba, "import resource\n"_ba,
        "import time\nprint(time.process_time())\n"_ba, "time.process_time_ns()\n"_ba,
        "time.thread_time()\n"_ba, "import faulthandler\n"_ba,
        "import sys\nprint(sys.modules)\n"_ba, "import sys\nprint(sys . modules)\n"_ba,
        "import os\nprint(os.times())\n"_ba, "import os\nos.environ['PYTHONHASHSEED']\n"_ba,
        "import site\n"_ba, "open('/proc/self/status')\n"_ba, "import psutil\n"_ba,
        "sys.path_importer_cache\n"_ba, "sys.meta_path\n"_ba, "run('python -X importtime')\n"_ba,
        "sys.getrefcount(x)\n"_ba, "resource.getrusage(0)\n"_ba);
    CAPTURE(source);
    const WarmStart warm = warmStart(scriptSpec(source));
    CHECK_FALSE(warm.isPossible);
    CHECK_FALSE(warm.coldReason.isEmpty());
}

TEST_CASE("words that merely contain such a name do not start cold", "[warmstart]")
{
    const QByteArray source = GENERATE("gcd = 1\n"_ba, "website = 1\n"_ba, "resources = 2\n"_ba,
                                       "preloaded = 1\n"_ba, "os.path\nmodules = sys\n"_ba);
    CAPTURE(source);
    CHECK(warmStart(scriptSpec(source)).isPossible);
}

TEST_CASE("what is decided when an interpreter starts cannot be decided afterwards", "[warmstart]")
{
    RunSpec spec = scriptSpec("print(1)\n");
    SECTION("a wish to start cold")
    {
        spec.start = StartPolicy::Cold;
    }
    SECTION("options of the interpreter")
    {
        spec.programOptions = {u"-X"_s, u"importtime"_s};
    }
    SECTION("its environment variables")
    {
        spec.environment = {{u"PYTHONHASHSEED"_s, u"0"_s}};
    }
    SECTION("a program that is no Python")
    {
        spec.hasSiteHook = false;
    }
    SECTION("a run without a script")
    {
        spec.script.clear();
    }
    CHECK_FALSE(warmStart(spec).isPossible);
}

TEST_CASE("files beside the script are known by the names they are imported under", "[warmstart]")
{
    RunSpec spec = scriptSpec("import os\nimport helper\n");
    spec.files.append({u"helper.py"_s, {}, {}});
    spec.files.append({u"package/__init__.py"_s, {}, {}});
    spec.files.append({u"package/part.py"_s, {}, {}});
    spec.files.append({u"fast.cpython-313-x86_64-linux-gnu.so"_s, {}, {}});
    CHECK(ownModules(spec) == QStringList{"helper", "package", "fast"});
    CHECK(warmStart(spec).preload == "import os");
}
