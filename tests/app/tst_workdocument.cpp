// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts are never lost: typed into a real editor, with a real store below it.
#include "support/stringmakers.h"

#include "app/fixtures.h"
#include "editor/codeeditor.h"
#include "progress/progressdatabase.h"
#include "progress/runhistory.h"
#include "support/fulldisk.h"
#include "support/tempcourse.h"
#include "work/workdocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cstdio>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = HistorySummary::Kind;

namespace {

const QDateTime start = QDateTime::fromString("2026-03-01T10:00:00.000Z", Qt::ISODateWithMs);

struct Fixture
{
    explicit Fixture(const QString &path = {})
        : store(path.isEmpty() ? folder.filePath("drafts") : path),
          database(std::move(*ProgressDatabase::open(u":memory:"_s, start))),
          history(*database)
    {
        document = std::make_unique<WorkDocument>(editor, store);
        document->setHistory(&history);
        document->setClock([this] { return start.addSecs(++seconds); });
        editor.resize(400, 200);
        editor.show();
    }

    void type(const QString &text) { QTest::keyClicks(&editor, text); }
    QString draft(const QString &key = "scratch") const
    {
        return store.load(key).value_or(std::nullopt).value_or(u"(none)"_s);
    }
    QList<HistorySummary> entries(const QString &key = "scratch")
    {
        return history.entries(key).value();
    }
    QString source(qint64 id) { return history.entry(id).value().value().source; }

    int seconds = 0;
    QTemporaryDir folder;
    DraftStore store;
    std::unique_ptr<ProgressDatabase> database;
    RunHistory history;
    CodeEditor editor{testRepository()};
    std::unique_ptr<WorkDocument> document;
};

/// This program once more, doing only the hidden test \a name, with drafts in \a folder.
void startAgain(QProcess &process, const QString &name, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LECTERN_TEST_ARGUMENT", folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {name});
}

void say(const char *words)
{
    std::puts(words);
    std::fflush(stdout);
}

bool waitForWords(QProcess &process, const char *words)
{
    QByteArray printed;
    return QTest::qWaitFor(
        [&] {
            printed += process.readAllStandardOutput();
            return printed.contains(words);
        },
        60'000);
}

void killNow(QProcess &process)
{
    process.kill();
    REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000));
}

const QString typed = u"x = 1  # every key of this\ny = 2"_s;

} // namespace

TEST_CASE("child: types and waits to be killed", "[.documentchild]")
{
    Fixture f(qEnvironmentVariable("LECTERN_TEST_ARGUMENT"));
    f.document->open(scratchWork());
    f.editor.selectAll();
    for (const QChar c : typed)
        c == u'\n' ? QTest::keyClick(&f.editor, Qt::Key_Return) : f.type(c);
    say("typed");
    QTest::qWait(60'000);
}

TEST_CASE("child: types without a pause until it is killed", "[.documentchild]")
{
    Fixture f(qEnvironmentVariable("LECTERN_TEST_ARGUMENT"));
    f.document->open(scratchWork());
    f.editor.selectAll();
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; timer.elapsed() < 60'000; ++number) {
        f.type("a");
        if (number % 10 == 0)
            say(QByteArray("keys " + QByteArray::number(number)).constData());
        QTest::qWait(50);
    }
}

TEST_CASE("kill -9 a second after the last key loses nothing", "[workdocument]")
{
    const QTemporaryDir folder;
    QProcess child;
    startAgain(child, "child: types and waits to be killed", folder.path());
    REQUIRE(waitForWords(child, "typed"));
    QTest::qWait(1200); // the time is what was promised
    killNow(child);
    Fixture f(folder.path());
    f.document->open(scratchWork());
    CHECK(f.editor.source() == typed);
    int line = 0;
    int column = 0;
    f.editor.getCursorPosition(&line, &column);
    CHECK(line == 1);
    CHECK(column == 5); // where it was
}

