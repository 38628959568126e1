// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/runhistory.h"

#include "progress/progressdatabase.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Kind = HistorySummary::Kind;
using Outcome = HistorySummary::Result;

constexpr std::array kindNames{"run"_L1, "check"_L1, "reset"_L1, "restore"_L1, "replaced"_L1};
constexpr std::array resultNames{"neutral"_L1, "passed"_L1, "failed"_L1};

template <typename Enum>
QString nameOf(Enum value, const auto &names)
{
    return names[static_cast<std::size_t>(value)];
}

/// What an unknown name, of a newer Lectern, is taken for is the first.
template <typename Enum>
Enum fromName(const QString &name, const auto &names)
{
    const auto found = std::ranges::find(names, name);
    return static_cast<Enum>(found == names.end() ? 0 : found - names.begin());
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The first RunHistory::maximumOutputBytes of \a text, never half a character.
QByteArray cutOutput(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= RunHistory::maximumOutputBytes)
        return bytes;
    qsizetype end = RunHistory::maximumOutputBytes;
    while (end > 0 && (static_cast<uchar>(bytes[end]) & 0xc0) == 0x80)
        --end;
    bytes.truncate(end);
    return bytes;
}

const QString summaryColumns = u"run.id, work, time, kind, result, verdict, wall, count"_s;

HistorySummary summaryOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .workKey = row.value(1).toString(),
            .time = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), QTimeZone::UTC),
            .kind = fromName<Kind>(row.value(3).toString(), kindNames),
            .result = fromName<Outcome>(row.value(4).toString(), resultNames),
            .verdict = row.value(5).toString(),
            .wall = std::chrono::milliseconds(row.value(6).toLongLong()),
            .count = row.value(7).toInt()};
}

QString textOf(const QVariant &compressed)
{
    return QString::fromUtf8(qUncompress(compressed.toByteArray()));
}

/// One row as prune() looks at it.
struct Kept
{
    qint64 id = 0;
    std::array<qint64, 2> contents{}; ///< source and output
    bool isProtected = false;
};

/// The newest of all, and the newest passed run and check, stay. \a rows are newest first; \a kinds
/// and \a results theirs.
void protect(QList<Kept> &rows, const QStringList &kinds, const QStringList &results)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isFirstPassed =
            results[i] == resultNames[int(Outcome::Passed)] && !seen.contains(kinds[i]);
        if (isFirstPassed)
            seen.insert(kinds[i]);
        rows[i].isProtected = i == 0 || isFirstPassed;
    }
}

/// Which of \a rows, newest first, must go so that the rest keeps to \a limits.
QList<qint64> excess(const QList<Kept> &rows, const QHash<qint64, qint64> &sizes,
                     RunHistory::Limits limits)
{
    QHash<qint64, int> uses;
    qint64 bytes = 0;
    for (const Kept &row : rows) {
        for (const qint64 content : row.contents) {
            if (++uses[content] == 1)
                bytes += sizes.value(content);
        }
    }
    qsizetype count = rows.size();
    QList<qint64> ids;
    for (auto row = rows.crbegin();
         row != rows.crend() && (count > limits.entries || bytes > limits.bytes); ++row) {
        if (row->isProtected)
            continue;
        ids.append(row->id);
        --count;
        for (const qint64 content : row->contents) {
            if (--uses[content] == 0)
                bytes -= sizes.value(content);
        }
    }
    return ids;
}

} // namespace

RunHistory::RunHistory(ProgressDatabase &database) : RunHistory(database, Limits()) {}

RunHistory::RunHistory(ProgressDatabase &database, Limits limits)
    : m_database(database), m_limits(limits)
{
}

Result<qint64> RunHistory::record(const HistoryEntry &entry)
{
    qint64 id = 0;
    return m_database
        .write([&]() -> Result<void> {
            const Result<qint64> added = add(entry);
            if (!added)
                return std::unexpected(added.error());
            id = *added;
            return prune(entry.summary.workKey);
        })
        .transform([&id] { return id; });
}

