// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputpainter.h"

#include <QFontMetricsF>
#include <QWidget>

namespace Lectern::App {

OutputPainter::OutputPainter(QWidget *viewport, const OutputFormats &formats)
    : m_painter(viewport), m_area(viewport->rect()), m_formats(formats)
{
}

void OutputPainter::drawPlaceholder(const QString &text, int padding)
{
    m_painter.setPen(m_formats.theme().mutedText);
    m_painter.drawText(m_area.marginsRemoved({padding, padding, padding, padding}),
                       Qt::TextWordWrap, text);
}

void OutputPainter::drawLine(const LineLayouts::Entry &entry, const QRect &area, int left,
                             const std::optional<std::pair<qsizetype, qsizetype>> &selected,
                             bool endIsSelected)
{
    const Theme &theme = m_formats.theme();
    m_painter.setClipRect(area);
    if (entry.line.hasErrorText())
        m_painter.fillRect(QRectF(0, area.top(), 3 * theme.scale, area.height()), theme.failed);
    if (!entry.layout || entry.layout->lineCount() == 0)
        return;
    // Characters from other fonts are taller: all stand on the line of the code font.
    const double baseline = area.top() + QFontMetricsF(theme.codeFont).ascent();
    const QPointF place(left, baseline - entry.layout->lineAt(0).ascent());
    QList<QTextLayout::FormatRange> marks;
    if (selected) {
        marks = m_formats.selectedRanges(entry.line, selected->first, selected->second);
        if (endIsSelected)
            m_painter.fillRect(
                QRectF(left + entry.width, area.top(), area.height() / 2.0, area.height()),
                theme.selection);
    }
    m_painter.setPen(theme.text);
    entry.layout->draw(&m_painter, place, marks);
}

void OutputPainter::drawCaret(const LineLayouts::Entry &entry, const QRect &area, int left,
                              qsizetype column)
{
    const double x = left + entry.xOf(column);
    m_painter.setClipRect(area);
    m_painter.fillRect(
        QRectF(x, area.top(), std::max(1.0, 1.5 * m_formats.theme().scale), area.height()),
        m_formats.theme().text);
}

void OutputPainter::drawFocus()
{
    m_painter.setClipping(false);
    m_painter.setPen(m_formats.theme().accent);
    m_painter.drawRect(m_area.adjusted(0, 0, -1, -1));
}

} // namespace Lectern::App
