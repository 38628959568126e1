// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runs.h"
#include "support/virtualenvironment.h"

#include "assist/codeassistant.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::Test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Completions = QList<Completion>;

struct Fixture
{
    explicit Fixture(const Interpreter &interpreter = python())
    {
        assistant.setInterpreter(interpreter);
    }

    /// The last of what was answered to \a id, once \a isEnough says so.
    Completions completionsOf(quint64 id, const std::function<bool(const Completions &)> &isEnough)
    {
        const auto last = [&] {
            return completed.isEmpty() ? Completions()
                                       : completed.constLast()[1].value<Completions>();
        };
        REQUIRE(QTest::qWaitFor(
            [&] {
                return !completed.isEmpty() && completed.constLast()[0].toULongLong() == id &&
                       isEnough(last());
            },
            30'000));
        return last();
    }
    bool has(const Completions &completions, const QString &name) const
    {
        return std::ranges::contains(completions, name, &Completion::name);
    }
    std::optional<SyntaxProblem> problemOf(const QString &source)
    {
        checked.clear();
        const quint64 id = assistant.checkSyntax(source);
        REQUIRE(QTest::qWaitFor([&] { return !checked.isEmpty(); }, 30'000));
        CHECK(checked[0][0].toULongLong() == id);
        return checked[0][1].value<std::optional<SyntaxProblem>>();
    }
    std::optional<CallTip> tipOf(const QString &source)
    {
        tipped.clear();
        const int line = static_cast<int>(source.count(u'\n')) + 1;
        assistant.signature(source, line,
                            static_cast<int>(source.size() - source.lastIndexOf(u'\n') - 1));
        REQUIRE(QTest::qWaitFor([&] { return !tipped.isEmpty(); }, 30'000));
        return tipped[0][1].value<std::optional<CallTip>>();
    }

    CodeAssistant assistant;
    QSignalSpy completed{&assistant, &CodeAssistant::completed};
    QSignalSpy tipped{&assistant, &CodeAssistant::signatureFound};
    QSignalSpy checked{&assistant, &CodeAssistant::syntaxChecked};
    QSignalSpy jedi{&assistant, &CodeAssistant::jediLookedFor};
};

bool isAnything(const Completions &)
{
    return true;
}

} // namespace

TEST_CASE("Jedi names the members of a module", "[assist]")
{
    Fixture f;
    CHECK_FALSE(f.assistant.isRunning());
    const quint64 id = f.assistant.complete(u"import math\nmath.sq"_s, 2, 7);
    const Completions found =
        f.completionsOf(id, [](const Completions &list) { return !list.isEmpty(); });
    CHECK(found == Completions{{u"sqrt"_s, Completion::Kind::Function}});
    REQUIRE(f.jedi.size() == 1);
    CHECK(f.jedi[0][0].toBool());
    CHECK(f.assistant.isRunning());
}

TEST_CASE("a call tip shows the parameters and which one it is now", "[assist]")
{
    Fixture f;
    const auto tip = f.tipOf(u"def area(width, höhe='😀', depth=1): ...\narea(1, 2, "_s);
    REQUIRE(tip);
    CHECK(tip->text == u"area(width, höhe='😀', depth=1)");
    CHECK(tip->text.sliced(tip->argumentStart, tip->argumentLength) == u"depth=1");
    CHECK_FALSE(f.tipOf(u"x = 1"_s));
    const auto marked = f.tipOf(u"def put(a, /, b, *, c): ...\nput(1, 2, c="_s);
    REQUIRE(marked);
    CHECK(marked->text == u"put(a, /, b, *, c)");
    CHECK(marked->text.sliced(marked->argumentStart, marked->argumentLength) == u"c");
}

TEST_CASE("a syntax problem has Python's place and words", "[assist]")
{
    Fixture f;
    CHECK_FALSE(f.problemOf(u"x = 1\n"_s));
    const auto problem = f.problemOf(u"x = 1\nif x\n    pass\n"_s);
    REQUIRE(problem);
    CHECK(problem->line == 2);
    CHECK(problem->column == 4);
    CHECK(problem->message == u"expected ':'");
    CHECK(f.problemOf(u"return 1\n"_s)); // found by the compiler, not by the parser
}

TEST_CASE("sources that cannot be compiled at all are problems too", "[assist]")
{
    Fixture f;
    const QString source = GENERATE(QString::fromUtf16(u"a\0b\n", 4), QString(100'000, u'('),
                                    QString(5'000, u'-') + u"1"_s, u"x = 0777\n"_s);
    const auto problem = f.problemOf(source);
    CHECK(f.assistant.isRunning());
    if (!source.startsWith(u'-'))
        CHECK(problem);
}

TEST_CASE("the learner's program is not run", "[assist]")
{
    Fixture f;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ran"_s);
    const QString source = u"open(%1, 'w').close()\nimport os\nos.pat"_s.arg(u"'%1'"_s.arg(file));
    const quint64 id = f.assistant.complete(source, 3, 6);
    f.completionsOf(id, [&](const Completions &list) { return f.has(list, u"path"_s); });
    CHECK_FALSE(f.problemOf(source));
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("only the newest request is answered", "[assist]")
{
    Fixture f;
    f.assistant.complete(u"import os\nos."_s, 2, 3);
    f.assistant.complete(u"import sys\nsys."_s, 2, 4);
    const quint64 id = f.assistant.complete(u"import math\nmath.sq"_s, 2, 7);
    f.completionsOf(id, [](const Completions &list) { return !list.isEmpty(); });
    for (const QVariantList &signal : f.completed)
        CHECK(signal[0].toULongLong() == id);
    f.assistant.checkSyntax(u"if"_s);
    CHECK_FALSE(f.problemOf(u"x"_s));
}

TEST_CASE("without Jedi the words of the source are offered, and syntax is checked", "[assist]")
{
    const VirtualEnvironment environment(python());
    Fixture f(environment.interpreter());
    const quint64 id = f.assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
    CHECK(f.completionsOf(id, isAnything) == Completions{{u"zebra"_s, Completion::Kind::Word}});
    REQUIRE(QTest::qWaitFor([&] { return !f.jedi.isEmpty(); }, 30'000));
    CHECK_FALSE(f.jedi[0][0].toBool());
    const quint64 next = f.assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
    CHECK(f.completionsOf(next, isAnything).size() == 1);
    CHECK(f.problemOf(u"if"_s));
    CHECK(f.jedi.size() == 1);
}

TEST_CASE("without a Python there are words", "[assist]")
{
    CodeAssistant assistant;
    QSignalSpy completed(&assistant, &CodeAssistant::completed);
    assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
    CHECK(completed.isEmpty()); // never from inside the request
    REQUIRE(QTest::qWaitFor([&] { return !completed.isEmpty(); }, 5'000));
    CHECK_FALSE(assistant.isRunning());
}

TEST_CASE("a source that is too long is completed by its words", "[assist]")
{
    Fixture f;
    const QString source = u"zebra = 1\n"_s.repeated(41'000) + u"ze"_s;
    const quint64 id = f.assistant.complete(source, 41'001, 2);
    CHECK(f.has(f.completionsOf(id, isAnything), u"zebra"_s));
    CHECK_FALSE(f.assistant.isRunning());
}

TEST_CASE("words come while Jedi is still thinking, and a hang is ended", "[assist]")
{
    const VirtualEnvironment environment(python());
    environment.addModule(u"jedi"_s, "import time\ntime.sleep(1000)\n");
    Fixture f(environment.interpreter());
    f.assistant.process().setPatience(1500ms);
    const quint64 id = f.assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
    CHECK(f.completionsOf(id, isAnything).size() == 1);
    CHECK(f.assistant.isRunning());
    CHECK(f.problemOf(u"if"_s)); // which waits for nothing
    CHECK(QTest::qWaitFor([&] { return !f.assistant.isRunning(); }, 30'000));
}

TEST_CASE("an assistant that crashes is not started again and again", "[assist]")
{
    const VirtualEnvironment environment(python());
    environment.addModule(u"jedi"_s, "import os\nos._exit(1)\n");
    Fixture f(environment.interpreter());
    const quint64 first = f.assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
    CHECK(f.completionsOf(first, isAnything).size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return !f.assistant.isRunning(); }, 30'000));
    int starts = 0;
    for (int i = 0; i < 20; ++i) {
        const quint64 id = f.assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
        starts += f.assistant.isRunning() ? 1 : 0;
        CHECK(f.completionsOf(id, isAnything).size() == 1);
    }
    CHECK(starts <= 1);
    // But later.
    CHECK(QTest::qWaitFor(
        [&] {
            f.assistant.complete(u"zebra = 1\nzeb"_s, 2, 3);
            return f.assistant.isRunning();
        },
        30'000));
}

TEST_CASE("another interpreter replaces the one before", "[assist]")
{
    Fixture f;
    CHECK(f.problemOf(u"if"_s));
    f.assistant.setInterpreter(python());
    CHECK_FALSE(f.assistant.isRunning());
    CHECK(f.problemOf(u"if"_s));
}

TEST_CASE("the assistant ends when nothing was asked for a while, and comes back", "[assist]")
{
    Fixture f;
    f.assistant.process().setIdleTime(300ms);
    CHECK(f.problemOf(u"if"_s));
    CHECK(QTest::qWaitFor([&] { return !f.assistant.isRunning(); }, 30'000));
    CHECK(f.problemOf(u"if"_s));
}
