// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/axis.h"
#include "instruments/comparedquantity.h"
#include "instruments/figurecanvas.h"

namespace Lectern::App {

/// The drawing of a ComparisonView. A stop is a program, and then each of its runs.
class ComparisonCanvas final : public FigureCanvas
{
    Q_OBJECT

public:
    explicit ComparisonCanvas(QWidget *parent = nullptr);

    void setComparison(const TimedComparison &comparison);
    void setQuantity(ComparedQuantity quantity);

    void paintFigure(QPainter &painter, const QSizeF &size) const override;
    QSizeF neededSize() const override;
    int stopCount() const override { return static_cast<int>(m_stops.size()); }
    QString stopText(int stop) const override;
    QStringList textLines() const override;
    QString asCsv() const override;

protected:
    void paintCursor(QPainter &painter, const QSizeF &size) const override;
    QRectF stopRect(int stop, const QSizeF &size) const override;
    int stopAt(const QPointF &position, const QSizeF &size) const override;
    std::optional<int> stopAfter(int stop, int key) const override;

private:
    struct Stop
    {
        qsizetype program;
        qsizetype run; ///< -1: the program with all its runs
    };

    void changed();
    int indexOf(qsizetype program, qsizetype run) const;
    QStringList tickLabels() const;
    double rowNeeded() const;
    QRectF plot(const QSizeF &size) const;
    QRectF row(qsizetype program, const QSizeF &size) const;
    QRectF strip(qsizetype program, const QSizeF &size) const;
    QPointF runPlace(qsizetype program, qsizetype run, const QRectF &strip) const;
    void paintHeading(QPainter &painter, qsizetype program, const QSizeF &size) const;
    void paintBox(QPainter &painter, qsizetype program, const QRectF &strip) const;
    void paintMedian(QPainter &painter, qsizetype program, const QRectF &strip) const;
    void paintRuns(QPainter &painter, qsizetype program, const QRectF &strip) const;

    TimedComparison m_comparison;
    ComparedQuantity m_quantity = ComparedQuantity::Wall;
    QList<Stop> m_stops;
    Axis m_axis;
};

} // namespace Lectern::App
