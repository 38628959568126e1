// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/generateddata.h"

#include "support/childruns.h"
#include "support/ordinaryfilerights.h"

#include <QDirIterator>
#include <QFileInfo>

#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

using Files = Result<QList<RunFile>>;

/// A cache, and generators that note each of their runs in a log beside what they make, which is
/// the one place outside its folder that a run may write to.
class Generators
{
public:
    QString cache() const { return m_folder.path() + "/cache"; }

    GeneratedData data(const QString &name, quint64 seed, const QByteArray &body) const
    {
        const QString path = m_folder.path() + "/make_" + name + ".py";
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("import sys, time, os\noutput, seed = sys.argv[1:]\n"
                   "with open(os.path.dirname(output) + '/runs.log', 'a') as log:\n"
                   "    log.write(f'{time.monotonic_ns():020d} " +
                   name.toUtf8() + " {seed}\\n')\n" + body + '\n');
        return {name, path, u"1 kB"_s, seed};
    }

    /// "NAME SEED" of each run of a generator, so far.
    QStringList runs() const
    {
        QStringList lines;
        QDirIterator logs(cache(), {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (logs.hasNext()) {
            QFile log(logs.next());
            REQUIRE(log.open(QIODevice::ReadOnly));
            lines += QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
        lines.sort(); // by time
        for (QString &line : lines)
            line = line.section(u' ', 1);
        return lines;
    }

    /// The files anywhere in the cache, by name.
    QStringList cached() const
    {
        QStringList names;
        QDirIterator files(cache(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.nextFileInfo().fileName());
        names.removeIf([](const QString &name) { return name.endsWith(".log"_L1); });
        names.sort();
        return names;
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray writesSeed = "open(output, 'w').write('seed ' + seed)";
const QByteArray neverEnds = "open(output, 'w').write('half')\ntime.sleep(60)";

struct Maker
{
    explicit Maker(const Generators &generators) : maker(generators.cache()) {}

    Files result()
    {
        requireOnce(finished);
        return finished[0][0].value<Files>();
    }

    GeneratedDataMaker maker;
    QSignalSpy finished{&maker, &GeneratedDataMaker::finished};
    QSignalSpy making{&maker, &GeneratedDataMaker::making};
};

Files make(const Generators &generators, const QList<GeneratedData> &data)
{
    Maker maker(generators);
    maker.maker.start(data, python());
    REQUIRE(maker.finished.isEmpty()); // never from inside start()
    return maker.result();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a file is made once, kept read-only, and handed to each run as data/NAME",
          "[generateddata]")
{
    const Generators generators;
    const GeneratedData data = generators.data("readings.csv", 7, writesSeed);
    Maker first(generators);
    first.maker.start({data}, python());
    const Files made = first.result();
    REQUIRE(made);
    const QString path = first.maker.cachedPath(data);
    CHECK(*made == QList<RunFile>{{u"data/readings.csv"_s, {}, path}});
    CHECK(path.startsWith(generators.cache() + "/data/"));
    CHECK(contentOf(path) == "seed 7");
    CHECK_FALSE(QFileInfo(path).permissions().testAnyFlags(QFile::WriteOwner | QFile::WriteGroup |
                                                           QFile::WriteOther));
    REQUIRE(first.making.size() == 1);
    CHECK(first.making[0][0].toString() ==
          "Making readings.csv (about 1 kB), once on this machine...");

    Maker second(generators);
    second.maker.start({data}, python());
    CHECK(*second.result() == *made);
    CHECK(second.making.isEmpty());
    CHECK(generators.runs() == QStringList{"readings.csv 7"});
    CHECK(generators.cached() == QStringList{"readings.csv"}); // no lock, no partial file
}

TEST_CASE("another seed, or another script, is another file", "[generateddata]")
{
    const Generators generators;
    const GeneratedDataMaker maker(generators.cache());
    const GeneratedData one = generators.data("a.csv", 1, writesSeed);
    GeneratedData two = one;
    two.seed = 2;
    CHECK(maker.cachedPath(one) != maker.cachedPath(two));
    const QString before = maker.cachedPath(one);
    CHECK(maker.cachedPath(one) == before);
    generators.data("a.csv", 1, writesSeed + "\n# changed");
    CHECK(maker.cachedPath(one) != before);

    REQUIRE(make(generators, {one}));
    REQUIRE(make(generators, {two}));
    CHECK(contentOf(maker.cachedPath(one)) == "seed 1");
    CHECK(contentOf(maker.cachedPath(two)) == "seed 2");
}

TEST_CASE("several files are made one after the other, in order; none is no work",
          "[generateddata]")
{
    const Generators generators;
    const Files made = make(generators, {generators.data("b.csv", 1, writesSeed),
                                         generators.data("a.csv", 1, writesSeed)});
    REQUIRE(made);
    REQUIRE(made->size() == 2);
    CHECK(made->at(0).path == "data/b.csv");
    CHECK(made->at(1).path == "data/a.csv");
    CHECK(generators.runs() == QStringList{"b.csv 1", "a.csv 1"});
    CHECK(make(generators, {})->isEmpty());
}

TEST_CASE("a generator that fails leaves nothing behind, and its own words in the error",
          "[generateddata]")
{
    const auto [body, reason] = GENERATE(table<QByteArray, QString>({
        {"open(output, 'w').write('half')\nraise ValueError('no more rows')",
         "ValueError: no more rows"},
        {"open(output, 'w').write('half')\nsys.exit(3)", ""},
        {"open(output, 'w').write('half')\nos.abort()", "crashed"},
        {"pass", "wrote no file"},
    }));
    const Generators generators;
    const GeneratedData broken = generators.data("broken.csv", 1, body);
    const Files made = make(generators, {broken, generators.data("next.csv", 1, writesSeed)});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Unreadable);
    CHECK(made.error().message.contains("broken.csv"));
    CHECK(made.error().message.contains(reason));
    CHECK(made.error().where == broken.generator);
    CHECK(generators.cached() == QStringList());
    CHECK_FALSE(make(generators, {broken})); // it is tried anew
    CHECK(generators.runs() == QStringList{"broken.csv 1", "broken.csv 1"});
}

TEST_CASE("a generator that is missing is an error that names it", "[generateddata]")
{
    const Generators generators;
    const Files made = make(generators, {{u"a.csv"_s, u"/no/such/make.py"_s, u"1 kB"_s, 1}});
    REQUIRE_FALSE(made);
    CHECK(made.error().where == "/no/such/make.py");
    CHECK(generators.cached() == QStringList());
}

TEST_CASE("cancel() ends the generator and reports once, at whatever moment", "[generateddata]")
{
    const bool isRunning = GENERATE(false, true);
    const Generators generators;
    Maker maker(generators);
    maker.maker.cancel(); // idle: nothing happens
    maker.maker.start({generators.data("slow.csv", 1, neverEnds)}, python());
    if (isRunning)
        REQUIRE(QTest::qWaitFor([&] { return generators.runs().size() == 1; }, 5000));
    maker.maker.cancel();
    maker.maker.cancel();
    CHECK_FALSE(maker.result());
    CHECK(generators.cached() == QStringList());
    CHECK(generators.runs().size() == (isRunning ? 1 : 0));
}

TEST_CASE("a second start() replaces the first, which leaves nothing behind and is not reported",
          "[generateddata]")
{
    const bool isRunning = GENERATE(false, true);
    const bool isSecondCached = GENERATE(false, true);
    const Generators generators;
    const GeneratedData quick = generators.data("quick.csv", 1, writesSeed);
    if (isSecondCached)
        REQUIRE(make(generators, {quick}));
    Maker maker(generators);
    maker.maker.start({generators.data("slow.csv", 1, neverEnds)}, python());
    if (isRunning)
        REQUIRE(QTest::qWaitFor([&] { return generators.runs().contains("slow.csv 1"); }, 5000));
    maker.maker.start({quick}, python());
    const Files made = maker.result();
    REQUIRE(made);
    CHECK(made->size() == 1);
    CHECK(generators.cached() == QStringList{"quick.csv"});
}

TEST_CASE("a maker that goes while its generator runs leaves nothing that looks finished",
          "[generateddata]")
{
    const Generators generators;
    const GeneratedData slow = generators.data("slow.csv", 1, neverEnds);
    {
        Maker maker(generators);
        maker.maker.start({slow}, python());
        REQUIRE(QTest::qWaitFor([&] { return generators.runs().size() == 1; }, 5000));
    }
    CHECK_FALSE(QFileInfo::exists(GeneratedDataMaker(generators.cache()).cachedPath(slow)));
    Maker again(generators); // and its lock is free
    again.maker.start({slow}, python());
    CHECK(QTest::qWaitFor([&] { return generators.runs().size() == 2; }, 5000));
}

TEST_CASE("two makers at once run the generator once", "[generateddata]")
{
    const Generators generators;
    const GeneratedData data = generators.data("a.csv", 1, "time.sleep(0.4)\n" + writesSeed);
    Maker one(generators);
    Maker two(generators);
    one.maker.start({data}, python());
    two.maker.start({data}, python());
    const Files first = one.result();
    REQUIRE(QTest::qWaitFor([&] { return !two.finished.isEmpty(); }, 5000));
    REQUIRE(first);
    CHECK(two.result() == first);
    CHECK(generators.runs() == QStringList{"a.csv 1"});
    CHECK(one.making.size() + two.making.size() == 1);
}

TEST_CASE("a maker that waits for another can be cancelled, and takes over if the other fails",
          "[generateddata]")
{
    const Generators generators;
    const GeneratedData data = generators.data("a.csv", 1, neverEnds);
    Maker one(generators);
    Maker two(generators);
    Maker three(generators);
    one.maker.start({data}, python());
    REQUIRE(QTest::qWaitFor([&] { return generators.runs().size() == 1; }, 5000));
    two.maker.start({data}, python());
    three.maker.start({data}, python());
    QTest::qWait(250); // both have seen the lock by now
    CHECK(two.finished.isEmpty());
    two.maker.cancel();
    CHECK_FALSE(two.result());
    one.maker.cancel();
    CHECK_FALSE(one.result());
    CHECK(QTest::qWaitFor([&] { return generators.runs().size() == 2; }, 5000));
    CHECK(three.finished.isEmpty());
}

TEST_CASE("a cache folder that cannot be written is an error, not a wait for ever",
          "[generateddata]")
{
    const OrdinaryFileRights ordinary;
    const QTemporaryDir folder;
    const Generators generators;
    const GeneratedData data = generators.data("a.csv", 1, writesSeed);
    const bool isFolderThere = GENERATE(false, true);
    GeneratedDataMaker maker(folder.path() + "/cache");
    const QString place = QFileInfo(maker.cachedPath(data)).path();
    const QString locked = isFolderThere ? place : folder.path();
    if (isFolderThere)
        REQUIRE(QDir().mkpath(place));
    REQUIRE(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    QSignalSpy finished(&maker, &GeneratedDataMaker::finished);
    maker.start({data}, python());
    requireOnce(finished, 5000);
    REQUIRE(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Files made = finished[0][0].value<Files>();
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::CannotWrite);
    CHECK(generators.runs() == QStringList());
}
