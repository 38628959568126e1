// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/historyentry.h"
#include "result.h"

#include <QList>

#include <optional>

namespace Lectern {

class ProgressDatabase;

/// What has been run and checked, per work: source, output, verdict and time. A run that is the
/// same as the one before in all but its time is folded into it; texts are kept once and
/// compressed, so that a thousand runs of one source cost little.
///
/// Of each work it keeps what is in Limits; the oldest go first, but never the newest entry and
/// never the newest passed run and check.
class RunHistory
{
public:
    static constexpr qsizetype maximumOutputBytes = 64 * 1024;

    /// What is kept of one work.
    struct Limits
    {
        int entries = 1000;
        qint64 bytes = 20'000'000; ///< of its texts, compressed
    };

    /// \a database must outlive the history.
    explicit RunHistory(ProgressDatabase &database);
    RunHistory(ProgressDatabase &database, Limits limits);

    /// Adds \a entry, whose time is set, and gives back its id; that of the entry before, if it was
    /// folded into it. Output beyond maximumOutputBytes is cut.
    Result<qint64> record(const HistoryEntry &entry);

    /// All of a work, newest last.
    Result<QList<HistorySummary>> entries(const QString &workKey);
    /// The entry with its texts; nothing if it is not there any more.
    Result<std::optional<HistoryEntry>> entry(qint64 id);
    /// Whether any entry of the work has this very source.
    Result<bool> contains(const QString &workKey, const QString &source);

private:
    Result<qint64> contentId(const QByteArray &bytes);
    /// The id of the work's newest entry if it is the same as \a entry.
    Result<qint64> foldInto(const HistoryEntry &entry, qint64 source, qint64 output);
    Result<qint64> add(const HistoryEntry &entry);
    Result<void> prune(const QString &workKey);
    Result<void> remove(const QList<qint64> &ids);

    ProgressDatabase &m_database;
    Limits m_limits;
};

} // namespace Lectern
