// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparisoncanvas.h"

#include "instruments/figurepainting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr double stripHeight = 30; ///< where the runs of a program lie, in pixels at scale 1
constexpr double rowGap = 10;
constexpr qsizetype manyRuns = 40; ///< with more the dots are smaller

/// An axis on which all of \a values can be told apart.
Axis axisFor(const QList<double> &values)
{
    if (values.isEmpty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    constexpr double tooFarApart = 50;
    if (low > 0 && high / low > tooFarApart)
        return {low, high, AxisScale::Logarithmic, 5};
    // It begins at nothing, so that lengths can be compared, where that does not crush them.
    return {low > high / 2 ? low : 0, high, AxisScale::Linear, 5};
}

} // namespace

ComparisonCanvas::ComparisonCanvas(QWidget *parent) : FigureCanvas(parent) {}

void ComparisonCanvas::setComparison(const TimedComparison &comparison)
{
    m_comparison = comparison;
    m_stops.clear();
    for (qsizetype i = 0; i < comparison.programs.size(); ++i) {
        for (qsizetype run = -1; run < comparison.programs[i].program.runs.size(); ++run)
            m_stops.append({i, run});
    }
    changed();
}

void ComparisonCanvas::setQuantity(ComparedQuantity quantity)
{
    m_quantity = quantity;
    changed();
}

void ComparisonCanvas::changed()
{
    QList<double> values;
    for (const ComparedProgram &each : std::as_const(m_comparison.programs)) {
        for (const TimedRun &run : each.program.runs)
            values.append(quantityOf(run, m_quantity));
    }
    m_axis = axisFor(values);
    dataChanged();
}

QStringList ComparisonCanvas::tickLabels() const
{
    QStringList texts;
    for (const double tick : m_axis.ticks())
        texts.append(quantityValueText(tick, m_quantity));
    return texts;
}

double ComparisonCanvas::rowNeeded() const
{
    return QFontMetricsF(style().smallFont).height() + style().px(stripHeight + rowGap);
}

QSizeF ComparisonCanvas::neededSize() const
{
    const double line = QFontMetricsF(style().smallFont).height();
    const qsizetype rows = std::max<qsizetype>(m_comparison.programs.size(), 1);
    return {style().px(210), static_cast<double>(rows) * rowNeeded() + 2 * line + style().px(20)};
}

QRectF ComparisonCanvas::plot(const QSizeF &size) const
{
    const QStringList texts = tickLabels();
    const double line = QFontMetricsF(style().smallFont).height();
    const double left = tickMargin(style(), texts.isEmpty() ? texts : texts.first(1));
    return {QPointF(left, style().px(4)), QPointF(size.width() - tickMargin(style(), texts),
                                                  size.height() - 2 * line - style().px(12))};
}

QRectF ComparisonCanvas::row(qsizetype program, const QSizeF &size) const
{
    const QRectF area = plot(size);
    const double height = std::min(
        area.height() / static_cast<double>(m_comparison.programs.size()), rowNeeded() * 1.5);
    return {area.left(), area.top() + static_cast<double>(program) * height, area.width(), height};
}

QRectF ComparisonCanvas::strip(qsizetype program, const QSizeF &size) const
{
    const double line = QFontMetricsF(style().smallFont).height();
    return row(program, size)
        .adjusted(0, line + style().px(rowGap / 2), 0, -style().px(rowGap / 2));
}

QPointF ComparisonCanvas::runPlace(qsizetype program, qsizetype run, const QRectF &strip) const
{
    const TimedRun &timed = m_comparison.programs[program].program.runs[run];
    // Runs that took as long would hide each other. Multiples of the golden ratio spread any number
    // of them evenly, and each stays where it is as others come.
    constexpr double goldenRatio = 0.6180339887498949;
    const double share = std::fmod(static_cast<double>(run) * goldenRatio, 1.0) - 0.5;
    return {horizontalPlace(m_axis, quantityOf(timed, m_quantity), strip),
            strip.center().y() + share * strip.height() * 0.7};
}

