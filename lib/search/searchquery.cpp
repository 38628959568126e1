// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchquery.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype maximumLength = 200;
constexpr qsizetype maximumWords = 12; // FTS5 has a limit on how deep an expression nests

/// The words of \a typed, without any character that could mean something in an expression.
QStringList wordsOf(const QString &typed)
{
    QStringList words;
    for (const QString &typedWord : typed.left(maximumLength).simplified().split(u' ')) {
        QString word;
        bool hasText = false;
        for (const char32_t c : typedWord.toUcs4()) {
            const bool isText = QChar::isLetterOrNumber(c);
            hasText = hasText || isText;
            // An accent may be a character of its own, behind its letter.
            word += isText || QChar::isMark(c) ? QString(QChar::fromUcs4(c)) : u" "_s;
        }
        if (hasText)
            words.append(word.simplified());
    }
    return words.first(qMin(words.size(), maximumWords));
}

} // namespace

SearchQuery parseQuery(const QString &typed)
{
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return {};
    SearchQuery query{.isSingleLetters = true};
    QStringList groups;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isLetter = words[i].size() == 1;
        query.isSingleLetters = query.isSingleLetters && isLetter;
        const bool isWhole = isLetter && i < words.size() - 1;
        // A whole word counts twice, and so stands above those that only begin like it.
        groups.append((isWhole ? u"\"%1\""_s : u"(\"%1\" OR \"%1\" *)"_s).arg(words[i]));
    }
    query.expression = "text : ("_L1 + groups.join(" OR "_L1) + u')';
    if (groups.size() > 1)
        query.expression += " AND "_L1 + groups.join(" AND "_L1);
    return query;
}

} // namespace Lectern
