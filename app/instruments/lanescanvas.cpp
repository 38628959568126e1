// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/lanescanvas.h"

#include "instruments/figurepainting.h"
#include "instruments/lanelook.h"

#include <QFontMetricsF>
#include <QMap>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int maximumMarkRows = 2;

QString percent(double share)
{
    return LanesCanvas::tr("%1 %").arg(numberText(share * 100, 0));
}

} // namespace

LanesCanvas::LanesCanvas(QWidget *parent) : FigureCanvas(parent) {}

void LanesCanvas::setRuns(const QList<ThreadRun> &runs)
{
    m_runs = runs;
    m_stops.clear();
    double longest = 0;
    int lane = 0;
    const QList<ThreadRun> &all = m_runs; // what the stops point at is never written to
    for (int run = 0; run < all.size(); ++run) {
        longest = std::max(longest, secondsOf(all[run].recording.end));
        for (const ThreadLane &thread : all[run].recording.lanes) {
            for (const LaneSpan &span : thread.spans) {
                longest = std::max(longest, secondsOf(span.end));
                m_stops.append({run, lane, &thread, &span});
            }
            ++lane;
        }
    }
    m_time = Axis(0, longest, AxisScale::Linear, 6);
    dataChanged();
}

double LanesCanvas::nameWidth(double width) const
{
    const QFontMetricsF metrics(style().smallFont);
    double longest = 0;
    for (const ThreadRun &run : m_runs) {
        for (const ThreadLane &lane : run.recording.lanes)
            longest = std::max(longest, metrics.horizontalAdvance(lane.name));
    }
    return std::min(longest, width * 0.3) + style().px(18);
}

QList<ThreadState> LanesCanvas::states() const
{
    QList<ThreadState> states;
    for (const ThreadState state :
         {ThreadState::Running, ThreadState::WaitsForLock, ThreadState::WaitsForEvent,
          ThreadState::WaitsForData, ThreadState::Sleeps}) {
        if (std::ranges::any_of(m_stops,
                                [&](const Stop &stop) { return stop.span->state == state; }))
            states.append(state);
    }
    return states;
}

QList<LanesCanvas::Group> LanesCanvas::groups(double width) const
{
    const double line = QFontMetricsF(style().smallFont).height();
    const double left = nameWidth(width);
    double top = threadStateLegendHeight(style(), states(), width);
    QList<Group> groups;
    for (const ThreadRun &run : m_runs) {
        Group group{.headTop = top};
        const double height = static_cast<double>(run.recording.lanes.size()) * lanePitch(style());
        group.lanes = QRectF(left, top + QFontMetricsF(style().font).height() + style().px(4),
                             width - left - tickMargin(style(), timeTickTexts(m_time)), height);
        group.markRows =
            markRows(style(), run.recording.marks, m_time, group.lanes, maximumMarkRows);
        group.lanes.translate(0, group.markRows * line);
        top = group.lanes.bottom() + style().px(12);
        groups.append(group);
    }
    return groups;
}

QSizeF LanesCanvas::neededSize() const
{
    const double width = style().px(360);
    const QList<Group> all = groups(width);
    const double end = all.isEmpty() ? style().px(60) : all.last().lanes.bottom();
    return {width, end + QFontMetricsF(style().smallFont).height() + style().px(14)};
}

void LanesCanvas::paintFigure(QPainter &painter, const QSizeF &size) const
{
    if (m_stops.isEmpty()) {
        paintEmpty(painter, size, tr("The run was over before its threads could be looked at."));
        return;
    }
    paintGround(painter, size);
    painter.setFont(style().smallFont);
    paintThreadStateLegend(painter, style(), states(), size.width());
    const QList<Group> all = groups(size.width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        paintHorizontalTicks(painter, style(), m_time, all[i].lanes,
                             i + 1 == all.size() ? timeTickTexts(m_time)
                                                 : QStringList(m_time.ticks().size(), QString()),
                             true);
        paintGroup(painter, all[i], m_runs[i]);
    }
}

QString LanesCanvas::heading(const ThreadRun &run) const
{
    const QString cores = numberText(run.recording.busyCores, 2);
    const QString seconds = numberText(secondsOf(run.recording.end - run.recording.begin), 2);
    return run.name.isEmpty() ? tr("%1 cores busy for %2 s").arg(cores, seconds)
                              : tr("%1: %2 cores busy for %3 s").arg(run.name, cores, seconds);
}

void LanesCanvas::paintGroup(QPainter &painter, const Group &group, const ThreadRun &run) const
{
    QFont bold = style().font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(style().text);
    painter.drawText(QPointF(style().px(10), group.headTop + QFontMetricsF(bold).ascent()),
                     heading(run));
    const QFontMetricsF metrics(style().smallFont);
    double top = group.lanes.top();
    for (const ThreadLane &lane : run.recording.lanes) {
        painter.setFont(style().smallFont);
        painter.setPen(style().text);
        painter.drawText(
            QPointF(style().px(10), top + style().px(1) + metrics.ascent()),
            metrics.elidedText(lane.name, Qt::ElideMiddle, group.lanes.left() - style().px(16)));
        for (const LaneSpan &span : lane.spans) {
            const double left = horizontalPlace(m_time, secondsOf(span.begin), group.lanes);
            const double right = horizontalPlace(m_time, secondsOf(span.end), group.lanes);
            paintThreadState(painter, style(),
                             QRectF(left, top, std::max(right - left, 0.5), laneHeight(style())),
                             span.state, span.share);
        }
        top += lanePitch(style());
    }
    paintMarks(painter, style(), run.recording.marks, m_time, group.lanes, group.markRows);
}

