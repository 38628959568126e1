// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"
#include "run/runspec.h"

#include <QObject>

namespace Lectern {

/// Identifies one start() of one runner; never reused by it.
enum class RunId : quint64 {};

/// Runs one program at a time and reports once. Does not judge what came out.
/// Main thread only. Destroying a runner ends the program and all it started.
class Runner : public QObject
{
    Q_OBJECT

public:
    enum class Channel { StandardOutput, StandardError };
    Q_ENUM(Channel)

    using QObject::QObject;

    /// Starts \a spec; an earlier run is ended and its result never delivered. A program that
    /// cannot start is reported through finished() too, never from inside start().
    virtual RunId start(const RunSpec &spec) = 0;

    /// Says what will probably be started next, so that an interpreter can wait for it; the one
    /// after that is then kept waiting too. Changes nothing but how soon start() answers.
    virtual void prepare(const RunSpec &spec) = 0;

    /// For a run with RunSpec::isInputLive: what was typed, and its end. Else without effect.
    virtual void write(const QByteArray &input) = 0;
    virtual void closeInput() = 0;

    /// The program is interrupted, then terminated, then killed with all it started, within a
    /// quarter of a second. The run ends as Cancelled, through finished(). Does nothing when idle.
    virtual void cancel() = 0;

    virtual bool isRunning() const = 0;

Q_SIGNALS:
    /// Raw bytes as they arrive, for showing; finished() repeats them all. Not sent past the limit.
    /// The runner must not be destroyed from a slot of this.
    void outputArrived(Lectern::RunId id, Lectern::Runner::Channel channel,
                       const QByteArray &bytes);

    /// For a run with RunSpec::isInputLive: the program waits for input, or no longer does. Only
    /// where the system tells (Linux); the wall limit does not count the time of waiting.
    void inputAwaited(Lectern::RunId id, bool isAwaited);

    /// Exactly once per start() that was not overtaken by another.
    void finished(Lectern::RunId id, const Lectern::RunOutcome &outcome);
};

} // namespace Lectern
