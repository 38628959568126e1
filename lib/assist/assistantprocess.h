// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/assistantmessages.h"
#include "run/processrunner.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <array>

namespace Lectern {

/// resources/python/code_assistant.py in the learner's Python: starts with the first request, and
/// ends when nothing was asked for some minutes. One that ends by itself, or thinks for too long
/// about one request, is replaced with the next request; if that happens again, ever later.
class AssistantProcess : public QObject
{
    Q_OBJECT

public:
    explicit AssistantProcess(QObject *parent = nullptr);

    /// Ends the process. Empty: there is no Python.
    void setExecutable(const QString &executable);
    /// After how long without a request it ends; five minutes without this.
    void setIdleTime(std::chrono::milliseconds time);
    /// How long one request may take; five seconds without this.
    void setPatience(std::chrono::milliseconds time);

    /// False: it is not asked, because there is no Python, or it failed a moment ago.
    bool send(const AssistRequest &request);

    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// Whether the Python has Jedi; once for each process, before the first answer that needs it.
    void jediLookedFor(bool isAvailable);
    void answered(const Lectern::AssistAnswer &answer);
    /// Nothing that was asked will be answered.
    void lost();

private:
    /// Requests of one lane wait for each other.
    enum Lane { Analysis, Syntax, LaneCount };
    static Lane laneOf(AssistKind kind);

    void start();
    void end();
    void read(const QByteArray &bytes);
    void onLine(const QByteArray &line);
    void onAnswer(const AssistAnswer &answer);
    void onFinished(const RunOutcome &outcome);
    void fail();
    void updateWatch(Lane lane);

    ProcessRunner m_runner;
    QString m_executable;
    RunId m_run{0};
    bool m_isRunning = false;
    QByteArray m_unread;                           ///< the beginning of a line
    std::array<std::optional<quint64>, 3> m_asked; ///< by kind: the newest without an answer
    std::array<QTimer, LaneCount> m_watches;
    QTimer m_idle;
    QElapsedTimer m_age;
    QDeadlineTimer m_nextStart{0};
    int m_failures = 0; ///< in a row
};

} // namespace Lectern
