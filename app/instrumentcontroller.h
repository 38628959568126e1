// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "instruments/measuredrun.h"
#include "run/interpreterchooser.h"
#include "work/work.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;

namespace Lectern::App {

class LessonPage;
class RunController;
class RunnableView;
class WorkPane;

/// What is recorded of runs and where it is shown: lets the learner choose the instruments for the
/// editor's programs, brings recordings to the pane, and runs to those that they can be laid over.
class InstrumentController final : public QObject
{
    Q_OBJECT

public:
    /// \a menu is filled with the instruments. All must outlive this.
    /// \a lesson is what the page shows, or null.
    InstrumentController(LessonPage &page, WorkPane &pane, RunController &runs, QMenu &menu,
                         std::function<const Lesson *()> lesson, QObject *parent = nullptr);

    /// By the names of instrumentName(); others are ignored.
    void setChosen(const QStringList &names);
    QStringList chosen() const;

Q_SIGNALS:
    /// What the editor's programs are recorded with has changed.
    void chosenChanged();
    void failed(const Lectern::Error &error);

private:
    void fillMenu(QMenu &menu);
    void applyChoice();
    void addView(RunnableView *view);
    void onBlockRan(const Lesson &lesson, const QString &address, const BlockReport &report);
    void onWorkRan(const Work &work, const QString &source, const BlockReport &report);
    void runFreeThreaded(RunnableView *view);
    void onFreeThreaded(const Result<Interpreter> &interpreter);
    void save(const QByteArray &content, const QString &suffix);

    LessonPage &m_page;
    WorkPane &m_pane;
    RunController &m_runs;
    std::function<const Lesson *()> m_lesson;
    InterpreterChooser m_freeThreaded;
    QPointer<RunnableView> m_freeThreadedView; ///< that waits for one
    QHash<Instrument, QAction *> m_actions;
    QAction *m_atCursor = nullptr;
    QList<MeasuredRun> m_pageRuns; ///< of the lesson on the page
    QString m_pageLesson;
    QList<MeasuredRun> m_workRuns;
    QString m_workKey;   ///< of the work that those are of
    int m_workCount = 0; ///< how often it ran
};

} // namespace Lectern::App
