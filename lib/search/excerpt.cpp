// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/excerpt.h"

namespace Lectern {

Excerpt unmarked(const QString &marked)
{
    Excerpt excerpt;
    qsizetype begin = 0;
    for (const QChar c : marked) {
        if (c == matchBegin)
            begin = excerpt.text.size();
        else if (c == matchEnd)
            excerpt.matches.append({begin, excerpt.text.size() - begin});
        else
            excerpt.text += c;
    }
    return excerpt;
}

Excerpt bestLine(const QString &marked)
{
    const Excerpt whole = unmarked(marked);
    Excerpt best;
    for (const QStringView line : QStringTokenizer(whole.text, u'\n')) {
        const QStringView trimmed = line.trimmed();
        const qsizetype start = trimmed.begin() - QStringView(whole.text).begin();
        Excerpt here{trimmed.toString(), {}};
        for (const TextRange &match : whole.matches) {
            // A match of two words may reach over the end of the line.
            const qsizetype from = qMax(match.start, start);
            const qsizetype to = qMin(match.start + match.length, start + trimmed.size());
            if (from < to)
                here.matches.append({from - start, to - from});
        }
        if (best.matches.size() < here.matches.size())
            best = here;
    }
    return best;
}

} // namespace Lectern
