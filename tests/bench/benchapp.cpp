// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner waits for in the window: a lesson to open, and output to be seen after a click.
// Offscreen, with the real widgets; painted is when the widget has drawn it.
#include "bench/clicks.h"

#include "course/catalog.h"
#include "output/outputview.h"
#include "page/lessonpage.h"
#include "runcontroller.h"
#include "theme.h"
#include "work/workpane.h"

#include <KSyntaxHighlighting/Repository>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

/// Remembers when a widget was painted with something in it.
class PaintTime final : public QObject
{
public:
    explicit PaintTime(OutputView &view) : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    bool isPainted() const { return m_isPainted; }
    void reset() { m_isPainted = false; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || (event->type() == QEvent::Paint && m_view.lineCount() > 0);
        return false;
    }

private:
    OutputView &m_view;
    bool m_isPainted = false;
};

struct Desk
{
    explicit Desk(const KSyntaxHighlighting::Repository &repository)
        : page(repository), run(u"Run"_s), pane({&run}, repository), painted(*pane.output())
    {
        pane.setTheme(makeTheme(ColorScheme::Light, repository));
        pane.resize(500, 700);
        pane.show();
    }

    /// Milliseconds from the click to the painted output.
    double click(RunController &controller, const QString &source)
    {
        painted.reset();
        const auto begin = Clock::now();
        controller.runWork(scratchWork(), source);
        waitFor([this] { return painted.isPainted(); });
        const double milliseconds = millisecondsSince(begin);
        waitFor([&] { return !controller.isRunning(); });
        return milliseconds;
    }

    LessonPage page;
    QAction run;
    WorkPane pane;
    PaintTime painted;
};

void measureClicks(const KSyntaxHighlighting::Repository &repository,
                   const Interpreter &interpreter, const QString &cacheFolder, int rounds)
{
    struct Program
    {
        const char *name;
        QString source;
        double goal;
    };
    const Program programs[] = {
        {"trivial", u"print('hello')\n"_s, 0.30},
        {"pandas", u"import numpy as np\nimport pandas as pd\nprint(pd.Series([1]).sum())\n"_s,
         0.04}};
    Measurements measurements;
    for (const Program &program : programs) {
        const std::string name = program.name;
        Desk desk(repository);
        RunController warm(desk.page, desk.pane, cacheFolder);
        warm.setInterpreter(interpreter);
        for (int round = 0; round < rounds; ++round) {
            warm.prepareWork(scratchWork(), program.source);
            waitFor([&] { return warm.runner().isPrepared(); });
            idle(100);
            measurements[name + ", warm"].add(desk.click(warm, program.source));
            RunController cold(desk.page, desk.pane, cacheFolder); // has prepared nothing
            cold.setInterpreter(interpreter);
            measurements[name + ", cold"].add(desk.click(cold, program.source));
        }
        row(name + ": click to painted output / the window's own cold run",
            ratio(measurements[name + ", warm"], measurements[name + ", cold"]),
            atMost(program.goal));
    }
    note(measurements, "ms from click to painted");
}

void measureLessons(const KSyntaxHighlighting::Repository &repository, int rounds)
{
    const auto catalog = Catalog::load(bundledCoursesFolder());
    if (!catalog)
        return;
    LessonPage page(repository);
    page.setTheme(makeTheme(ColorScheme::Light, repository));
    page.resize(700, 800);
    page.show();
    Measurements measurements;
    for (int round = 0; round < rounds; ++round) {
        for (const CourseLoad &load : catalog->courses()) {
            for (const Stage &stage : load.course.stages) {
                for (const Lesson &lesson : stage.lessons) {
                    idle(300); // the rest of the one before is built
                    const auto begin = Clock::now();
                    page.setLesson(lesson);
                    page.grab(); // lays out and paints
                    measurements["opens"].add(millisecondsSince(begin));
                }
            }
        }
    }
    row("a lesson opens, 95 %", measurements["opens"].quantile(0.95), atMost(50, " ms"));
    note(measurements, "ms");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    const KSyntaxHighlighting::Repository repository;
    const QTemporaryDir folder;
    measureClicks(repository, chosenInterpreter(), folder.path(), rounds);
    measureLessons(repository, rounds);
    return 0;
}
