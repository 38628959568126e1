// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "run/interpreter.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace Lectern {

class InterpreterProbe;

/// A candidate and what running it said.
struct InterpreterFinding
{
    QString candidate; ///< the path that was tried
    Result<Interpreter> result;
};

/// Where a Python may be, in order of preference: \a chosen alone if it is given, else the active
/// virtual environment, python3 and python3.N on PATH, and the system's. Absolute paths, each once.
/// Only looks at names; runs nothing.
QStringList interpreterCandidates(const QString &chosen = {});

/// Runs all candidates side by side and reports once. Two candidates that turn out to be the same
/// executable are reported once, at the first one's place.
class InterpreterFinder : public QObject
{
    Q_OBJECT

public:
    explicit InterpreterFinder(QObject *parent = nullptr);
    ~InterpreterFinder() override;

    void start(const QStringList &candidates, const QStringList &requirements);

Q_SIGNALS:
    /// In the order of the candidates.
    void finished(const QList<Lectern::InterpreterFinding> &findings);

private:
    void onFinding(std::size_t index, const Result<Interpreter> &result);

    std::vector<std::unique_ptr<InterpreterProbe>> m_probes;
    QStringList m_candidates;
    std::vector<std::optional<Result<Interpreter>>> m_results;
    std::size_t m_remaining = 0;
};

} // namespace Lectern
