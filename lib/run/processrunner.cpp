// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/processrunner.h"

#include "run/warmstart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The path of the first file that would not lie in the run's folder; null if there is none.
QString fileThatLeadsOut(const RunSpec &spec)
{
    for (const RunFile &file : spec.files) {
        const QString clean = QDir::cleanPath(file.path);
        if (clean.isEmpty() || QDir::isAbsolutePath(clean) || clean == u".." ||
            clean.startsWith("../"_L1))
            return file.path.isNull() ? u""_s : file.path;
    }
    return {};
}

} // namespace

ProcessRunner::ProcessRunner(QObject *parent) : Runner(parent) {}

ProcessRunner::~ProcessRunner() = default;

RunId ProcessRunner::start(const RunSpec &spec)
{
    abandon();
    const RunId id{++m_lastId};
    if (const QString file = fileThatLeadsOut(spec); !file.isNull()) {
        refuse(id, NotStarted{tr("The run's folder cannot be made (%1: its name leads out of the "
                                 "folder). Rename the file.")
                                  .arg(file),
                              ErrorCode::CannotWrite});
        return id;
    }
    const QFileInfo program(spec.program);
    if (!program.isAbsolute() || !program.isFile() || !program.isExecutable()) {
        refuse(id, NotStarted{tr("%1 is not a program that can be started. Check the path, or "
                                 "choose another Python.")
                                  .arg(spec.program)});
        return id;
    }
    m_isWarm = m_waiting && m_waiting->fits(spec);
    if (m_isWarm) {
        m_run = m_waiting->take();
        m_waiting.reset();
    } else {
        m_run = std::make_unique<SupervisedProcess>();
    }
    connectRun(id);
    if (!m_isWarm)
        m_run->start(startRequest(spec, m_sandbox, {}, Supervisor::Mode::Cold));
    m_run->run(spec);
    // The next one starts when this one has had its first moment for itself.
    if (m_nextSpec) {
        m_nextSpec = spec;
        QTimer::singleShot(50ms, this, [this, id] {
            if (id == RunId{m_lastId})
                startNextWaiting();
        });
    }
    return id;
}

void ProcessRunner::prepare(const RunSpec &spec)
{
    m_nextSpec = spec;
    if (!m_run)
        startNextWaiting();
}

void ProcessRunner::startNextWaiting()
{
    if (!m_nextSpec || !warmStart(*m_nextSpec).isPossible) {
        m_waiting.reset();
        Q_EMIT prepared(false);
        return;
    }
    // One that was spoiled by its imports would be so again, until they change.
    if (m_waiting && m_waiting->wasFor(*m_nextSpec) &&
        (m_waiting->isSpoiled() || m_waiting->fits(*m_nextSpec))) {
        Q_EMIT prepared(m_waiting->isReady());
        return;
    }
    m_waiting = std::make_unique<WaitingInterpreter>(*m_nextSpec, m_sandbox);
    connect(m_waiting.get(), &WaitingInterpreter::settled, this, &ProcessRunner::prepared);
}

void ProcessRunner::connectRun(RunId id)
{
    connect(m_run.get(), &SupervisedProcess::outputArrived, this,
            [this, id](Channel channel, const QByteArray &bytes) {
                Q_EMIT outputArrived(id, channel, bytes);
            });
    connect(m_run.get(), &SupervisedProcess::inputAwaited, this,
            [this, id](bool isAwaited) { Q_EMIT inputAwaited(id, isAwaited); });
    connect(m_run.get(), &SupervisedProcess::ended, this,
            [this, id](const RunOutcome &outcome) { onEnded(id, outcome); });
}

void ProcessRunner::refuse(RunId id, const RunEnd &end)
{
    m_refusal = end;
    // Never from inside start().
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (!m_refusal || id != RunId{m_lastId})
                return;
            RunOutcome outcome;
            outcome.end = *std::exchange(m_refusal, std::nullopt);
            Q_EMIT finished(id, outcome);
        },
        Qt::QueuedConnection);
}

void ProcessRunner::write(const QByteArray &input)
{
    if (m_run)
        m_run->write(input);
}

void ProcessRunner::closeInput()
{
    if (m_run)
        m_run->closeInput();
}

void ProcessRunner::cancel()
{
    if (m_run)
        m_run->stop();
    else if (m_refusal)
        m_refusal = Cancelled{};
}

bool ProcessRunner::isRunning() const
{
    return m_run != nullptr || m_refusal.has_value();
}

/// Ends the run without a report; its object goes once the program is gone.
void ProcessRunner::abandon()
{
    m_refusal.reset();
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run.release()->retire();
}

void ProcessRunner::onEnded(RunId id, const RunOutcome &outcome)
{
    // The process is in the middle of a signal: it may only go once that has returned.
    m_run.release()->retire();
    RunOutcome copy = outcome;
    copy.wasWarm = m_isWarm;
    Q_EMIT finished(id, copy);
}

} // namespace Lectern