void ComparisonCanvas::paintFigure(QPainter &painter, const QSizeF &size) const
{
    if (m_stops.isEmpty()) {
        paintEmpty(painter, size, tr("Nothing has been measured yet."));
        return;
    }
    paintGround(painter, size);
    painter.setFont(style().smallFont);
    QRectF area = plot(size);
    area.setBottom(row(m_comparison.programs.size() - 1, size).bottom());
    paintHorizontalTicks(painter, style(), m_axis, area, tickLabels(), true);
    const QFontMetricsF metrics(style().smallFont);
    const QString title = quantityTitle(m_quantity);
    painter.setPen(style().mutedText);
    painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(title),
                             area.bottom() + style().px(6) + metrics.height() + metrics.ascent()),
                     title);
    for (qsizetype i = 0; i < m_comparison.programs.size(); ++i) {
        paintHeading(painter, i, size);
        paintBox(painter, i, strip(i, size));
        // The median would hide one of few dots, and be hidden by many.
        const bool isCrowded = m_comparison.programs[i].program.runs.size() > manyRuns;
        if (!isCrowded)
            paintMedian(painter, i, strip(i, size));
        paintRuns(painter, i, strip(i, size));
        if (isCrowded)
            paintMedian(painter, i, strip(i, size));
    }
}

void ComparisonCanvas::paintHeading(QPainter &painter, qsizetype program, const QSizeF &size) const
{
    const QFontMetricsF metrics(style().smallFont);
    const double margin = style().px(8);
    const QRectF line(margin, row(program, size).top(), size.width() - 2 * margin,
                      metrics.height());
    const double gap = style().px(24);
    QString name = m_comparison.programs[program].program.name.simplified();
    QString ratio = shortRatioText(m_comparison, program, m_quantity);
    if (metrics.horizontalAdvance(name) + metrics.horizontalAdvance(ratio) + gap > line.width())
        ratio = briefRatioText(m_comparison, program, m_quantity);
    const double ratioWidth = metrics.horizontalAdvance(ratio);
    name = metrics.elidedText(name, Qt::ElideRight, line.width() - ratioWidth - gap);
    paintLabel(painter, style(), line, line.topLeft(), name, style().text);
    paintLabel(painter, style(), line, {line.right() - ratioWidth, line.top()}, ratio,
               program == 0 ? style().mutedText : style().text);
}

/// Half of the runs lie in it.
void ComparisonCanvas::paintBox(QPainter &painter, qsizetype program, const QRectF &strip) const
{
    if (m_comparison.programs[program].program.runs.isEmpty())
        return;
    const Spread &spread = spreadOf(m_comparison.programs[program], m_quantity);
    const QColor color = style().seriesColor(program);
    QRectF box = strip;
    box.setLeft(horizontalPlace(m_axis, spread.lowerQuartile, strip));
    box.setRight(horizontalPlace(m_axis, spread.upperQuartile, strip));
    QColor fill = color;
    fill.setAlphaF(0.2F);
    painter.setPen(QPen(color, style().px(1.5)));
    painter.setBrush(fill);
    painter.drawRect(box);
}

