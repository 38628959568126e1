// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/startrow.h"

#include "navigation/progressring.h"
#include "navigation/wrappedtext.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace Lectern::App {

namespace {

constexpr int margin = 12; ///< in pixels, as all lengths here; times the theme's scale
constexpr int ringSize = 30;
constexpr int chevronWidth = 7;
constexpr int lineGap = 2;

} // namespace

StartRow::StartRow(const QString &title, const QStringList &lines, const Theme &theme,
                   QWidget *parent)
    : QAbstractButton(parent),
      m_title(title),
      m_lines(lines),
      m_theme(std::make_unique<Theme>(theme))
{
    m_lines.removeAll(QString());
    // The name, not the text: a '&' of a course is no shortcut.
    setAccessibleName((QStringList(title) + m_lines).join(u'\n'));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

StartRow::~StartRow() = default;

void StartRow::setProgress(double ratio)
{
    m_progress = ratio;
    updateGeometry();
    update();
}

int StartRow::scaled(int pixels) const
{
    return qRound(pixels * m_theme->scale);
}

QFont StartRow::titleFont() const
{
    QFont font = m_theme->textFont;
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect StartRow::textRect(const QSize &size) const
{
    const int left = scaled(m_progress ? ringSize + 2 * margin : margin);
    const int right = scaled(isEnabled() ? chevronWidth + 2 * margin : margin);
    return {left, scaled(margin), qMax(size.width() - left - right, 20),
            size.height() - 2 * scaled(margin)};
}

QSize StartRow::sizeHint() const
{
    const int width = scaled(400);
    return {width, heightForWidth(width)};
}

QSize StartRow::minimumSizeHint() const
{
    return {scaled(ringSize + 3 * margin + 80), scaled(ringSize + margin)};
}

int StartRow::heightForWidth(int width) const
{
    const int room = textRect({width, 0}).width();
    int height = WrappedText(m_title, titleFont(), room).height();
    for (const QString &line : m_lines)
        height += scaled(lineGap) + WrappedText(line, m_theme->textFont, room).height();
    return qMax(height, m_progress ? scaled(ringSize) : 0) + 2 * scaled(margin);
}

void StartRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    if (isEnabled())
        paintChevron(painter);
    if (m_progress)
        ProgressRing::forTheme(*m_progress, *m_theme)
            .paint(painter, QRectF(scaled(margin), 0, scaled(ringSize), height()));
    const QRect room = textRect(size());
    const WrappedText title(m_title, titleFont(), room.width());
    painter.setPen(m_theme->text);
    title.paint(painter, room.topLeft());
    painter.setPen(m_theme->mutedText);
    QPoint position = room.topLeft() + QPoint(0, title.height());
    for (const QString &line : m_lines) {
        const WrappedText wrapped(line, m_theme->textFont, room.width());
        wrapped.paint(painter, position + QPoint(0, scaled(lineGap)));
        position.ry() += scaled(lineGap) + wrapped.height();
    }
}

void StartRow::paintFrame(QPainter &painter) const
{
    const bool isMeant = isEnabled() && (hasFocus() || underMouse());
    const double width = hasFocus() ? 2 : 1;
    const double radius = scaled(8);
    const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(isMeant ? m_theme->accent : m_theme->border, width));
    painter.setBrush(isDown() ? m_theme->selection : m_theme->panelBackground);
    painter.drawRoundedRect(frame, radius, radius);
}

void StartRow::paintChevron(QPainter &painter) const
{
    const double size = scaled(chevronWidth);
    const QPointF tip(width() - scaled(margin), height() / 2.0);
    const QPointF points[] = {tip + QPointF(-size, -size), tip, tip + QPointF(-size, size)};
    painter.setPen(QPen(hasFocus() || underMouse() ? m_theme->accent : m_theme->mutedText,
                        scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points, 3);
}

void StartRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StartRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void StartRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace Lectern::App
