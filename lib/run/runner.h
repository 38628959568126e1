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

    /// The run ends as Cancelled, through finished(). Does nothing when idle.
    virtual void cancel() = 0;

    virtual bool isRunning() const = 0;

Q_SIGNALS:
    /// Raw bytes as they arrive, for showing; finished() repeats them all. Not sent past the limit.
    /// The runner must not be destroyed from a slot of this.
    void outputArrived(Lectern::RunId id, Lectern::Runner::Channel channel,
                       const QByteArray &bytes);

    /// Exactly once per start() that was not overtaken by another.
    void finished(Lectern::RunId id, const Lectern::RunOutcome &outcome);
};

} // namespace Lectern
