// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/searchdialog.h"

#include "search/searchservice.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Kind = SearchPlace::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Lesson:
        return SearchDialog::tr("Lesson");
    case Kind::Heading:
        return SearchDialog::tr("Heading");
    case Kind::Text:
        return SearchDialog::tr("Text");
    case Kind::Code:
        return SearchDialog::tr("Code");
    case Kind::Question:
        return SearchDialog::tr("Question");
    case Kind::Exercise:
    case Kind::Task:
        return SearchDialog::tr("Exercise");
    }
    Q_UNREACHABLE_RETURN(QString());
}

FilterRow rowOf(const SearchHit &hit)
{
    const SearchPlace &place = hit.place;
    FilterRow row{.sign = kindName(place.kind)};
    const bool isTitle =
        place.kind == Kind::Lesson || place.kind == Kind::Heading || place.kind == Kind::Exercise;
    const bool isAtTop = place.heading.isEmpty();
    row.title = isTitle ? place.text : isAtTop ? place.lessonTitle : place.heading;
    row.detail = isAtTop ? place.stageTitle
                         : SearchDialog::tr("%1 › %2").arg(place.stageTitle, place.lessonTitle);
    if (isTitle) {
        row.titleMatches = hit.matches;
    } else {
        row.excerpt = place.text;
        row.excerptMatches = hit.matches;
        row.isCode = place.kind == Kind::Code;
    }
    return row;
}

} // namespace

SearchDialog::SearchDialog(QWidget *window) : FilterPopup(window)
{
    setObjectName(u"searchDialog"_s);
    setPurpose(tr("Search the course"));
}

void SearchDialog::updateRows()
{
    if (text().trimmed().isEmpty()) {
        m_hits.clear();
        setRows({}, tr("Words from titles, text, code and exercises. Case and accents do not "
                       "count."));
    } else if (m_hits.isEmpty()) {
        setRows({}, tr("Searching..."));
    }
    // Earlier hits stay until the new ones are there, so that the list does not flicker.
    Q_EMIT searchRequested(text());
}

void SearchDialog::setHits(const QString &typed, const QList<SearchHit> &hits)
{
    if (typed != text() || text().trimmed().isEmpty())
        return;
    m_hits = hits;
    QList<FilterRow> rows;
    for (const SearchHit &hit : hits)
        rows.append(rowOf(hit));
    const int count = int(hits.size());
    if (hits.isEmpty())
        setRows(rows, tr("Nothing found for \"%1\". Every word must appear; a shorter one finds "
                         "more.")
                          .arg(typed.trimmed()));
    else if (count == SearchService::maximumHits)
        setRows(rows, tr("The %n best places", nullptr, count));
    else
        setRows(rows, tr("%n place(s)", nullptr, count));
}

void SearchDialog::setError(const Error &error)
{
    m_hits.clear();
    setRows({}, error.message);
}

void SearchDialog::choose(int row)
{
    const SearchPlace place = m_hits.at(row).place;
    Q_EMIT placeRequested(place.lessonId, place.targetId);
}

} // namespace Lectern::App
