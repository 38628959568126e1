// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "check/passconfirmation.h"
#include "run/processrunner.h"
#include "work/work.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Lectern::App {

class LessonPage;
class RunnableView;
class WorkPane;

/// The one place that knows both the widgets and the engine: turns wishes into runs and checks, one
/// at a time, and brings what comes of them to where it was wished.
class RunController final : public QObject
{
    Q_OBJECT

public:
    /// \a page, \a pane must outlive the controller.
    RunController(LessonPage &page, WorkPane &pane, const QString &cacheFolder,
                  QObject *parent = nullptr);

    /// The Python for the next runs. Until there is one, a wish is answered by a sentence.
    void setInterpreter(const Result<Interpreter> &interpreter);

    /// Runs a block as it stands in the lesson; the result goes to its place on the page.
    void runBlock(const Lesson &lesson, const QString &address);
    /// Runs the editor's text; the result goes to the pane below it.
    void runWork(const Work &work, const QString &source);
    /// Checks the editor's text as an answer to its exercise.
    void checkWork(const Work &work, const QString &source);
    void stop();

    /// Say what will probably be run next, so that an interpreter waits for it.
    void prepareBlock(const Lesson &lesson, const QString &address);
    void prepareWork(const Work &work, const QString &source);

    /// From now on the course's code runs like one's own, where it cannot be contained.
    void trustCourse() { m_trustsCourse = true; }

    ProcessRunner &runner() { return m_runner; }

    bool isRunning() const { return m_target != Target::None; }

Q_SIGNALS:
    void runningChanged(bool isRunning);
    /// The course's code was not run, because this system cannot contain it.
    void containmentMissing();

private:
    enum class Target { None, Page, Pane, Tests };

    Lesson trusted(const Lesson &lesson) const;
    RunnableBlock blockOf(const Work &work, const QString &source) const;
    void begin(Target target);
    void end();
    void onCheckFinished(const CheckReport &report);
    void onBlockFinished(const BlockReport &report);

    LessonPage &m_page;
    WorkPane &m_pane;
    Result<Interpreter> m_interpreter;
    ProcessRunner m_runner;
    BlockSession m_blockSession;
    CheckSession m_checkSession;
    PassConfirmation m_confirmation;
    Work m_checkedWork;
    QString m_checkedSource;
    Target m_target = Target::None;
    QPointer<RunnableView> m_view; ///< on the page; may go when another lesson is opened
    QList<Expectation> m_expectations;
    bool m_trustsCourse = false;
};

} // namespace Lectern::App
