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

Q_SIGNALS:
    void finished(const Lectern::Result<Lectern::Interpreter> &result);

private:
    void next();
    void onProbed(const Result<Interpreter> &result);

    InterpreterProbe m_probe;
    QStringList m_candidates;
    QStringList m_requirements;
    bool m_isNamed = false;
    int m_tried = 0;
};

} // namespace Lectern
