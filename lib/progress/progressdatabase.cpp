// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progressdatabase.h"

#include "progress/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressDatabase)
};

/// How long a writer waits for others at most. They take milliseconds; a slow disk and a crowd of
/// programs that all write take longer.
constexpr auto turn = 10s;

/// SQLite's codes for a file that it can open and not read.
bool isDamage(const QSqlError &error)
{
    constexpr int unknownFormat = 1;
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == unknownFormat || code == corrupt || code == notADatabase;
}

/// Whether the file ends inside a page, which SQLite takes for zeros. With a log beside it that may
/// be a write that was interrupted, and the log knows the whole page.
bool isTorn(const QString &path)
{
    constexpr qint64 smallestPage = 512;
    return QFileInfo(path).size() % smallestPage != 0 && QFileInfo(path + "-wal"_L1).size() == 0;
}

/// An empty text is a value here: SQL would make nothing (NULL) of a null one.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// In words, from the database or else from Qt.
QString reasonOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

/// The first of PATH-damaged-DATE, PATH-damaged-DATE-2, ... that is free.
QString nameForDamaged(const QString &path, const QDateTime &now)
{
    const QString base = path + "-damaged-"_L1 + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

} // namespace

ProgressDatabase::ProgressDatabase(QString path)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

ProgressDatabase::~ProgressDatabase()
{
    disconnect();
}

QString ProgressDatabase::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           "/lectern/progress.sqlite"_L1;
}

Result<std::unique_ptr<ProgressDatabase>> ProgressDatabase::open(const QString &path,
                                                                 const QDateTime &now)
{
    std::unique_ptr<ProgressDatabase> database(new ProgressDatabase(path));
    if (path != ":memory:"_L1 && !QDir().mkpath(QFileInfo(path).path()))
        return database->failure(Tr::tr("its folder cannot be made"));
    Result<State> state = database->connect();
    Result<void> done = state ? Result<void>() : std::unexpected(state.error());
    if (state == State::Damaged)
        done = database->replaceDamaged(now);
    if (!done)
        return std::unexpected(done.error());
    return database;
}

Result<ProgressDatabase::State> ProgressDatabase::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setConnectOptions("QSQLITE_BUSY_TIMEOUT="_L1 +
                                 QString::number(std::chrono::milliseconds(turn).count()));
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return failure(reasonOf(m_database.lastError()));
    if (isTorn(m_path))
        return State::Damaged;
    Result<State> state = check();
    if (state != State::Usable)
        return state;
    for (const auto *pragma : {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL",
                               u"PRAGMA foreign_keys = ON"}) {
        if (const auto set = execute(QString(pragma)); !set)
            return std::unexpected(set.error());
    }
    return migrate().transform([] { return State::Usable; });
}

void ProgressDatabase::disconnect()
{
    if (!m_database.isValid())
        return;
    m_database = {}; // Qt warns while somebody has a part in it
    QSqlDatabase::removeDatabase(m_connection);
}

Result<ProgressDatabase::State> ProgressDatabase::check()
{
    QSqlQuery query(m_database);
    const bool isRead = query.exec(u"PRAGMA quick_check(1)"_s) && query.next();
    if (!isRead)
        return isDamage(query.lastError()) ? Result<State>(State::Damaged)
                                           : failure(reasonOf(query.lastError()));
    if (query.value(0).toString() != "ok"_L1)
        return State::Damaged;
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(reasonOf(query.lastError()));
    const int version = query.value(0).toInt();
    if (version < 0)
        return State::Damaged;
    if (version > migrations().size())
        return std::unexpected(
            Error{ErrorCode::Unreadable,
                  Tr::tr("The record of your progress was written by a newer Lectern (format %1; "
                         "this one knows %2). It stays as it is: use the newer Lectern.")
                      .arg(version)
                      .arg(migrations().size()),
                  m_path});
    return State::Usable;
}

Result<void> ProgressDatabase::migrate()
{
    return write([this]() -> Result<void> { // another process may be doing the same just now
        auto query = execute(u"PRAGMA user_version"_s);
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            return failure(reasonOf(query->lastError()));
        const int version = query->value(0).toInt();
        query->finish();
        for (int next = version; next < migrations().size(); ++next) {
            for (const QString &statement : migrations()[next]) {
                if (const auto done = execute(statement); !done)
                    return std::unexpected(done.error());
            }
        }
        if (version >= migrations().size())
            return {};
        return execute("PRAGMA user_version = "_L1 + QString::number(migrations().size()))
            .transform([](const QSqlQuery &) {});
    });
}

Result<void> ProgressDatabase::replaceDamaged(const QDateTime &now)
{
    disconnect();
    QLockFile lock(m_path + ".lock"_L1); // two that find the damage must not set two files aside
    if (!lock.tryLock(turn))
        return failure(Tr::tr("it is damaged, and another Lectern is about to replace it"));
    Result<State> state = connect();
    if (!state)
        return std::unexpected(state.error());
    if (*state == State::Usable)
        return {};
    disconnect();
    const QString aside = nameForDamaged(m_path, now);
    if (!QFile::rename(m_path, aside))
        return failure(Tr::tr("it is damaged and cannot be renamed"));
    for (const auto part : {"-wal"_L1, "-shm"_L1}) // they belong to that file and to no other
        QFile::rename(m_path + part, aside + part);
    state = connect();
    if (!state)
        return std::unexpected(state.error());
    if (*state == State::Damaged)
        return failure(Tr::tr("a new one could not be begun"));
    m_notice = Tr::tr("The record of your progress was damaged. It has been set aside as %1 and a "
                      "new one begun. Your drafts are not affected.")
                   .arg(QDir::toNativeSeparators(aside));
    return {};
}

Result<QSqlQuery> ProgressDatabase::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(reasonOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(notNull(value));
    if (!query.exec())
        return failure(reasonOf(query.lastError()));
    return query;
}

Result<void> ProgressDatabase::write(const std::function<Result<void>()> &change)
{
    // IMMEDIATE: a transaction that begins by reading could not wait for its turn any more.
    if (const auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    Result<void> done = change();
    if (done)
        done = execute(u"COMMIT"_s).transform([](const QSqlQuery &) {});
    if (!done)
        (void)execute(u"ROLLBACK"_s); // the first error is what counts
    return done;
}

std::unexpected<Error> ProgressDatabase::failure(const QString &reason) const
{
    return std::unexpected(
        Error{ErrorCode::CannotWrite,
              Tr::tr("The record of your progress cannot be used (%1). You can go on working, but "
                     "nothing is added to it: make room, or make the folder writable.")
                  .arg(reason),
              m_path});
}

} // namespace Lectern
