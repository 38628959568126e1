// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/textlines.h"

namespace Lectern {

TextPosition positionAt(QStringView text, qsizetype offset)
{
    const QStringView before = text.first(offset);
    return {.line = static_cast<int>(before.count(u'\n') + 1),
            .column = static_cast<int>(offset - (before.lastIndexOf(u'\n') + 1) + 1)};
}

QStringView withoutTrailingSpace(QStringView text)
{
    qsizetype size = text.size();
    while (size > 0 && text[size - 1].isSpace())
        --size;
    return text.first(size);
}

QList<QStringView> rawLines(QStringView text)
{
    QList<QStringView> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        lines.append(text.sliced(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

QList<QStringView> contentLines(QStringView text)
{
    QList<QStringView> lines = rawLines(text);
    for (QStringView &line : lines)
        line = withoutTrailingSpace(line);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace Lectern
