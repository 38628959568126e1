// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "run/interpreterprobe.h"

#include <QObject>
#include <QStringList>

namespace Lectern {

/// Takes the first candidate that turns out to be a usable Python, trying one after the other, so
/// that on most machines a single short run decides. Reports once per start().
class InterpreterChooser : public QObject
{
    Q_OBJECT

public:
    explicit InterpreterChooser(QObject *parent = nullptr);

    /// \a chosen is what the user named, or empty (see interpreterCandidates()).
    void start(const QString &chosen, const QStringList &requirements);
    /// Takes only one that says of itself that it has no global interpreter lock.
    void startFreeThreaded(const QStringList &requirements);

Q_SIGNALS:
    void finished(const Lectern::Result<Lectern::Interpreter> &result);

private:
    void begin(const QString &chosen, const QStringList &requirements);
    void next();
    void onProbed(const Result<Interpreter> &result);

    InterpreterProbe m_probe;
    QStringList m_candidates;
    QStringList m_requirements;
    bool m_isNamed = false;
    bool m_isFreeThreaded = false; ///< the one that is looked for
    int m_tried = 0;
};

} // namespace Lectern
