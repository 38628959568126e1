// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/figurecanvas.h"
#include "instruments/memoryplaces.h"

namespace Lectern::App {

/// The drawing of a MemoryStrip. A stop is a point of the first run.
class MemoryCanvas final : public FigureCanvas
{
    Q_OBJECT

public:
    explicit MemoryCanvas(QWidget *parent = nullptr);

    void setRuns(const QList<MemoryRun> &runs);
    void setBudget(qint64 bytes);

    void paintFigure(QPainter &painter, const QSizeF &size) const override;
    QSizeF neededSize() const override;
    QSizeF pictureSize() const override;
    int stopCount() const override;
    QString stopText(int stop) const override;
    QString asCsv() const override;

protected:
    void paintCursor(QPainter &painter, const QSizeF &size) const override;
    QRectF stopRect(int stop, const QSizeF &size) const override;
    int stopAt(const QPointF &position, const QSizeF &size) const override;

private:
    MemoryPlaces places(const QSizeF &size) const;
    QPolygonF curve(const MemoryRecording &recording, const MemoryPlaces &places) const;
    void paintCurves(QPainter &painter, const MemoryPlaces &places) const;
    void paintCores(QPainter &painter, const MemoryPlaces &places) const;
    void paintPeak(QPainter &painter, const MemoryPlaces &places) const;
    void paintBudget(QPainter &painter, const MemoryPlaces &places) const;
    void paintLegend(QPainter &painter, double width) const;
    double legendHeight() const;

    QList<MemoryRun> m_runs;
    qint64 m_budget = 0;
};

} // namespace Lectern::App