Result<qint64> RunHistory::add(const HistoryEntry &entry)
{
    const Result<qint64> source = contentId(entry.source.toUtf8());
    if (!source)
        return source;
    const QByteArray outputBytes = cutOutput(entry.output);
    const Result<qint64> output = contentId(outputBytes);
    if (!output)
        return output;
    const Result<qint64> folded = foldInto(entry, *source, *output);
    if (!folded || *folded > 0)
        return folded;
    const HistorySummary &summary = entry.summary;
    const bool isCut = entry.isOutputCut || outputBytes.size() < entry.output.toUtf8().size();
    return m_database
        .execute(u"INSERT INTO run (uid, work, time, kind, result, verdict, wall, source, output,"
                 " is_cut, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {QUuid::createUuid().toRfc4122(), summary.workKey,
                  summary.time.toMSecsSinceEpoch(), nameOf(summary.kind, kindNames),
                  nameOf(summary.result, resultNames), summary.verdict,
                  qint64(summary.wall.count()), *source, *output, isCut, summary.count})
        .transform([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<qint64> RunHistory::foldInto(const HistoryEntry &entry, qint64 source, qint64 output)
{
    auto newest = m_database.execute(
        u"SELECT id, kind, result, verdict, source, output FROM run WHERE work = ?"
        " ORDER BY time DESC, id DESC LIMIT 1"_s,
        {entry.summary.workKey});
    if (!newest)
        return std::unexpected(newest.error());
    if (!newest->next())
        return 0;
    const HistorySummary &summary = entry.summary;
    const bool isSame = newest->value(1).toString() == nameOf(summary.kind, kindNames) &&
                        newest->value(2).toString() == nameOf(summary.result, resultNames) &&
                        newest->value(3).toString() == summary.verdict &&
                        newest->value(4).toLongLong() == source &&
                        newest->value(5).toLongLong() == output;
    if (!isSame)
        return 0;
    const qint64 id = newest->value(0).toLongLong();
    return m_database
        .execute(
            u"UPDATE run SET count = count + ?, time = MAX(time, ?), wall = ? WHERE id = ?"_s,
            {summary.count, summary.time.toMSecsSinceEpoch(), qint64(summary.wall.count()), id})
        .transform([id](const QSqlQuery &) { return id; });
}

Result<qint64> RunHistory::contentId(const QByteArray &bytes)
{
    const QByteArray hash = hashOf(bytes);
    auto found = m_database.execute(u"SELECT id FROM content WHERE hash = ?"_s, {hash});
    if (!found)
        return std::unexpected(found.error());
    if (found->next())
        return found->value(0).toLongLong();
    return m_database
        .execute(u"INSERT INTO content (hash, bytes) VALUES (?, ?)"_s, {hash, qCompress(bytes)})
        .transform([](const QSqlQuery &query) { return query.lastInsertId().toLongLong(); });
}

Result<QList<HistorySummary>> RunHistory::entries(const QString &workKey)
{
    return m_database
        .execute("SELECT "_L1 + summaryColumns +
                     " FROM run WHERE work = ? ORDER BY time, run.id"_L1,
                 {workKey})
        .transform([](QSqlQuery &&query) {
            QList<HistorySummary> list;
            while (query.next())
                list.append(summaryOf(query));
            return list;
        });
}

Result<std::optional<HistoryEntry>> RunHistory::entry(qint64 id)
{
    return m_database
        .execute("SELECT "_L1 + summaryColumns +
                     ", is_cut, s.bytes, o.bytes FROM run JOIN content s ON s.id = source"
                     " JOIN content o ON o.id = output WHERE run.id = ?"_L1,
                 {id})
        .transform([](QSqlQuery &&query) -> std::optional<HistoryEntry> {
            if (!query.next())
                return std::nullopt;
            return HistoryEntry{summaryOf(query), textOf(query.value(9)), textOf(query.value(10)),
                                query.value(8).toBool()};
        });
}

Result<bool> RunHistory::contains(const QString &workKey, const QString &source)
{
    return m_database
        .execute(u"SELECT 1 FROM run JOIN content ON content.id = source"
                 " WHERE work = ? AND hash = ? LIMIT 1"_s,
                 {workKey, hashOf(source.toUtf8())})
        .transform([](QSqlQuery &&query) { return query.next(); });
}

Result<void> RunHistory::prune(const QString &workKey)
{
    auto query = m_database.execute(
        u"SELECT run.id, source, output, kind, result, length(s.bytes), length(o.bytes)"
        " FROM run JOIN content s ON s.id = source JOIN content o ON o.id = output"
        " WHERE work = ? ORDER BY time DESC, run.id DESC"_s,
        {workKey});
    if (!query)
        return std::unexpected(query.error());
    QList<Kept> rows;
    QStringList kinds;
    QStringList results;
    QHash<qint64, qint64> sizes;
    while (query->next()) {
        rows.append(Kept{query->value(0).toLongLong(),
                         {query->value(1).toLongLong(), query->value(2).toLongLong()}});
        kinds.append(query->value(3).toString());
        results.append(query->value(4).toString());
        sizes.insert(query->value(1).toLongLong(), query->value(5).toLongLong());
        sizes.insert(query->value(2).toLongLong(), query->value(6).toLongLong());
    }
    query->finish();
    protect(rows, kinds, results);
    return remove(excess(rows, sizes, m_limits));
}

Result<void> RunHistory::remove(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        auto row = m_database.execute(u"SELECT source, output FROM run WHERE id = ?"_s, {id});
        if (!row)
            return std::unexpected(row.error());
        const bool isThere = row->next();
        const QList<QVariant> contents =
            isThere ? QList{row->value(0), row->value(1)} : QList<QVariant>();
        row->finish();
        if (const auto done = m_database.execute(u"DELETE FROM run WHERE id = ?"_s, {id}); !done)
            return std::unexpected(done.error());
        for (const QVariant &content : contents) {
            const auto done = m_database.execute(
                u"DELETE FROM content WHERE id = ? AND NOT EXISTS (SELECT 1 FROM run WHERE"
                " source = content.id OR output = content.id)"_s,
                {content});
            if (!done)
                return std::unexpected(done.error());
        }
    }
    return {};
}

} // namespace Lectern
