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

    const Result<Interpreter> &interpreter() const { return m_interpreter; }
    /// What to record of the editor's programs, beside what the lesson says of them.
    void setInstruments(Instruments instruments) { m_instruments = instruments; }
    /// Whether objects are recorded also before the line of the editor's cursor runs.
    void setRecordingAtCursor(bool isWanted) { m_isRecordingAtCursor = isWanted; }

    /// Another Python for one run, and what the run is called because of it.
    struct Variant
    {
        Interpreter interpreter;
        QString name;
    };

    /// Runs a block as it stands on the page; the result goes to its place there.
    void runBlock(const Lesson &lesson, const QString &address,
                  const std::optional<Variant> &variant = std::nullopt);
    /// Runs the editor's text; the result goes to the pane below it. \a preparedInput comes first,
    /// then what is typed.
    void runWork(const Work &work, const QString &source, const QByteArray &preparedInput = {});
    /// Checks the editor's text as an answer to its exercise.
    void checkWork(const Work &work, const QString &source);
    void stop();

    /// What was typed for the editor's program while it runs.
    void enterInput(const QString &line);
    void endInput();

    /// Say what will probably be run next, so that an interpreter waits for it.
    void prepareBlock(const Lesson &lesson, const QString &address);
    void prepareWork(const Work &work, const QString &source);

    /// Somebody else runs programs for a while, so that none of ours are in the way; false if one
    /// of ours is running. stop() then is measurementStopRequested().
    bool beginMeasurement();
    void endMeasurement();

    /// From now on the course's code runs like one's own, where it cannot be contained.
    void trustCourse() { m_trustsCourse = true; }

    /// \a lesson as its programs are to be run.
    Lesson trusted(const Lesson &lesson) const;

    ProcessRunner &runner() { return m_runner; }

    bool isRunning() const { return m_target != Target::None; }

Q_SIGNALS:
    void runningChanged(bool isRunning);
    /// What came of each run and check, for whoever keeps a record.
    void blockRan(const Lectern::Lesson &lesson, const QString &address,
                  const Lectern::BlockReport &report);
    void workRan(const Lectern::App::Work &work, const QString &source,
                 const Lectern::BlockReport &report,
                 const QList<Lectern::Expectation> &expectations);
    void workChecked(const Lectern::App::Work &work, const QString &source,
                     const Lectern::CheckReport &report);
    /// The work passed its check, and the pass rests on no interpreter that had waited.
    void passConfirmed(const Lectern::App::Work &work);
    void measurementStopRequested();
    /// The course's code was not run, because this system cannot contain it.
    void containmentMissing();

private:
    enum class Target { None, Page, Pane, Tests, Measurement };

    RunnableBlock blockOf(const Work &work, const QString &source) const;
    void recordBlock(const RunnableBlock &block);
    void recordWork(const RunnableBlock &block);
    void begin(Target target);
    void end();
    void onCheckFinished(const CheckReport &report);
    void onBlockFinished(const BlockReport &report);
    void onRefuted(const CheckReport &report);

    LessonPage &m_page;
    WorkPane &m_pane;
    Result<Interpreter> m_interpreter;
    ProcessRunner m_runner;
    BlockSession m_blockSession;
    CheckSession m_checkSession;
    PassConfirmation m_confirmation;
    Lesson m_blockLesson; ///< of the run, or the last one, on the page
    QString m_blockAddress;
    Work m_work; ///< the same in the pane
    QString m_source;
    Work m_confirmedWork;          ///< whose pass is being confirmed
    bool m_showsConfirmed = false; ///< the pane still shows that pass
    Target m_target = Target::None;
    QPointer<RunnableView> m_view; ///< on the page; may go when another lesson is opened
    QList<Expectation> m_expectations;
    Instruments m_instruments;
    bool m_isRecordingAtCursor = false;
    bool m_trustsCourse = false;
};

} // namespace Lectern::App
