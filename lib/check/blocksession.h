// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/generateddata.h"
#include "check/runspecs.h"
#include "check/verdict.h"
#include "run/runner.h"

#include <QObject>

#include <optional>

namespace Lectern {

/// How a block of a lesson did.
struct BlockReport
{
    RunOutcome outcome;
    Verdict verdict;
};

/// The two texts that a verdict found different.
struct DifferingTexts
{
    QString expected;
    QString actual; ///< what the stream of that expectation carried, decoded
};

/// What to show side by side: of \a expectations, which \a report was judged by, the one that did
/// not agree. Nothing where the verdict is not about output.
std::optional<DifferingTexts> differingTexts(const BlockReport &report,
                                             const QList<Expectation> &expectations);

/// Runs one block of a lesson: makes the data it reads, runs it, judges it. Reports once per
/// start().
/// \a runner must outlive the session and is not used by anybody else meanwhile.
class BlockSession : public QObject
{
    Q_OBJECT

public:
    BlockSession(Runner &runner, const QString &cacheFolder, QObject *parent = nullptr);

    /// Runs \a block of \a lesson with \a code in its place. A block that needs a package which
    /// \a interpreter lacks is not run; the verdict says so.
    void start(const Lesson &lesson, const RunnableBlock &block, const QString &code,
               const Interpreter &interpreter);

    /// Lets an interpreter wait for a start() with the same arguments; see Runner::prepare().
    /// Cheap enough for every pause in typing.
    void prepare(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                 const Interpreter &interpreter);

    /// What to record of programs that are started or prepared from now on; nothing without this.
    void setInstruments(Instruments instruments) { m_instruments = instruments; }
    /// With Instrument::Objects: also the objects before \a line of the program runs; 0: none.
    void setRecordedLine(int line) { m_recordedLine = line; }
    /// The next programs get what is typed by write() and closeInput(), after the block's own
    /// input.
    void setInputLive(bool isLive) { m_isInputLive = isLive; }
    void write(const QByteArray &input);
    void closeInput();

    /// Ends it; finished() follows with Cancelled.
    void cancel();

Q_SIGNALS:
    /// Something that takes a while happens before the program starts; a sentence for people.
    void preparing(const QString &sentence);
    void outputArrived(Lectern::Runner::Channel channel, const QByteArray &bytes);
    /// As Runner::inputAwaited().
    void inputAwaited(bool isAwaited);
    void finished(const Lectern::BlockReport &report);

private:
    RunSpec specOf(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                   const Interpreter &interpreter, const QList<RunFile> &data) const;
    void onDataReady(const Result<QList<RunFile>> &data);
    void onRunFinished(RunId id, const RunOutcome &outcome);

    Runner &m_runner;
    GeneratedDataMaker m_dataMaker;
    Lesson m_lesson;
    RunnableBlock m_block;
    QString m_code;
    Interpreter m_interpreter;
    QStringList m_missing; ///< packages, for which nothing is run
    std::optional<RunId> m_runId;
    Instruments m_instruments;
    int m_recordedLine = 0;
    Instruments m_startedInstruments; ///< of the present run: meanwhile others may be prepared
    int m_startedLine = 0;
    bool m_isInputLive = false;
    bool m_isCancelled = false; ///< before the program was started
};

} // namespace Lectern
