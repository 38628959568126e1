// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/wrappedtext.h"

#include <QPainter>

namespace Lectern::App {

WrappedText::WrappedText(const QString &text, const QFont &font, int width)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    m_height = qCeil(y);
}

void WrappedText::paint(QPainter &painter, const QPointF &topLeft) const
{
    m_layout.draw(&painter, topLeft);
}

} // namespace Lectern::App
