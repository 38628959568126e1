// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "search/searchhit.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace Lectern {

struct SearchQuery;

/// A full-text index over the places of lessons: SQLite's FTS5, in memory, gone with this object.
/// Belongs to the thread that has made it; SearchService moves it off the window's.
///
/// Case and accents do not count ("viet" finds "Việt"; letters that Unicode does not take apart, as
/// "đ" and "ß", are letters of their own). Words are what stands between spaces and signs, so
/// Chinese and Japanese text, which has neither, is found only from where a run of it begins.
/// Nothing is reduced to its stem: "copies" does not find "copy".
class LessonIndex
{
public:
    /// An Error if \a driver, a driver of Qt SQL, is missing or has no FTS5.
    static Result<std::unique_ptr<LessonIndex>>
    create(const QString &driver = QStringLiteral("QSQLITE"));
    ~LessonIndex();
    Q_DISABLE_COPY_MOVE(LessonIndex)

    /// Puts \a places in the place of all that was there for the lesson; none removes it.
    /// After an Error the index is of no use.
    Result<void> setLesson(const QString &lessonId, const QList<SearchPlace> &places);

    /// The best \a limit places in which all of \a typed is found (see parseQuery()), best
    /// first; what it finds in the titles above a place counts as well, as long as one word is the
    /// place's own. Titles of lessons weigh more than headings, those more than text, and text more
    /// than code. Nothing for an empty text. Any text may be typed.
    Result<QList<SearchHit>> search(const QString &typed, int limit) const;

private:
    explicit LessonIndex(const QString &driver);
    Result<void> open();
    Result<QList<qint64>> bestRows(const SearchQuery &words, int limit) const;

    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, QList<qint64>> m_rows; ///< of each lesson
    qint64 m_nextRow = 1;
};

} // namespace Lectern
