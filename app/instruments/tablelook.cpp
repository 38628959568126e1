// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/tablelook.h"

#include "theme.h"

#include <QHeaderView>
#include <QTableView>

namespace Lectern::App {

void applyTableLook(QTableView &table, const Theme &theme)
{
    table.setFont(theme.codeFont);
    table.horizontalHeader()->setFont(theme.textFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    colors.setColor(QPalette::Button, theme.panelBackground);
    table.setPalette(colors);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() +
                                                  qRound(6 * theme.scale));
}

} // namespace Lectern::App
