// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figurecanvas.h"

#include "announcement.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

FigureCanvas::FigureCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"figureCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_style.series = {Qt::black};
}

void FigureCanvas::setTheme(const Theme &theme)
{
    m_style = FigureStyle::forTheme(theme);
    styleChanged();
    setMinimumSize(neededSize().toSize());
    update();
}

void FigureCanvas::paintGround(QPainter &painter, const QSizeF &size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, size), m_style.background);
}

void FigureCanvas::paintEmpty(QPainter &painter, const QSizeF &size, const QString &text) const
{
    paintGround(painter, size);
    painter.setFont(m_style.smallFont);
    painter.setPen(m_style.mutedText);
    painter.drawText(QRectF({}, size), Qt::AlignCenter | Qt::TextWordWrap, text);
}

QSizeF FigureCanvas::pictureSize() const
{
    return neededSize().expandedTo({m_style.px(720), 0});
}

QStringList FigureCanvas::textLines() const
{
    constexpr int maximumLines = 200;
    QStringList lines;
    const int step = std::max(1, (stopCount() + maximumLines - 1) / maximumLines);
    if (step > 1)
        lines.append(tr("One value of every %n follows.", nullptr, step));
    for (int stop = 0; stop < stopCount(); stop += step)
        lines.append(stopText(stop));
    return lines;
}

void FigureCanvas::setStop(int stop)
{
    const int next = stopCount() == 0 ? -1 : std::clamp(stop, 0, stopCount() - 1);
    if (next == m_stop)
        return;
    m_stop = next;
    const QString text = next < 0 ? QString() : stopText(next);
    setAccessibleDescription(text);
    if (hasFocus())
        announce(this, text);
    if (next >= 0)
        Q_EMIT sightRequested(stopRect(next, size()).toAlignedRect());
    Q_EMIT stopChanged(text);
    update();
}

std::optional<int> FigureCanvas::stopAfter(int stop, int key) const
{
    const int page = std::max(1, stopCount() / 10);
    switch (key) {
    case Qt::Key_Left:
        return std::max(stop - 1, 0);
    case Qt::Key_Right:
        return stop + 1;
    case Qt::Key_PageUp:
        return std::max(stop - page, 0);
    case Qt::Key_PageDown:
        return stop + page;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return stopCount() - 1;
    default:
        return std::nullopt;
    }
}

void FigureCanvas::dataChanged()
{
    m_stop = -1;
    setAccessibleDescription({});
    Q_EMIT stopChanged({});
    setMinimumSize(neededSize().toSize());
    updateGeometry();
    update();
}

bool FigureCanvas::event(QEvent *event)
{
    // The window has shortcuts with arrows; here they are the cursor's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && stopAfter(m_stop, key->key()).has_value()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FigureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFigure(painter, size());
    if (m_stop >= 0)
        paintCursor(painter, size());
    if (hasFocus()) {
        const double width = m_style.px(2);
        painter.setPen(QPen(m_style.accent, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
}

void FigureCanvas::keyPressEvent(QKeyEvent *event)
{
    const std::optional<int> next =
        event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)
            ? std::nullopt
            : stopAfter(m_stop, event->key());
    if (next)
        setStop(*next);
    else
        QWidget::keyPressEvent(event);
}

void FigureCanvas::mousePressEvent(QMouseEvent *event)
{
    followMouse(event->position());
}

void FigureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        followMouse(event->position());
}

void FigureCanvas::followMouse(const QPointF &position)
{
    if (const int stop = stopAt(position, size()); stop >= 0)
        setStop(stop);
}

void FigureCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
            cell.contains(u'\r')) {
            cell.replace(u'"', u"\"\""_s);
            cell = u'"' + cell + u'"';
        }
        quoted.append(cell);
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace Lectern::App
