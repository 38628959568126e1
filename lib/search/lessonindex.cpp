// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lessonindex.h"

#include "search/excerpt.h"
#include "search/searchquery.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LessonIndex)
};

using Kind = SearchPlace::Kind;

constexpr qint64 weightBits = 2;

/// How much a place of that kind weighs: 2 to the power of this, which is at most 3.
qint64 weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Lesson:
        return 3;
    case Kind::Heading:
    case Kind::Exercise:
        return 2;
    case Kind::Text:
    case Kind::Question:
    case Kind::Task:
        return 1;
    case Kind::Code:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// Prefixes of one and two letters have an index of their own: many words begin with one of them.
constexpr QStringView createTable = uR"(
    CREATE VIRTUAL TABLE places USING fts5(
        text, context, kind UNINDEXED, lesson_id UNINDEXED, lesson_title UNINDEXED,
        stage_title UNINDEXED, heading UNINDEXED, target_id UNINDEXED,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2'))";

constexpr QStringView insertPlace = u"INSERT INTO places(rowid, text, context, kind, lesson_id, "
                                    "lesson_title, stage_title, heading, target_id) "
                                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// The weight stands in the lowest bits of the row's number, so that ranking reads no row. The
/// context decides whether a place is found, not how well.
constexpr QStringView rankRows =
    u"SELECT rowid FROM places WHERE places MATCH ? "
    "ORDER BY bm25(places, 1.0, 0.0) * (1 << (rowid & 3)), rowid LIMIT ?";

/// Single letters begin words in nearly every place, and say nothing about how well it fits.
constexpr QStringView orderRows = u"SELECT rowid FROM places WHERE places MATCH ? "
                                  "ORDER BY rowid & 3 DESC, rowid LIMIT ?";

/// The sign keeps SQLite from looking up the rows one by one, each time with the whole expression.
constexpr QStringView readRows =
    u"SELECT rowid, kind, lesson_id, lesson_title, stage_title, heading, "
    "target_id, CASE kind WHEN %1 "
    "THEN highlight(places, 0, char(2), char(3)) "
    "ELSE snippet(places, 0, char(2), char(3), '…', 24) END "
    "FROM places WHERE places MATCH ? AND +rowid IN (%2)";

/// Lines end at "\n"; any other control character is no text.
QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c < u' ' && c != u'\n')
            c = u' ';
    }
    return text;
}

std::unexpected<Error> failure(const QSqlQuery &query)
{
    return std::unexpected(
        Error{ErrorCode::Unreadable,
              Tr::tr("The course cannot be searched (%1). Start Lectern once more.")
                  .arg(query.lastError().databaseText()),
              {}});
}

SearchHit readHit(const QSqlQuery &query)
{
    SearchHit hit;
    hit.place.kind = static_cast<Kind>(query.value(1).toInt());
    hit.place.lessonId = query.value(2).toString();
    hit.place.lessonTitle = query.value(3).toString();
    hit.place.stageTitle = query.value(4).toString();
    hit.place.heading = query.value(5).toString();
    hit.place.targetId = query.value(6).toString();
    const QString marked = query.value(7).toString();
    const Excerpt excerpt = hit.place.kind == Kind::Code ? bestLine(marked) : unmarked(marked);
    hit.place.text = excerpt.text;
    hit.matches = excerpt.matches;
    return hit;
}

} // namespace

Result<std::unique_ptr<LessonIndex>> LessonIndex::create(const QString &driver)
{
    std::unique_ptr<LessonIndex> index(new LessonIndex(driver));
    if (const Result<void> opened = index->open(); !opened)
        return std::unexpected(opened.error());
    return index;
}

LessonIndex::LessonIndex(const QString &driver)
    : m_connection(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(driver, m_connection))
{
}

LessonIndex::~LessonIndex()
{
    m_database = {}; // the connection must have no users when it goes
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> LessonIndex::open()
{
    m_database.setDatabaseName(u":memory:"_s);
    QSqlQuery query(m_database);
    // One transaction for good: nobody else reads this database, and FTS5 merges less often.
    if (m_database.open() && m_database.transaction() && query.exec(createTable.toString()))
        return {};
    const QSqlError error = m_database.isOpen() ? query.lastError() : m_database.lastError();
    return std::unexpected(
        Error{ErrorCode::NotFound,
              Tr::tr("The course cannot be searched: SQLite with full-text search (FTS5) is "
                     "missing. Install the package libqt6sql6-sqlite."),
              error.text()});
}

Result<void> LessonIndex::setLesson(const QString &lessonId, const QList<SearchPlace> &places)
{
    QSqlQuery query(m_database);
    for (const qint64 row : m_rows.take(lessonId)) {
        if (!query.exec(u"DELETE FROM places WHERE rowid = %1"_s.arg(row)))
            return failure(query);
    }
    QList<qint64> rows;
    query.prepare(insertPlace.toString());
    for (const SearchPlace &place : places) {
        rows.append((m_nextRow++ << weightBits) + weightOf(place.kind));
        const QStringList context{place.stageTitle, place.lessonTitle, place.heading};
        query.bindValue(0, rows.last());
        query.bindValue(1, withoutControls(place.text));
        query.bindValue(2, context.join(u'\n'));
        query.bindValue(3, static_cast<int>(place.kind));
        query.bindValue(4, place.lessonId);
        query.bindValue(5, place.lessonTitle);
        query.bindValue(6, place.stageTitle);
        query.bindValue(7, place.heading);
        query.bindValue(8, place.targetId);
        if (!query.exec())
            return failure(query);
    }
    m_rows.insert(lessonId, rows);
    return {};
}

Result<QList<qint64>> LessonIndex::bestRows(const SearchQuery &words, int limit) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare((words.isSingleLetters ? orderRows : rankRows).toString());
    query.bindValue(0, words.expression);
    query.bindValue(1, limit);
    if (!query.exec())
        return failure(query);
    QList<qint64> rows;
    while (query.next())
        rows.append(query.value(0).toLongLong());
    return rows;
}

Result<QList<SearchHit>> LessonIndex::search(const QString &typed, int limit) const
{
    const SearchQuery words = parseQuery(typed);
    if (words.expression.isEmpty())
        return QList<SearchHit>();
    const Result<QList<qint64>> best = bestRows(words, limit);
    if (!best)
        return std::unexpected(best.error());
    QStringList numbers;
    for (const qint64 row : *best)
        numbers.append(QString::number(row));
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(readRows.toString().arg(static_cast<int>(Kind::Code)).arg(numbers.join(u',')));
    query.bindValue(0, words.expression);
    if (!query.exec())
        return failure(query);
    QList<SearchHit> hits(best->size());
    while (query.next())
        hits[best->indexOf(query.value(0).toLongLong())] = readHit(query);
    return hits;
}

} // namespace Lectern
