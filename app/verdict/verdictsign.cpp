// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/verdictsign.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Lectern::App {

VerdictSign::VerdictSign(QWidget *parent) : QWidget(parent)
{
    setObjectName("verdictSign"_L1);
    setFixedSize(size, size);
}

void VerdictSign::set(VerdictTone tone, const QColor &color, const QColor &mark)
{
    m_tone = tone;
    m_color = color;
    m_mark = mark;
    update();
}

void VerdictSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(width()) / size, double(height()) / size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    if (m_tone == VerdictTone::Warning) {
        painter.setPen(QPen(m_color, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{14, 4}, {25, 23.5}, {3, 23.5}}));
    } else {
        painter.drawEllipse(QRectF(2, 2, 24, 24));
    }
    painter.setPen(QPen(m_mark, 2.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintMark(painter);
}

void VerdictSign::paintMark(QPainter &painter) const
{
    switch (m_tone) {
    case VerdictTone::Passed:
        painter.drawPolyline(QPolygonF({{8.5, 14.5}, {12.5, 18.5}, {19.5, 10}}));
        break;
    case VerdictTone::Failed:
        painter.drawLine(QPointF(9.8, 9.8), QPointF(18.2, 18.2));
        painter.drawLine(QPointF(18.2, 9.8), QPointF(9.8, 18.2));
        break;
    case VerdictTone::Warning:
        painter.drawLine(QPointF(14, 11), QPointF(14, 16));
        painter.drawPoint(QPointF(14, 20.5));
        break;
    case VerdictTone::Running:
        for (const double x : {9.0, 14.0, 19.0})
            painter.drawPoint(QPointF(x, 14));
        break;
    case VerdictTone::Neutral:
        painter.drawLine(QPointF(14, 13.5), QPointF(14, 19));
        painter.drawPoint(QPointF(14, 9));
        break;
    }
}

} // namespace Lectern::App
