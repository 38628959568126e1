// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/lanelook.h"

#include "instruments/figurestyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Lectern::App {

namespace {

/// Fills the middle of \a rect, \a height of its height, with \a pattern over a paler tone.
void fillMiddle(QPainter &painter, const FigureStyle &style, const QRectF &rect, double height,
                const QColor &color, Qt::BrushStyle pattern)
{
    QRectF middle = rect;
    middle.setHeight(rect.height() * height);
    middle.moveCenter(rect.center());
    QColor pale = color;
    pale.setAlphaF(0.22F);
    painter.fillRect(middle, pale);
    QBrush brush(color, pattern);
    brush.setTransform(QTransform::fromScale(style.scale, style.scale));
    painter.fillRect(middle, brush);
    painter.setPen(QPen(color, style.px(1)));
    painter.drawLine(middle.topLeft(), middle.topRight());
    painter.drawLine(middle.bottomLeft(), middle.bottomRight());
}

/// Where each entry of the legend stands.
QList<QPointF> legendPlaces(const FigureStyle &style, const QList<ThreadState> &states,
                            double width)
{
    const QFontMetricsF metrics(style.smallFont);
    QList<QPointF> places;
    QPointF at(style.px(10), style.px(6));
    for (const ThreadState state : states) {
        const double entry = style.px(36) + metrics.horizontalAdvance(threadStateText(state));
        if (at.x() + entry > width && at.x() > style.px(10))
            at = {style.px(10), at.y() + lanePitch(style)};
        places.append(at);
        at.rx() += entry + style.px(14);
    }
    return places;
}

} // namespace

double laneHeight(const FigureStyle &style)
{
    return QFontMetricsF(style.smallFont).height() + style.px(2);
}

double lanePitch(const FigureStyle &style)
{
    return laneHeight(style) + style.px(5);
}

QString threadStateText(ThreadState state)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Lectern::App::ThreadLanes", text);
    };
    switch (state) {
    case ThreadState::Running:
        return tr(QT_TRANSLATE_NOOP("Lectern::App::ThreadLanes", "running"));
    case ThreadState::WaitsForLock:
        return tr(QT_TRANSLATE_NOOP("Lectern::App::ThreadLanes", "waiting for the lock"));
    case ThreadState::WaitsForEvent:
        return tr(QT_TRANSLATE_NOOP("Lectern::App::ThreadLanes", "waiting for an event"));
    case ThreadState::Sleeps:
        return tr(QT_TRANSLATE_NOOP("Lectern::App::ThreadLanes", "sleeping"));
    case ThreadState::WaitsForData:
        return tr(QT_TRANSLATE_NOOP("Lectern::App::ThreadLanes", "waiting for data"));
    case ThreadState::Ended:
        return tr(QT_TRANSLATE_NOOP("Lectern::App::ThreadLanes", "ended"));
    }
    return {};
}

void paintThreadState(QPainter &painter, const FigureStyle &style, const QRectF &rect,
                      ThreadState state, double share)
{
    switch (state) {
    case ThreadState::Running: {
        QColor pale = style.seriesColor(0);
        pale.setAlphaF(0.28F);
        painter.fillRect(rect, pale);
        QRectF full = rect;
        full.setTop(rect.bottom() - rect.height() * std::clamp(share, 0.0, 1.0));
        painter.fillRect(full, style.seriesColor(0));
        break;
    }
    case ThreadState::WaitsForLock:
        fillMiddle(painter, style, rect, 0.7, style.seriesColor(1), Qt::BDiagPattern);
        break;
    case ThreadState::WaitsForEvent:
        fillMiddle(painter, style, rect, 0.35, style.seriesColor(3), Qt::VerPattern);
        break;
    case ThreadState::WaitsForData:
        fillMiddle(painter, style, rect, 0.35, style.seriesColor(2), Qt::Dense5Pattern);
        break;
    case ThreadState::Sleeps:
        painter.setPen(QPen(style.mutedText, style.px(1.5)));
        painter.drawLine(QPointF(rect.left(), rect.center().y()),
                         QPointF(rect.right(), rect.center().y()));
        break;
    case ThreadState::Ended:
        break;
    }
}

void paintThreadStateLegend(QPainter &painter, const FigureStyle &style,
                            const QList<ThreadState> &states, double width)
{
    const QFontMetricsF metrics(style.smallFont);
    const QList<QPointF> places = legendPlaces(style, states, width);
    painter.setFont(style.smallFont);
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QSizeF sample(style.px(24), laneHeight(style));
        paintThreadState(painter, style, QRectF(places[i], sample), states[i], 0.6);
        painter.setPen(style.text);
        painter.drawText(places[i] + QPointF(style.px(30), style.px(1) + metrics.ascent()),
                         threadStateText(states[i]));
    }
}

double threadStateLegendHeight(const FigureStyle &style, const QList<ThreadState> &states,
                               double width)
{
    const QList<QPointF> places = legendPlaces(style, states, width);
    return places.isEmpty() ? 0 : places.last().y() + lanePitch(style) + style.px(4);
}

} // namespace Lectern::App
