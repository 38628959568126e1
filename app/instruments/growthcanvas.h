// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/figurecanvas.h"
#include "instruments/growthfigure.h"

namespace Lectern::App {

/// The drawing of a GrowthChart. A stop is a point; those of a series follow each other.
class GrowthCanvas final : public FigureCanvas
{
    Q_OBJECT

public:
    explicit GrowthCanvas(QWidget *parent = nullptr);

    void setFigure(const GrowthFigure &figure);

    void paintFigure(QPainter &painter, const QSizeF &size) const override;
    QSizeF neededSize() const override;
    QSizeF pictureSize() const override;
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
        qsizetype series;
        qsizetype point;
    };

    const GrowthPoint &point(int stop) const;
    QStringList xTexts() const;
    QStringList yTexts() const;
    double legendHeight() const;
    QRectF plot(const QSizeF &size) const;
    QPointF place(double x, double y, const QRectF &plot) const;
    QString legendText(const GrowthSeries &series) const;
    void paintSeries(QPainter &painter, qsizetype index, const QRectF &plot) const;
    void paintMarker(QPainter &painter, qsizetype series, const QPointF &at) const;
    void paintLegend(QPainter &painter, double width) const;
    void paintTitles(QPainter &painter, const QRectF &plot, const QSizeF &size) const;

    GrowthFigure m_figure;
    QList<Stop> m_stops;
    Axis m_x;
    Axis m_y;
};

} // namespace Lectern::App
