// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "run/interpreter.h"
#include "run/processrunner.h"

#include <QObject>

namespace Lectern {

/// Finds out what Python an executable is, by running resources/python/probe_interpreter.py with
/// it. One at a time; reports once.
class InterpreterProbe : public QObject
{
    Q_OBJECT

public:
    explicit InterpreterProbe(QObject *parent = nullptr);

    /// Asks \a executable (an absolute path) for its version and for \a requirements.
    void start(const QString &executable, const QStringList &requirements);

    /// Why \a executable may not be used (it does not run, is no Python, is older than \a minimum),
    /// or the interpreter. Pure; for tests.
    static Result<Interpreter> read(const QString &executable, const RunOutcome &outcome);

Q_SIGNALS:
    void finished(const Lectern::Result<Lectern::Interpreter> &result);

private:
    ProcessRunner m_runner;
    QString m_executable;
};

} // namespace Lectern