TEST_CASE("kill -9 amid typing without a pause loses a few seconds at most", "[workdocument]")
{
    const QTemporaryDir folder;
    QProcess child;
    startAgain(child, "child: types without a pause until it is killed", folder.path());
    REQUIRE(waitForWords(child, "keys 100")); // five seconds and more, and no pause among them
    killNow(child);
    const auto draft = DraftStore(folder.path()).load("scratch");
    REQUIRE(draft.has_value());
    REQUIRE(draft->has_value());
    CHECK((*draft)->size() >= 20);
    CHECK((*draft)->count('a') == (*draft)->size());
}

TEST_CASE("what was typed is saved after a pause and that is said", "[workdocument]")
{
    Fixture f;
    f.document->open(scratchWork());
    QSignalSpy saved(f.document.get(), &WorkDocument::saved);
    f.editor.selectAll();
    f.type("abc");
    CHECK(f.draft() == "(none)"); // not with each key
    REQUIRE(QTest::qWaitFor([&] { return !saved.isEmpty(); }, 5000));
    CHECK(f.draft() == "abc");
    CHECK(saved.size() == 1);
    f.document->save();
    CHECK(saved.size() == 1); // nothing to save
}

TEST_CASE("opening another work saves the one before, and each comes back where it was",
          "[workdocument]")
{
    Fixture f;
    const Lesson lesson = sampleLesson();
    QString text;
    for (int line = 0; line < 200; ++line)
        text += "line = " + QString::number(line) + '\n';
    f.document->open(scratchWork());
    f.editor.setSource(text);
    f.editor.setCursorPosition(120, 4);
    f.editor.setFirstVisibleLine(115);
    const int firstVisible = f.editor.firstVisibleLine();
    CHECK(firstVisible > 100);
    f.document->open(exerciseWork(lesson, "double"));
    CHECK(f.draft() == text);
    CHECK(f.editor.source() == lesson.exercises[0].starter);
    f.document->open(scratchWork());
    CHECK(f.editor.source() == text);
    int line = 0;
    int column = 0;
    f.editor.getCursorPosition(&line, &column);
    CHECK(line == 120);
    CHECK(column == 4);
    CHECK(f.editor.firstVisibleLine() == firstVisible);
    f.editor.setFirstVisibleLine(50); // a scroll only
    f.document->open(exerciseWork(lesson, "double"));
    f.document->open(scratchWork());
    CHECK(f.editor.firstVisibleLine() == 50);
}

TEST_CASE("a place beyond the text is its end", "[workdocument]")
{
    Fixture f;
    REQUIRE(f.store.save("scratch", "one\ntwo", {99, 99, 99}).has_value());
    f.document->open(scratchWork());
    CHECK(f.editor.source() == "one\ntwo");
    int line = 0;
    int column = 0;
    f.editor.getCursorPosition(&line, &column);
    CHECK(line <= 1);
}

TEST_CASE("a work that was only looked at leaves no draft", "[workdocument]")
{
    Fixture f;
    f.document->open(exerciseWork(sampleLesson(), "double"));
    f.editor.setCursorPosition(1, 2);
    f.document->open(scratchWork());
    f.document.reset();
    CHECK(f.store.keys().isEmpty());
}

TEST_CASE("Reset knows whether there is anything to lose", "[workdocument]")
{
    Fixture f;
    f.document->open(scratchWork());
    CHECK_FALSE(f.document->hasChanges());
    f.document->reset();
    CHECK(f.entries().isEmpty());
    f.type("x");
    CHECK(f.document->hasChanges());
    f.editor.undo();
    CHECK_FALSE(f.document->hasChanges());
}

TEST_CASE("Reset goes back to the start, keeps what was there, and can be undone in one step",
          "[workdocument]")
{
    Fixture f;
    const Work work = exerciseWork(sampleLesson(), "double");
    f.document->open(work);
    f.editor.setSource("mine\nand mine\n");
    f.document->reset();
    CHECK(f.editor.source() == work.source);
    REQUIRE(f.entries(work.key()).size() == 1);
    CHECK(f.entries(work.key())[0].kind == Kind::Reset);
    CHECK(f.entries(work.key())[0].time == start.addSecs(1));
    CHECK(f.source(f.entries(work.key())[0].id) == "mine\nand mine\n");
    f.editor.undo();
    CHECK(f.editor.source() == "mine\nand mine\n");
    f.editor.redo();
    CHECK(f.editor.source() == work.source);
    f.document->save();
    CHECK(f.draft(work.key()) == work.source);
}

