// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/interpreterchooser.h"
#include "run/interpreterfinder.h"
#include "run/interpreterprobe.h"

#include "support/childruns.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<Interpreter> probe(const QString &executable, const QStringList &requirements = {})
{
    InterpreterProbe asked;
    QSignalSpy spy(&asked, &InterpreterProbe::finished);
    asked.start(executable, requirements);
    REQUIRE(spy.isEmpty());
    requireOnce(spy);
    return spy[0][0].value<Result<Interpreter>>();
}

/// A folder of programs that are called like a Python.
class Shims
{
public:
    QString path() const { return m_folder.path(); }

    /// A shell script \a name, and its path.
    QString add(const QString &name, const QByteArray &script) const
    {
        const QString path = m_folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return path;
    }

    QString addLink(const QString &name, const QString &target) const
    {
        REQUIRE(QFile::link(target, m_folder.filePath(name)));
        return m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
};

/// Sets a variable for one test.
class Variable
{
public:
    Variable(const char *name, const QString &value)
        : m_name(name), m_before(qgetenv(name)), m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value.toUtf8());
    }
    ~Variable() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }

private:
    const char *m_name;
    const QByteArray m_before;
    const bool m_wasSet;
};

QByteArray answering(const QByteArray &version)
{
    return "echo '{\"lectern_probe\": 1, \"version\": " + version +
           ", \"implementation\": \"CPython\", \"executable\": \"'$0'\"}'";
}

} // namespace

TEST_CASE("a real Python tells its version, its place and what it is", "[interpreter]")
{
    const QStringList candidates = interpreterCandidates();
    REQUIRE_FALSE(candidates.isEmpty());
    const Result<Interpreter> found = probe(python().executable);
    REQUIRE(found);
    CHECK(found->major == 3);
    CHECK(found->minor >= 9);
    CHECK(QFileInfo(found->executable).isExecutable());
    CHECK(found->name() == "CPython " + found->version());
    CHECK(QFileInfo(found->prefix).isDir());
    CHECK(found->needs.isEmpty());

    QProcess asked; // the same question, asked directly
    asked.start(found->executable, {"-c", "import platform; print(platform.python_version())"});
    REQUIRE(asked.waitForFinished());
    CHECK(QString::fromUtf8(asked.readAll()).trimmed().startsWith(found->version()));
}

TEST_CASE("a program that is no usable Python is an error with a sentence", "[interpreter]")
{
    const auto [script, part] = GENERATE(table<QByteArray, QString>({
        {"exit 127", "does not answer like a Python 3"},
        {"echo 'command not found' >&2; exit 127", "it says: command not found"},
        {"echo Python 3.13.5", "does not answer like a Python 3"},
        {"head -c 300 /dev/urandom", "does not answer like a Python 3"},
        {"echo '[1, 2]'", "does not answer like a Python 3"},
        {"echo '{\"lectern_probe\": 2}'", "does not answer like a Python 3"},
        {"echo '  File \"x.py\"' >&2; echo 'SyntaxError: invalid syntax' >&2; exit 1",
         "it says: SyntaxError: invalid syntax"},
        {answering("[2, 7, 18]"), "It is Python 2.7.18; Lectern needs Python 3.9 or newer."},
        {answering("[3, 8, 20]"), "It is Python 3.8.20; Lectern needs Python 3.9 or newer."},
        {answering("[4, 0, 0]"), "It is Python 4.0.0"},
        {"kill -11 $$", "does not answer like a Python 3"},
        {"while :; do echo more; done", "does not answer like a Python 3"},
    }));
    CAPTURE(script);
    const Shims shims;
    const QString path = shims.add("python3", script);
    const Result<Interpreter> result = probe(path);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NoInterpreter);
    CHECK(result.error().message.contains(part));
    CHECK(result.error().where == path);
}

TEST_CASE("the oldest Python that will do is 3.9", "[interpreter]")
{
    const Shims shims;
    const Result<Interpreter> result = probe(shims.add("python3", answering("[3, 9, 0]")));
    REQUIRE(result);
    CHECK(result->version() == "3.9.0");
}

TEST_CASE("a Python that hangs is given up after 5 seconds", "[interpreter]")
{
    const Shims shims;
    const QString path = shims.add("python3", "sleep 100");
    QElapsedTimer clock;
    clock.start();
    const Result<Interpreter> result = probe(path);
    CHECK(clock.durationElapsed() < 8s);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NoInterpreter);
    CHECK(result.error().message.contains("did not answer within 5 seconds"));
}

TEST_CASE("a path with no program is an error that names it", "[interpreter]")
{
    const QTemporaryDir folder;
    const QStringList paths{"/no/such/python3", folder.path(), "python3"};
    const QString path = paths[GENERATE(range(0, 3))];
    const Result<Interpreter> result = probe(path);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NoInterpreter);
    CHECK(result.error().message.contains(path));
}

