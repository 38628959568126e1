// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

QString textTable(const QList<QStringList> &rows)
{
    QList<QStringList> cells;
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        QStringList &line = cells.emplaceBack();
        for (const QString &cell : row) {
            line.append(escapeControls(cell).replace(u'\n', u' '));
            const qsizetype column = line.size() - 1;
            if (column == widths.size())
                widths.append(0);
            widths[column] = qMax(widths[column], line.last().size());
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(cells)) {
        QStringList padded;
        for (qsizetype column = 0; column < line.size(); ++column)
            padded.append(column == 0 ? line[column].leftJustified(widths[column])
                                      : line[column].rightJustified(widths[column]));
        text += padded.join("  "_L1) + u'\n';
    }
    return text;
}

} // namespace Lectern::Cli
