// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/proseformat.h"

#include "page/typography.h"
#include "theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace Lectern::App {

namespace {

constexpr int headingLineHeightPercent = 100;

/// QTextDocument puts an empty line before and after a table at the edge of a text.
bool isBesideTable(const QTextBlock &block, const QTextCursor &cursor)
{
    return block.length() <= 1 && !cursor.currentTable() && !cursor.currentList() &&
           (!block.previous().isValid() || !block.next().isValid()) &&
           block.document()->rootFrame()->childFrames().size() > 0;
}

void formatBlocks(QTextDocument &document, const Typography &typography)
{
    const QTextBlock last = document.lastBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        // At least so high: a cell of a table with nothing but smaller code is then level with the
        // others, and a picture may be higher.
        if (isHeading)
            format.setLineHeight(headingLineHeightPercent, QTextBlockFormat::ProportionalHeight);
        else
            format.setLineHeight(typography.lineHeight, QTextBlockFormat::MinimumHeight);
        if (block == document.begin() && !isHeading)
            format.setTopMargin(0);
        if (block.textList() && block.next().textList())
            format.setBottomMargin(typography.lineHeight * 0.2); // also before a list within it
        if (block == last)
            format.setBottomMargin(0);
        QTextCursor cursor(block);
        if (isBesideTable(block, cursor)) {
            format.setLineHeight(0, QTextBlockFormat::FixedHeight);
            format.setTopMargin(0);
            format.setBottomMargin(0);
        }
        cursor.setBlockFormat(format);
    }
}

/// A heading that begins the text keeps its distance, which QTextDocument drops: what stands above
/// is another part of the page, one gap away.
void keepFirstMargin(QTextDocument &document, const Typography &typography)
{
    const QTextBlockFormat first = document.begin().blockFormat();
    if (first.headingLevel() == 0)
        return;
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setTopMargin(qMax(0.0, first.topMargin() - typography.gap));
    document.rootFrame()->setFrameFormat(format);
}

void setRule(QTextTableCellFormat &format, const QColor &color, qreal width)
{
    format.setBottomBorder(width);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(color);
}

void formatTable(QTextTable &table, const Theme &theme, const Typography &typography)
{
    const qreal padding = typography.lineHeight / 3.0;
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    const bool isLast = table.lastPosition() + 1 >= table.document()->lastBlock().position();
    format.setBottomMargin(isLast ? 0 : typography.gap);
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        const bool isHeader = row < qMax(1, format.headerRowCount());
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat look = cell.format().toTableCellFormat();
            look.setTopPadding(padding / 2);
            look.setBottomPadding(padding / 2);
            look.setLeftPadding(padding);
            look.setRightPadding(padding);
            if (isHeader)
                look.setBackground(theme.panelBackground);
            setRule(look, isHeader ? theme.mutedText : theme.border, isHeader ? 2 : 1);
            cell.setFormat(look);
        }
    }
}

void formatTables(QTextFrame *frame, const Theme &theme, const Typography &typography)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            formatTable(*table, theme, typography);
        formatTables(child, theme, typography);
    }
}

} // namespace

void formatProse(QTextDocument &document, const Theme &theme, const Typography &typography)
{
    QTextCursor edit(&document);
    edit.beginEditBlock(); // one layout for all changes
    document.setIndentWidth(typography.lineHeight);
    formatBlocks(document, typography);
    keepFirstMargin(document, typography);
    formatTables(document.rootFrame(), theme, typography);
    edit.endEditBlock();
}

} // namespace Lectern::App