void ComparisonCanvas::paintMedian(QPainter &painter, qsizetype program, const QRectF &strip) const
{
    if (m_comparison.programs[program].program.runs.isEmpty())
        return;
    const double x =
        horizontalPlace(m_axis, spreadOf(m_comparison.programs[program], m_quantity).median, strip);
    painter.setPen(QPen(style().text, style().px(2.5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, strip.top()), QPointF(x, strip.bottom()));
}

void ComparisonCanvas::paintRuns(QPainter &painter, qsizetype program, const QRectF &strip) const
{
    const qsizetype count = m_comparison.programs[program].program.runs.size();
    const double radius = style().px(count > manyRuns ? 2.2 : 3);
    painter.setPen(QPen(style().background, style().px(0.8)));
    painter.setBrush(style().seriesColor(program));
    for (qsizetype run = 0; run < count; ++run)
        painter.drawEllipse(runPlace(program, run, strip), radius, radius);
}

QString ComparisonCanvas::stopText(int stop) const
{
    const auto [program, run] = m_stops[stop];
    if (run < 0)
        return spreadSentences(m_comparison, program, m_quantity);
    const TimedProgram &timed = m_comparison.programs[program].program;
    return tr("%1, run %2 of %3: %4")
        .arg(timed.name, QString::number(run + 1), QString::number(timed.runs.size()),
             quantityValueText(quantityOf(timed.runs[run], m_quantity), m_quantity));
}

QStringList ComparisonCanvas::textLines() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_comparison.programs.size(); ++i)
        lines.append(spreadSentences(m_comparison, i, m_quantity));
    if (!lines.isEmpty())
        lines.prepend(tr("Shown is: %1").arg(quantityTitle(m_quantity)));
    return lines;
}

QString ComparisonCanvas::asCsv() const
{
    QString csv = csvLine({u"program"_s, u"run"_s, u"wall_s"_s, u"cpu_s"_s, u"peak_bytes"_s});
    for (const ComparedProgram &each : m_comparison.programs) {
        for (qsizetype i = 0; i < each.program.runs.size(); ++i) {
            const TimedRun &run = each.program.runs[i];
            csv += csvLine({each.program.name, QString::number(i + 1),
                            QString::number(secondsOf(run.wall), 'f', 9),
                            QString::number(secondsOf(run.cpu), 'f', 9),
                            QString::number(run.peakBytes)});
        }
    }
    return csv;
}

QRectF ComparisonCanvas::stopRect(int stop, const QSizeF &size) const
{
    const auto [program, run] = m_stops[stop];
    if (run < 0)
        return row(program, size);
    const double r = style().px(6);
    const QPointF at = runPlace(program, run, strip(program, size));
    return {at - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

void ComparisonCanvas::paintCursor(QPainter &painter, const QSizeF &size) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style().text, style().px(2)));
    if (m_stops[stop()].run >= 0) {
        painter.drawEllipse(stopRect(stop(), size));
        return;
    }
    const double aside = style().px(6);
    painter.drawRect(strip(m_stops[stop()].program, size).adjusted(-aside, -3, aside, 3));
}

/// The nearest run where the pointer is on one, else the program.
int ComparisonCanvas::stopAt(const QPointF &position, const QSizeF &size) const
{
    int found = -1;
    double least = style().px(8);
    for (int stop = 0; stop < stopCount(); ++stop) {
        const QRectF rect = stopRect(stop, size);
        if (m_stops[stop].run < 0) {
            if (position.y() >= rect.top() && position.y() < rect.bottom())
                found = stop;
            continue;
        }
        const double distance = QLineF(rect.center(), position).length();
        if (distance < least) {
            found = stop;
            least = distance;
        }
    }
    return found;
}

int ComparisonCanvas::indexOf(qsizetype program, qsizetype run) const
{
    const auto found = std::ranges::find_if(m_stops, [&](const Stop &stop) {
        return stop.program == program &&
               stop.run == std::min(run, m_comparison.programs[program].program.runs.size() - 1);
    });
    return static_cast<int>(found - m_stops.begin());
}

std::optional<int> ComparisonCanvas::stopAfter(int stop, int key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return FigureCanvas::stopAfter(stop, key);
    if (stop < 0 || stopCount() == 0)
        return 0;
    const qsizetype next = m_stops[stop].program + (key == Qt::Key_Up ? -1 : 1);
    return next < 0 || next >= m_comparison.programs.size() ? stop
                                                            : indexOf(next, m_stops[stop].run);
}

} // namespace Lectern::App
