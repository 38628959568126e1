// SPDX-License-Identifier: GPL-3.0-or-later
// lectern-cli compare and sweep: what they print of programs that are really run.
#include "support/cliprocess.h"
#include "support/tempcourse.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QTemporaryDir>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with programs, and lectern-cli called in it.
class Folder
{
public:
    Folder()
    {
        write(u"a.py"_s, "print('a')\n");
        write(u"slow.py"_s, "import time\ntime.sleep(0.3)\n");
        write(u"raises.py"_s, "raise ValueError('100%1')\n");
        write(u"knob.py"_s, "import time, lectern\nN = 10\ntime.sleep(0.01)\n"
                            "lectern.mark('start')\ntime.sleep(N / 1000)\nlectern.mark('rest')\n");
    }
    CliResult run(const QStringList &arguments) const { return runCli(arguments, m_work.path()); }

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_work.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    QTemporaryDir m_work;
};

} // namespace

TEST_CASE("compare prints a table and sentences", "[cli]")
{
    const CliResult result =
        Folder().run({u"compare"_s, u"a.py"_s, u"slow.py"_s, u"--rounds"_s, u"4"_s});
    CHECK(result.status == 0);
    CHECK(result.error.isEmpty()); // no progress where there is no terminal
    const QStringList lines = result.output.split(u'\n');
    REQUIRE(lines.size() >= 6);
    CHECK(lines[0].startsWith(u"program  runs "_s));
    CHECK(lines[1].startsWith(u"a.py        4  "_s));
    CHECK(lines[2].startsWith(u"slow.py     4  "_s));
    CHECK(lines[0].size() == lines[1].size());
    CHECK(lines[3].isEmpty());
    CHECK(lines[4].startsWith(u"slow.py took "_s));
    CHECK(lines[4].contains(u" times as long as a.py ("_s));
}

TEST_CASE("compare prints JSON", "[cli]")
{
    const CliResult result = Folder().run(
        {u"compare"_s, u"slow.py"_s, u"a.py"_s, u"a.py"_s, u"--rounds"_s, u"4"_s, u"--json"_s});
    CHECK(result.status == 0);
    const QJsonObject json = result.json();
    CHECK(json[u"failure"].isNull());
    const QJsonArray programs = json[u"programs"].toArray();
    REQUIRE(programs.size() == 3);
    CHECK(programs[0][u"name"].toString() == u"slow.py");
    CHECK(programs[0][u"wall_s"][u"median"].toDouble() >= 0.3);
    CHECK(programs[0][u"wall_ratio"].isNull());
    CHECK(programs[1][u"wall_ratio"][u"high"].toDouble() < 1);
    CHECK(programs[1][u"runs"].toArray().size() == 4);
    CHECK(programs[2][u"name"].toString() == u"a.py (2)");
    CHECK(json[u"description"].toString().startsWith(u"a.py was "_s));
}

TEST_CASE("compare ends with a program that fails", "[cli]")
{
    const CliResult result = Folder().run({u"compare"_s, u"a.py"_s, u"raises.py"_s});
    CHECK(result.status == 1);
    CHECK(result.output.isEmpty());
    CHECK(result.error.startsWith(u"lectern-cli: raises.py did not end as it should"_s));
    CHECK(result.error.contains(u"ValueError"_s));
    const CliResult json = Folder().run({u"compare"_s, u"a.py"_s, u"raises.py"_s, u"--json"_s});
    CHECK(json.status == 1);
    CHECK(json.json()[u"failure"].toString().startsWith(u"raises.py did not end"_s));
}