TEST_CASE("each requirement is answered, in order, with what is installed", "[interpreter]")
{
    const QString parser = "packaging"; // part of the build environment
    const auto result = probe(python().executable,
                              {"no-such-package-at-all>=1", parser, parser + ">=1",
                               parser + ">=9999", "no-such-package-at-all; python_version < '3'"});
    REQUIRE(result);
    REQUIRE(result->needs.size() == 5);
    CHECK(result->needs[0] ==
          PackageNeed{"no-such-package-at-all>=1", "no-such-package-at-all", {}, false});
    const QString installed = result->needs[1].installed;
    REQUIRE_FALSE(installed.isEmpty());
    CHECK(result->needs[1] == PackageNeed{parser, parser, installed, true});
    CHECK(result->needs[2] == PackageNeed{parser + ">=1", parser, installed, true});
    CHECK(result->needs[3] == PackageNeed{parser + ">=9999", parser, installed, false});
    CHECK(result->needs[4].isMet); // a marker that does not apply here asks for nothing
    CHECK(missingPackages(*result, {parser, parser + ">=9999", "no-such-package-at-all>=1",
                                    parser + ">=9999", "never asked"}) ==
          QStringList{parser + ">=9999", "no-such-package-at-all>=1"});
    const QString sentence =
        missingPackagesSentence(*result, {parser + ">=9999", "no-such-package-at-all>=1"});
    CHECK(sentence.contains(parser + ">=9999 (it has " + installed + ")"));
    CHECK(sentence.contains("apt install python3-packaging;"));
    CHECK(sentence.contains("pip install \"packaging>=9999\" \"no-such-package-at-all>=1\""));
    CHECK(sentence.contains(result->executable));
}

TEST_CASE("a requirement that is none is the course's mistake", "[interpreter]")
{
    const QString requirement = GENERATE(u"pandas >>> 2"_s, u"=="_s, u""_s);
    const auto result = probe(python().executable, {requirement});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidCourse);
    CHECK(result.error().message.contains(requirement));
}

TEST_CASE("candidates: the virtual environment, then PATH in order, python3 before the newest 3.N",
          "[interpreter]")
{
    const Shims environment;
    const Shims first;
    const Shims second;
    for (const auto &name : {u"python3.9"_s, u"python3.13"_s, u"python3"_s, u"python3.14t"_s,
                             u"python3-config"_s, u"python2"_s, u"python"_s})
        first.add(name, "exit 0");
    second.add("python3.12", "exit 0");
    QFile plain(second.path() + "/python3"); // not executable
    REQUIRE(plain.open(QIODevice::WriteOnly));
    const Variable virtualEnvironment("VIRTUAL_ENV", environment.path());
    const Variable path("PATH", first.path() + ":relative:" + second.path() + ":" + first.path() +
                                    ":/no/such/folder");
    const QStringList candidates = interpreterCandidates();
    CHECK(candidates.first(6) ==
          QStringList{environment.path() + "/bin/python3", first.path() + "/python3",
                      first.path() + "/python3.14t", first.path() + "/python3.13",
                      first.path() + "/python3.9", second.path() + "/python3.12"});
    CHECK(QSet<QString>(candidates.begin(), candidates.end()).size() == candidates.size());
    CHECK(std::ranges::all_of(
        candidates, [](const QString &candidate) { return QDir::isAbsolutePath(candidate); }));
}

TEST_CASE("what the user named is the only candidate", "[interpreter]")
{
    const Shims shims;
    shims.add("mypython", "exit 0");
    const Variable path("PATH", shims.path());
    CHECK(interpreterCandidates("/x/python3") == QStringList{"/x/python3"});
    CHECK(interpreterCandidates("./python3") ==
          QStringList{QDir::current().absoluteFilePath("python3")});
    CHECK(interpreterCandidates("mypython") == QStringList{shims.path() + "/mypython"});
    CHECK(interpreterCandidates("no-such-python").size() == 1);
}

TEST_CASE("the chooser passes over what is broken and takes the first Python that works",
          "[interpreter]")
{
    const Shims environment;
    const Shims broken;
    const Shims old;
    const Shims good;
    broken.add("python3", "exit 127");
    old.add("python3", answering("[3, 8, 1]"));
    const QString expected =
        good.add("python3", "exec '" + python().executable.toUtf8() + "' \"$@\"");
    good.add("python3.9", "touch " + broken.path().toUtf8() + "/was-asked");
    const Variable virtualEnvironment("VIRTUAL_ENV", environment.path()); // deleted since
    const Variable path("PATH", broken.path() + ":" + old.path() + ":" + good.path());
    REQUIRE(interpreterCandidates().contains(expected));
    InterpreterChooser chooser;
    QSignalSpy spy(&chooser, &InterpreterChooser::finished);
    chooser.start({}, {"packaging", "packaging"});
    requireOnce(spy);
    const auto result = spy[0][0].value<Result<Interpreter>>();
    REQUIRE(result);
    CHECK(result->version() == python().version());
    CHECK(result->needs.size() == 1); // each requirement is asked once
    CHECK_FALSE(QFileInfo::exists(broken.path() +
                                  "/was-asked")); // nobody is asked after the first that works
}