TEST_CASE("restoring keeps what was there, can be undone in one step, and is part of the history",
          "[workdocument]")
{
    Fixture f;
    f.document->open(scratchWork());
    f.editor.setSource("new\n");
    HistoryEntry old;
    old.summary.workKey = "scratch";
    old.summary.time = start;
    old.source = "old\n";
    REQUIRE(f.history.record(old).has_value());
    f.document->restore(old);
    CHECK(f.editor.source() == "old\n");
    REQUIRE(f.entries().size() == 3);
    CHECK(f.entries()[1].kind == Kind::Replaced);
    CHECK(f.source(f.entries()[1].id) == "new\n");
    CHECK(f.entries()[2].kind == Kind::Restore);
    f.editor.undo();
    CHECK(f.editor.source() == "new\n");
    f.editor.redo();
    CHECK(f.editor.source() == "old\n");
    f.document->restore(old); // nothing changes
    CHECK(f.entries().size() == 3);
}

TEST_CASE("restoring does not keep twice what the history has already", "[workdocument]")
{
    Fixture f;
    f.document->open(scratchWork());
    f.editor.setSource("ran\n");
    HistoryEntry run;
    run.summary.workKey = "scratch";
    run.summary.time = start;
    run.source = "ran\n";
    REQUIRE(f.history.record(run).has_value());
    HistoryEntry old = run;
    old.source = "old\n";
    f.document->restore(old);
    REQUIRE(f.entries().size() == 2);
    CHECK(f.entries()[1].kind == Kind::Restore);
}

TEST_CASE("without a history Reset keeps a copy as a draft", "[workdocument]")
{
    Fixture f;
    f.document->setHistory(nullptr);
    f.document->open(scratchWork());
    f.editor.setSource("mine\n");
    f.document->reset();
    CHECK(f.editor.source() == scratchWork().source);
    CHECK(f.draft("scratch before reset") == "mine\n");
}

TEST_CASE("what can be kept nowhere is not replaced", "[workdocument]")
{
    Fixture f;
    f.document->setHistory(nullptr);
    f.document->open(scratchWork());
    f.editor.setSource("mine\n");
    QSignalSpy failed(f.document.get(), &WorkDocument::failed);
    QFile inTheWay(f.folder.filePath("drafts")); // instead of the folder
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    f.document->reset();
    CHECK(f.editor.source() == "mine\n");
    CHECK(failed.size() == 1);
}

