// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fixtures.h"
#include "editor/codeeditor.h"
#include "mainwindow.h"
#include "output/outputview.h"
#include "page/lessonpage.h"
#include "page/runnableview.h"
#include "runcontroller.h"
#include "verdict/verdictbanner.h"
#include "work/workpane.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Lectern::App {

inline const QString copyingLesson = QStringLiteral("data-structures/copying");

/// The whole window with drafts, record and cache in a folder of its own, and the Python of this
/// machine.
struct WindowFixture
{
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    WindowOptions options;

    explicit WindowFixture(const QString &python = {})
    {
        options.courseFolder = QStringLiteral(LECTERN_SOURCE_DIR "/lessons");
        options.python = python;
        options.drafts = DraftStore(folder.filePath(QStringLiteral("drafts")));
        options.cacheFolder = folder.filePath(QStringLiteral("cache"));
        options.databaseFile = folder.filePath(QStringLiteral("record.db"));
        options.settings.colorScheme = ColorScheme::Light;
        open();
    }

    /// Closes the window, if there is one, and opens it again.
    void open()
    {
        using namespace std::chrono_literals;
        if (window)
            window->close();
        window.reset(); // the drafts of the one before are saved first
        window = std::make_unique<MainWindow>(options, testRepository());
        QSignalSpy chosen(window.get(), &MainWindow::interpreterChosen);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }, 10s));
        // The record is open: the history can be looked at.
        REQUIRE(QTest::qWaitFor([&] { return window->actions().history->isEnabled(); }, 10s));
    }

    CodeEditor *editor() const { return window->pane()->editor(); }
    VerdictBanner *verdict() const
    {
        return child<VerdictBanner>(*window->pane(), QStringLiteral("verdict"));
    }
    QString verdictTitle() const
    {
        return child<QLabel>(*verdict(), QStringLiteral("verdictTitle"))->text();
    }
    QString output() const { return window->pane()->output()->toPlainText().trimmed(); }

    /// Triggers an action as its key would: fails if it is missing or disabled.
    void trigger(const QString &name) const
    {
        auto *action = child<QAction>(*window, name);
        INFO(name.toStdString());
        REQUIRE(action->isEnabled());
        action->trigger();
    }
    void waitUntilIdle() const
    {
        using namespace std::chrono_literals;
        REQUIRE(QTest::qWaitFor([this] { return !window->controller()->isRunning(); }, 30s));
    }
    void run(const QString &source) const
    {
        editor()->setSource(source);
        trigger(QStringLiteral("runAction"));
        waitUntilIdle();
    }
    /// Opens the exercise and checks \a answer.
    void check(const QString &exerciseId, const QString &answer) const
    {
        window->openExercise(exerciseId);
        editor()->setSource(answer);
        trigger(QStringLiteral("checkAction"));
        waitUntilIdle();
    }
    /// The solution of an exercise of the copying lesson.
    static QString solution(const QString &exerciseId)
    {
        QFile file(QStringLiteral(LECTERN_SOURCE_DIR
                                  "/lessons/python-for-ai/05-data-structures/copying/exercises/%1/"
                                  "solution.py")
                       .arg(exerciseId));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

} // namespace Lectern::App