TEST_CASE("a Python without the interpreter lock is found by asking and not by its name",
          "[interpreter]")
{
    const QByteArray real = "'" + python().executable.toUtf8() + "' \"$@\"";
    const Shims shims;
    shims.add("python3.14t", "exec " + real);
    InterpreterChooser chooser;
    QSignalSpy spy(&chooser, &InterpreterChooser::finished);
    {
        const Variable path("PATH", shims.path() + ":/usr/bin:/bin");
        chooser.startFreeThreaded({});
        requireOnce(spy);
    }
    const auto none = spy.takeFirst()[0].value<Result<Interpreter>>();
    if (!none) // this machine has none: one that only has the name is not taken for one
        CHECK(none.error().message.contains(u"without the interpreter lock"_s));
    shims.add("python3.9",
              real + " | sed 's/\"is_free_threaded\": false/\"is_free_threaded\": true/'");
    const Variable path("PATH", shims.path() + ":/usr/bin:/bin");
    chooser.startFreeThreaded({});
    requireOnce(spy);
    const auto found = spy[0][0].value<Result<Interpreter>>();
    REQUIRE(found);
    CHECK(found->isFreeThreaded);
}

TEST_CASE("the chooser does not replace what the user named", "[interpreter]")
{
    const Shims shims;
    const QString named = shims.add("python3", "exit 127");
    InterpreterChooser chooser;
    QSignalSpy spy(&chooser, &InterpreterChooser::finished);
    chooser.start(named, {});
    requireOnce(spy);
    const auto result = spy[0][0].value<Result<Interpreter>>();
    REQUIRE_FALSE(result);
    CHECK(result.error().where == named);
}

TEST_CASE("a second start() of the chooser replaces the first", "[interpreter]")
{
    const Interpreter real = python(); // looks for one in an event loop when first asked
    const Shims shims;
    InterpreterChooser chooser;
    QSignalSpy spy(&chooser, &InterpreterChooser::finished);
    chooser.start(shims.add("python3", "exit 127"), {});
    chooser.start(real.executable, {});
    requireOnce(spy);
    const auto result = spy[0][0].value<Result<Interpreter>>();
    INFO((result ? QString() : result.error().text()).toStdString());
    REQUIRE(result);
    CHECK(result->executable == real.executable);
    CHECK(result->version() == real.version());
}

TEST_CASE("the finder reports all candidates in their order, and the same executable once",
          "[interpreter]")
{
    const Shims shims;
    const QString broken = shims.add("a/python3", "exit 127");
    const QString link =
        shims.addLink("link-to-python3", QFileInfo(python().executable).canonicalFilePath());
    InterpreterFinder finder;
    QSignalSpy spy(&finder, &InterpreterFinder::finished);
    finder.start({broken, python().executable, "/no/such/python3", link, python().executable},
                 {"packaging"});
    requireOnce(spy);
    const auto findings = spy[0][0].value<QList<InterpreterFinding>>();
    QStringList candidates;
    for (const InterpreterFinding &finding : findings)
        candidates.append(finding.candidate);
    CHECK(candidates == QStringList{broken, python().executable, "/no/such/python3"});
    CHECK_FALSE(findings[0].result);
    REQUIRE(findings[1].result);
    CHECK(findings[1].result->needs.size() == 1);

    spy.clear();
    finder.start({}, {});
    CHECK(spy.isEmpty());
    requireOnce(spy);
    CHECK(spy[0][0].value<QList<InterpreterFinding>>().isEmpty());
}

TEST_CASE("a virtual environment is another Python than the one it was made from", "[interpreter]")
{
    const QTemporaryDir folder;
    QProcess make;
    make.start(python().executable, {"-m", "venv", "--without-pip", folder.path() + "/env"});
    REQUIRE(make.waitForFinished());
    REQUIRE(make.exitCode() == 0);
    const QString inside = folder.path() + "/env/bin/python3";
    InterpreterFinder finder;
    QSignalSpy spy(&finder, &InterpreterFinder::finished);
    finder.start({inside, python().executable}, {});
    requireOnce(spy);
    const auto findings = spy[0][0].value<QList<InterpreterFinding>>();
    REQUIRE(findings.size() == 2);
    REQUIRE(findings[0].result);
    CHECK(findings[0].result->executable == inside);
    CHECK(findings[0].result->isVirtualEnvironment);
    CHECK(findings[0].result->prefix == QFileInfo(folder.path()).canonicalFilePath() + "/env");
}
