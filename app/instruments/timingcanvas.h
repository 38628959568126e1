// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/axis.h"
#include "instruments/figurecanvas.h"
#include "instruments/timingview.h"

namespace Lectern::App {

/// The drawing of a TimingView. A stop is a run.
class TimingCanvas final : public FigureCanvas
{
    Q_OBJECT

public:
    explicit TimingCanvas(QWidget *parent = nullptr);

    void setRuns(const QList<TimingRun> &runs);

    void paintFigure(QPainter &painter, const QSizeF &size) const override;
    QSizeF neededSize() const override;
    QSizeF pictureSize() const override;
    int stopCount() const override { return static_cast<int>(m_runs.size()); }
    QString stopText(int stop) const override;
    QString asCsv() const override;

protected:
    void paintCursor(QPainter &painter, const QSizeF &size) const override;
    QRectF stopRect(int stop, const QSizeF &size) const override;
    int stopAt(const QPointF &position, const QSizeF &size) const override;

private:
    enum Quantity { Wall, Cpu };

    static double seconds(const TimingRun &run, Quantity quantity);
    QString nameOf(int run) const;
    QStringList timeTexts() const;
    double rowHeight() const;
    double barsHeight() const;
    QRectF plot(const QSizeF &size) const; ///< of the dots
    QPointF dotPlace(int run, Quantity quantity, const QRectF &plot) const;
    double dotRadius(const QRectF &plot) const;
    void paintBar(QPainter &painter, Quantity quantity, double width) const;
    void paintDots(QPainter &painter, const QRectF &plot) const;
    void paintDot(QPainter &painter, Quantity quantity, const QPointF &at, double radius) const;

    QList<TimingRun> m_runs;
    Axis m_time; ///< seconds, for bars and dots
};

} // namespace Lectern::App
