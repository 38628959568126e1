// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/axis.h"
#include "instruments/figurecanvas.h"
#include "instruments/threadlanes.h"

namespace Lectern::App {

/// The drawing of ThreadLanes. A stop is a span of a lane; those of a lane follow each other.
class LanesCanvas final : public FigureCanvas
{
    Q_OBJECT

public:
    explicit LanesCanvas(QWidget *parent = nullptr);

    void setRuns(const QList<ThreadRun> &runs);

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
        int run;
        int lane; ///< of all runs together
        const ThreadLane *thread;
        const LaneSpan *span;
    };
    /// Where a run stands.
    struct Group
    {
        double headTop = 0;
        QRectF lanes;
        int markRows = 0;
    };

    double nameWidth(double width) const;
    QList<ThreadState> states() const;
    QList<Group> groups(double width) const;
    void paintGroup(QPainter &painter, const Group &group, const ThreadRun &run) const;
    QString heading(const ThreadRun &run) const;
    QRectF spanRect(const Stop &at, const QList<Group> &groups) const;
    int stopInLane(int lane, std::chrono::nanoseconds time) const;

    QList<ThreadRun> m_runs;
    QList<Stop> m_stops; ///< into m_runs
    Axis m_time;
};

} // namespace Lectern::App
