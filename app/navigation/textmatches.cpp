// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/textmatches.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::App {

TextMatches findMatches(const QString &text, const FindQuery &query)
{
    TextMatches found;
    if (query.text.isEmpty())
        return found;
    QString pattern =
        query.isRegularExpression ? query.text : QRegularExpression::escape(query.text);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.isCaseSensitive);
    QRegularExpression expression(pattern, options);
    if (!expression.isValid()) {
        found.problem = QCoreApplication::translate("FindBar", "Not a regular expression: %1.")
                            .arg(expression.errorString());
        return found;
    }
    if (query.isWholeWord) // not \b, which would ask for a word at either end of "->"
        expression.setPattern(u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        TextMatches::Match place{match.capturedStart(), match.capturedLength(), {}};
        if (query.isRegularExpression)
            place.captures = match.capturedTexts();
        found.matches.append(place);
    }
    return found;
}

QString replacementFor(const TextMatches::Match &match, const FindQuery &query,
                       const QString &replacement)
{
    if (!query.isRegularExpression)
        return replacement;
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != u'\\' || i + 1 == replacement.size()) {
            result += replacement[i];
            continue;
        }
        const QChar next = replacement[++i];
        if (next >= u'0' && next <= u'9')
            result += match.captures.value(next.unicode() - u'0');
        else if (next == u'n')
            result += u'\n';
        else if (next == u't')
            result += u'\t';
        else if (next == u'\\')
            result += u'\\';
        else
            result += u'\\' + QString(next);
    }
    return result;
}

} // namespace Lectern::App
