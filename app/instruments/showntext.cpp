// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/showntext.h"

#include "output/characterescape.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString escaped(const QString &text, qsizetype maximum, bool keepsLines)
{
    const bool isCut = text.size() > maximum;
    const QList<uint> characters = text.first(isCut ? maximum - 1 : text.size()).toUcs4();
    QString shown;
    shown.reserve(characters.size() + 1);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == U'\n' && keepsLines) {
            shown += u'\n';
            continue;
        }
        if (c == U'\t') {
            shown += keepsLines ? u'\t' : u' ';
            continue;
        }
        const QString instead = escapeOf(c, i > 0 ? characters[i - 1] : 0,
                                         i + 1 < characters.size() ? characters[i + 1] : 0);
        shown += instead.isEmpty() ? QString(QChar::fromUcs4(c)) : instead;
    }
    return isCut ? shown + u'…' : shown;
}

} // namespace

QString shownLine(const QString &text, qsizetype maximum)
{
    return escaped(text, maximum, false);
}

QString shownText(const QString &text, qsizetype maximum)
{
    return escaped(text, maximum, true);
}

QString shownToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : "<p>"_L1 + shownLine(text).toHtmlEscaped() + "</p>"_L1;
}

} // namespace Lectern::App