QString LanesCanvas::stopText(int stop) const
{
    const Stop &at = m_stops[stop];
    const QString text =
        tr("%1, from %2 s to %3 s: %4")
            .arg(at.thread->name, numberText(secondsOf(at.span->begin), 2),
                 numberText(secondsOf(at.span->end), 2), threadStateText(at.span->state));
    const QString whole = at.span->state == ThreadState::Running
                              ? tr("%1, with %2 of a processor").arg(text, percent(at.span->share))
                              : text;
    const QString &run = m_runs[at.run].name;
    return run.isEmpty() ? whole : tr("%1: %2").arg(run, whole);
}

QStringList LanesCanvas::textLines() const
{
    QStringList lines;
    for (const ThreadRun &run : m_runs) {
        lines.append(heading(run));
        for (const ThreadLane &lane : run.recording.lanes) {
            QMap<ThreadState, double> seconds;
            for (const LaneSpan &span : lane.spans)
                seconds[span.state] += secondsOf(span.end - span.begin);
            QStringList parts;
            for (const auto [state, time] : seconds.asKeyValueRange()) {
                if (state != ThreadState::Ended)
                    parts.append(
                        tr("%1 for %2 s").arg(threadStateText(state), numberText(time, 2)));
            }
            lines.append(
                tr("%1: %2; %3 s of processor time")
                    .arg(lane.name, parts.join(u", "_s), numberText(secondsOf(lane.cpu), 2)));
        }
    }
    return lines;
}

QString LanesCanvas::asCsv() const
{
    QString csv = csvLine({u"run"_s, u"process"_s, u"thread"_s, u"name"_s, u"begin_s"_s, u"end_s"_s,
                           u"state"_s, u"share"_s});
    for (const Stop &stop : m_stops)
        csv +=
            csvLine({m_runs[stop.run].name, QString::number(stop.thread->process),
                     QString::number(stop.thread->thread), stop.thread->name,
                     QString::number(secondsOf(stop.span->begin), 'f', 6),
                     QString::number(secondsOf(stop.span->end), 'f', 6),
                     threadStateText(stop.span->state), QString::number(stop.span->share, 'f', 3)});
    return csv;
}

QRectF LanesCanvas::stopRect(int stop, const QSizeF &size) const
{
    return spanRect(m_stops[stop], groups(size.width()));
}

QRectF LanesCanvas::spanRect(const Stop &at, const QList<Group> &groups) const
{
    int lane = at.lane;
    for (int run = 0; run < at.run; ++run)
        lane -= static_cast<int>(m_runs[run].recording.lanes.size());
    const QRectF lanes = groups[at.run].lanes;
    const double left = horizontalPlace(m_time, secondsOf(at.span->begin), lanes);
    const double right = horizontalPlace(m_time, secondsOf(at.span->end), lanes);
    return {left, lanes.top() + lane * lanePitch(style()), right - left, laneHeight(style())};
}

void LanesCanvas::paintCursor(QPainter &painter, const QSizeF &size) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style().text, style().px(2)));
    const double margin = style().px(2);
    painter.drawRect(stopRect(stop(), size).adjusted(-margin, -margin, margin, margin));
}

int LanesCanvas::stopAt(const QPointF &position, const QSizeF &size) const
{
    const QList<Group> all = groups(size.width());
    for (int stop = 0; stop < stopCount(); ++stop) {
        if (spanRect(m_stops[stop], all).adjusted(0, -2, 1, 2).contains(position))
            return stop;
    }
    return -1;
}

int LanesCanvas::stopInLane(int lane, std::chrono::nanoseconds time) const
{
    int found = -1;
    for (int stop = 0; stop < stopCount(); ++stop) {
        if (m_stops[stop].lane == lane && (found < 0 || m_stops[stop].span->begin <= time))
            found = stop;
    }
    return found;
}

std::optional<int> LanesCanvas::stopAfter(int stop, int key) const
{
    if (stop < 0 || m_stops.isEmpty())
        return key == Qt::Key_Up || key == Qt::Key_Down ? 0 : FigureCanvas::stopAfter(stop, key);
    const int lane = m_stops[stop].lane;
    const auto isInLane = [&](const Stop &each) { return each.lane == lane; };
    const auto middle =
        m_stops[stop].span->begin + (m_stops[stop].span->end - m_stops[stop].span->begin) / 2;
    const auto first = std::ranges::find_if(m_stops, isInLane) - m_stops.begin();
    const auto last = first + std::ranges::count_if(m_stops, isInLane) - 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Up ? -1 : 1;
        for (int next = lane + step; next >= 0 && next <= m_stops.last().lane; next += step) {
            if (const int found = stopInLane(next, middle); found >= 0)
                return found;
        }
        return stop;
    }
    case Qt::Key_Home:
        return static_cast<int>(first);
    case Qt::Key_End:
        return static_cast<int>(last);
    default:
        break;
    }
    const std::optional<int> next = FigureCanvas::stopAfter(stop, key);
    return next ? std::optional(std::clamp(*next, static_cast<int>(first), static_cast<int>(last)))
                : std::nullopt;
}

} // namespace Lectern::App