TEST_CASE("sweep prints a table and sentences", "[cli]")
{
    const CliResult result =
        Folder().run({u"sweep"_s, u"knob.py"_s, u"--knob"_s, u"N:10..1000:log"_s, u"--points"_s,
                      u"5"_s, u"--repeat"_s, u"1"_s});
    CHECK(result.status == 0);
    CHECK(result.error.isEmpty());
    const QStringList lines = result.output.split(u'\n');
    REQUIRE(lines.size() >= 9);
    CHECK(lines[0].startsWith(u"N "_s));
    CHECK(lines[0].contains(u"start"_s));
    CHECK(lines[0].contains(u"rest"_s));
    CHECK(lines[0].endsWith(u"memory"_s));
    CHECK(lines[1].startsWith(u"10 "_s));
    CHECK(lines[5].startsWith(u"1000 "_s));
    CHECK(lines[7].contains(u"rest "_s));
    CHECK(lines[8].startsWith(u"At N = 1000, start took "_s));
}

TEST_CASE("sweep prints JSON", "[cli]")
{
    const QJsonObject json = Folder()
                                 .run({u"sweep"_s, u"knob.py"_s, u"--knob"_s, u"N:1..21"_s,
                                       u"--points"_s, u"3"_s, u"--repeat"_s, u"2"_s, u"--json"_s})
                                 .json();
    CHECK(json[u"failure"].isNull());
    CHECK(json[u"knob"].toString() == u"N");
    CHECK_FALSE(json[u"is_logarithmic"].toBool());
    CHECK(json[u"time_s"].toArray().size() == 2);
    const QJsonArray points = json[u"time_s"][1][u"points"].toArray();
    REQUIRE(points.size() == 3);
    CHECK(points[1][u"value"].toDouble() == 10); // a number that people would choose
    CHECK(points[2][u"median"].toDouble() >= 0.021);
    CHECK(json[u"time_s"][1][u"fit"].isNull());
    CHECK(json[u"note"].toString().isEmpty());
}

TEST_CASE("compare and sweep refuse what they cannot do", "[cli]")
{
    const auto [arguments, part] = GENERATE(table<QStringList, QString>({
        {{"compare", "a.py"}, "A comparison takes at least two programs"},
        {{"compare", "a.py", "no.py"}, "no.py: There is no such file"},
        {{"sweep", "no.py"}, "no.py: There is no such file"},
        {{"sweep", "a.py"}, "a.py: This program has no knob"},
        {{"sweep", "knob.py", "--knob", "M:1..9"},
         "knob.py: This program does not assign a number to M"},
        {{"sweep", "knob.py", "--knob", "N"}, "\"N\" is not a knob"},
        {{"sweep", "knob.py", "--knob", "N:1..9", "--python", "/no/python3"}, "/no/python3"},
    }));
    const CliResult result = Folder().run(arguments);
    CAPTURE(result.error);
    CHECK(result.status == (arguments.contains(u"/no/python3"_s) ? 3 : 2));
    CHECK(result.output.isEmpty());
    CHECK(result.error.startsWith(u"lectern-cli: "_s));
    CHECK(result.error.contains(part));
    CHECK(result.error.count(u'\n') == 1);
}

TEST_CASE("compare and sweep run blocks of lessons", "[cli]")
{
    const TempCourse course;
    const QStringList where{u"--course"_s, course.path(), u"--trust"_s};
    const CliResult compared = Folder().run(
        QStringList{u"compare"_s, u"first/hello#add-two"_s, u"a.py"_s, u"--rounds"_s, u"1"_s} +
        where);
    CAPTURE(compared.error);
    CHECK(compared.status == 0);
    CHECK(compared.output.contains(u"first/hello#add-two"_s));
    const CliResult swept = Folder().run(QStringList{u"sweep"_s, u"first/hello#add-two"_s,
                                                     u"--points"_s, u"2"_s, u"--repeat"_s, u"1"_s} +
                                         where);
    CAPTURE(swept.error);
    CHECK(swept.status == 0);
    CHECK(swept.output.contains(u"\n1 "_s));
    CHECK(swept.output.contains(u"\n100 "_s));
    const CliResult none = Folder().run(QStringList{u"sweep"_s, u"first/hello#big"_s} + where);
    CHECK(none.status == 2);
    CHECK(none.error.contains(u"This program has no knob"_s));
}