TEST_CASE("a failure to save is said once, tried again, and nothing is lost by it",
          "[workdocument]")
{
    Fixture f;
    QFile inTheWay(f.folder.filePath("drafts")); // instead of the folder
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QSignalSpy failed(f.document.get(), &WorkDocument::failed);
    QSignalSpy saved(f.document.get(), &WorkDocument::saved);
    f.document->open(scratchWork());
    f.editor.setSource("first\n");
    f.document->save();
    f.editor.setSource("second\n");
    f.document->save();
    REQUIRE(failed.size() == 1);
    CHECK(failed[0][0].value<Error>().message.startsWith("Your text could not be saved"));
    f.document->open(scratchWork(2)); // with the first one still unsaved
    f.editor.setSource("other\n");
    f.document->open(scratchWork());
    CHECK(f.editor.source() == "second\n");
    CHECK(failed.size() == 1);
    CHECK(saved.isEmpty());
    REQUIRE(inTheWay.remove());
    REQUIRE(QTest::qWaitFor([&] { return !saved.isEmpty(); }, 10'000)); // by itself
    CHECK(f.draft("scratch") == "second\n");
    CHECK(f.draft("scratch-2") == "other\n");
    REQUIRE(QDir(f.folder.filePath("drafts")).removeRecursively());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    f.editor.setSource("third\n");
    f.document->save();
    CHECK(failed.size() == 2); // it had succeeded in between
}

TEST_CASE("on a full disk the old draft stays until the new one is whole", "[workdocument]")
{
    Fixture f;
    f.document->open(scratchWork());
    f.editor.setSource("small\n");
    f.document->save();
    QSignalSpy failed(f.document.get(), &WorkDocument::failed);
    f.editor.setSource(QString(50'000, 'x'));
    {
        const Test::FullDisk disk(1000);
        f.document->save();
        CHECK(failed.size() == 1);
    }
    CHECK(f.draft() == "small\n");
    f.document->save();
    CHECK(f.draft().size() == 50'000);
}

TEST_CASE("a draft that cannot be read is said, and typing does not overwrite it", "[workdocument]")
{
    Fixture f;
    REQUIRE(QDir().mkpath(f.folder.filePath("drafts")));
    QFile latin(f.store.path("scratch"));
    REQUIRE(latin.open(QIODevice::WriteOnly));
    REQUIRE(latin.write("gr\xFC\xDF") == 4);
    latin.close();
    QSignalSpy failed(f.document.get(), &WorkDocument::failed);
    f.document->open(scratchWork());
    CHECK(failed.size() == 1);
    CHECK(f.editor.source() == scratchWork().source);
    f.editor.setSource("new\n");
    f.document->save();
    CHECK(f.draft() == "new\n");
    QFile aside(f.folder.filePath("drafts/scratch.unreadable"));
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll() == "gr\xFC\xDF");
}

TEST_CASE("scratch programs have a key each and are called after their first comment",
          "[workdocument]")
{
    Fixture f;
    CHECK(scratchWork().key() == "scratch");
    CHECK(scratchWork(2).key() == "scratch-2");
    CHECK(Work().key() == "scratch");
    CHECK(scratchWorks(f.store).size() == 1);
    REQUIRE(f.store.save("scratch-10", "import x\n\n##  Sorting   numbers \nx = 1  # no\n"));
    REQUIRE(f.store.save("scratch-2", "#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\nx = 1\n"));
    for (const QString &key :
         {u"scratch-1"_s, u"scratch-02"_s, u"scratch before reset"_s, u"a#b"_s})
        REQUIRE(f.store.save(key, "# no"));
    const QList<Work> works = scratchWorks(f.store);
    REQUIRE(works.size() == 3);
    CHECK(works[0].title == "Scratch");
    CHECK(works[1].key() == "scratch-2");
    CHECK(works[1].title == "Scratch 2");
    CHECK(works[2].key() == "scratch-10");
    CHECK(works[2].title == "Sorting numbers");
    CHECK(newScratchWork(f.store).key() == "scratch");
    REQUIRE(f.store.save("scratch", "x"));
    CHECK(newScratchWork(f.store).key() == "scratch-3");
    CHECK(titleOf(scratchWork(), "# " + QString(500, 'x')).size() == 60);
    const Work exercise = exerciseWork(sampleLesson(), "double");
    CHECK(titleOf(exercise, "# mine") == exercise.title);
}

TEST_CASE("a scratch program is renamed while it is typed", "[workdocument]")
{
    Fixture f;
    f.document->open(scratchWork(3));
    CHECK(f.document->work().title == "Scratch 3");
    QSignalSpy renamed(f.document.get(), &WorkDocument::titleChanged);
    f.editor.setSource("# Primes\n");
    f.document->save();
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0][0] == "Primes");
    CHECK(f.document->work().title == "Primes");
    f.document->open(scratchWork());
    f.document->open(scratchWork(3));
    CHECK(f.document->work().title == "Primes");
}

TEST_CASE("a work is found again by its key", "[workdocument]")
{
    const Test::TempCourse course;
    const auto catalog = Catalog::load(course.path());
    REQUIRE(catalog.has_value());
    CHECK(workFor(*catalog, "scratch").value().kind == Work::Kind::Scratch);
    CHECK(workFor(*catalog, "scratch-4").value().key() == "scratch-4");
    CHECK(workFor(*catalog, "first/hello#add-two").value().kind == Work::Kind::Block);
    CHECK(workFor(*catalog, "first/hello#add").value().kind == Work::Kind::Exercise);
    for (const QString &key : {u"first/hello#gone"_s, u"no/lesson#add"_s, u""_s, u"scratch-x"_s}) {
        CAPTURE(key);
        const auto work = workFor(*catalog, key);
        REQUIRE_FALSE(work.has_value());
        CHECK(work.error().code == ErrorCode::NotFound);
        CHECK_FALSE(work.error().message.isEmpty());
    }
}
