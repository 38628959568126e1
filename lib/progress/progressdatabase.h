// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace Lectern {

/// The SQLite file with what the learner leaves behind, besides the drafts. RunHistory and
/// LearningRecord are its users; it knows their tables (migrations.h) and nothing of their meaning.
///
/// The window and any number of command lines may have it open: readers never wait, writers take
/// turns, and wait for each other for at most ten seconds. What write() has reported as done
/// survives `kill -9` and power loss (write-ahead log, synchronous=FULL).
///
/// Belongs to the thread that opened it, and must outlive its users.
class ProgressDatabase
{
public:
    /// Beside the drafts, in the user's data folder.
    static QString defaultPath();

    /// Opens the file at \a path, made with its folder if there is none; ":memory:" for a record
    /// that ends with the program, where no file can be had.
    ///
    /// A file that is damaged is set aside under a name with \a now in it, and a new one begun:
    /// see notice(). A file of a newer Lectern is an Error and stays as it is; so does one that
    /// cannot be opened at all.
    static Result<std::unique_ptr<ProgressDatabase>>
    open(const QString &path, const QDateTime &now = QDateTime::currentDateTime());
    ~ProgressDatabase();
    Q_DISABLE_COPY_MOVE(ProgressDatabase)

    /// A sentence for the learner if a damaged file was set aside, else empty.
    QString notice() const { return m_notice; }
    QString path() const { return m_path; }

    /// Prepares and runs one statement with \a values for its question marks. Rows come forward
    /// only. Keep the query no longer than it takes to read them.
    Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});

    /// Does \a change as one transaction, after those of others: all of it, or, if it or the
    /// writing fails, nothing. Keep it short; it cannot be nested.
    Result<void> write(const std::function<Result<void>()> &change);

private:
    enum class State { Usable, Damaged };

    explicit ProgressDatabase(QString path);
    /// Damaged, or usable, or an Error.
    Result<State> connect();
    void disconnect();
    Result<State> check();
    Result<void> migrate();
    Result<void> replaceDamaged(const QDateTime &now);
    std::unexpected<Error> failure(const QString &reason) const;

    QString m_path;
    QString m_connection; ///< the name under which Qt keeps it
    QSqlDatabase m_database;
    QString m_notice;
};

} // namespace Lectern
