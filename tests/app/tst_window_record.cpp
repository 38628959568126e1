// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of the learner's work: history, progress, and where it was.
#include "app/windowfixture.h"
#include "navigation/coursetreemodel.h"
#include "navigation/startpage.h"
#include "progress/learningrecord.h"
#include "progress/progressdatabase.h"
#include "progress/runhistory.h"
#include "work/historydialog.h"

#include <QPushButton>
#include <QTreeView>

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<HistorySummary> entriesOf(const WindowFixture &f, const QString &workKey)
{
    const auto database = ProgressDatabase::open(f.options.databaseFile);
    REQUIRE(database);
    return RunHistory(**database).entries(workKey).value();
}

LessonRecord recordOf(const WindowFixture &f, const QString &lessonId)
{
    const auto database = ProgressDatabase::open(f.options.databaseFile);
    REQUIRE(database);
    return LearningRecord(**database).record(lessonId).value();
}

template <typename Predicate>
bool comes(Predicate predicate)
{
    return QTest::qWaitFor(predicate, 20s);
}

} // namespace

TEST_CASE("each run is in the history with its output and its verdict", "[window]")
{
    WindowFixture f;
    f.run(u"print('first')\n"_s);
    f.run(u"raise SystemExit('second')\n"_s);
    REQUIRE(comes([&] { return entriesOf(f, u"scratch"_s).size() == 2; }));
    const auto entries = entriesOf(f, u"scratch"_s);
    CHECK(entries[0].result == HistorySummary::Result::Neutral);
    CHECK(entries[1].result == HistorySummary::Result::Failed);
    const auto database = ProgressDatabase::open(f.options.databaseFile);
    const auto entry = RunHistory(**database).entry(entries[0].id);
    REQUIRE((entry && *entry));
    CHECK((*entry)->source == u"print('first')\n"_s);
    CHECK((*entry)->output == u"first\n"_s);
}

TEST_CASE("an older version comes back from the history, and undo takes it away again", "[window]")
{
    WindowFixture f;
    f.run(u"print('old')\n"_s);
    f.run(u"print('new')\n"_s);
    REQUIRE(comes([&] { return entriesOf(f, u"scratch"_s).size() == 2; }));
    f.trigger(u"historyAction"_s);
    auto *dialog = f.window->findChild<HistoryDialog *>();
    REQUIRE(dialog != nullptr);
    const auto database = ProgressDatabase::open(f.options.databaseFile);
    const auto entry = RunHistory(**database).entry(entriesOf(f, u"scratch"_s).first().id);
    Q_EMIT dialog->restoreRequested(**entry);
    CHECK(f.editor()->source() == u"print('old')\n"_s);
    f.editor()->undo();
    CHECK(f.editor()->source() == u"print('new')\n"_s);
}

TEST_CASE("a demo that matched and an exercise that passed fill the ring of their lesson",
          "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    auto *tree = child<QTreeView>(*f.window, u"courseTree"_s);
    auto *model = qobject_cast<CourseTreeModel *>(tree->model());
    const auto progress = [&] {
        return model->indexOf(copyingLesson).data(CourseTreeModel::LessonProgressRole).toDouble();
    };
    CHECK(progress() == 0);
    const RunnableView *demo = f.window->page()->runnable(u"two-trials"_s);
    child<QPushButton>(*demo, u"blockRunButton"_s)->click();
    f.waitUntilIdle();
    REQUIRE(comes([&] { return progress() > 0; }));
    const double before = progress();
    f.check(u"clone-config"_s, f.solution(u"clone-config"_s));
    CHECK(comes([&] { return progress() > before; }));
    CHECK(recordOf(f, copyingLesson).exercises.value(u"clone-config"_s).isPassedUnaided);
}

TEST_CASE("a wrong answer is an attempt, and the exercise waits on the start page", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.check(u"clone-config"_s, u"def clone_config(cfg):\n    return cfg\n"_s);
    REQUIRE(comes([&] {
        return recordOf(f, copyingLesson).exercises.value(u"clone-config"_s).attempts == 1;
    }));
    f.trigger(u"startPageAction"_s);
    auto *start = child<StartPage>(*f.window, u"startPage"_s);
    const auto texts = [&] {
        QStringList all;
        for (const QAbstractButton *button : start->findChildren<QAbstractButton *>())
            all.append(button->text() + button->accessibleName());
        return all.join(u'\n');
    };
    const auto catalog = Catalog::load(f.options.courseFolder);
    const Lesson &lesson = **catalog->findLesson(copyingLesson);
    CHECK(comes([&] { return texts().contains(lesson.findExercise(u"clone-config"_s)->title); }));
    CHECK(comes([&] { return texts().contains(lesson.title); })); // go on here
}

TEST_CASE("the work that was open last is open again", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.window->openExercise(u"clone-config"_s);
    f.editor()->setSource(u"# half an answer\n# and more\n"_s);
    f.open();
    CHECK(comes([&] { return f.editor()->source() == u"# half an answer\n# and more\n"_s; }));
    CHECK(f.window->actions().check->isEnabled());
}

TEST_CASE("a damaged record is set aside, and the window says so and goes on", "[window]")
{
    WindowFixture f;
    f.window->close();
    f.window.reset();
    QFile file(f.options.databaseFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    f.open();
    f.run(u"print('on')\n"_s);
    CHECK(comes([&] { return entriesOf(f, u"scratch"_s).size() == 1; }));
}
