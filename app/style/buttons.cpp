// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/buttons.h"

#include "style/box.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

#include <algorithm>

namespace Lectern::App {

namespace {

constexpr int cornerRadius = 6; ///< in pixels at scale 1, like all lengths here

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isDown(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

bool hasFocus(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus);
}

QColor disabledText(const Theme &theme)
{
    return theme.palette.color(QPalette::Disabled, QPalette::ButtonText);
}

/// A filled button; its focus is a ring with a gap, since it has the colour of focus already.
void paintPrimary(QPainter &painter, const QStyleOption &button, const Theme &theme)
{
    const double radius = scaled(theme, cornerRadius);
    QColor fill = theme.accent;
    if (isDown(button))
        fill = mixed(fill, theme.text, 0.25);
    else if (isHovered(button))
        fill = mixed(fill, theme.text, 0.12);
    QRectF rect = button.rect;
    if (hasFocus(button)) {
        const double line = focusLine(theme) / 2.0 + 0.5;
        paintBox(painter, rect, {theme.panelBackground, theme.text, line, radius});
        rect.adjust(2 * line, 2 * line, -2 * line, -2 * line);
    }
    paintBox(painter, rect, {fill, {}, 0, rect == button.rect.toRectF() ? radius : radius / 2});
}

/// The box of an indicator: square and round at every scale, whatever its rectangle is.
QRectF indicatorSquare(const QStyleOption &indicator)
{
    const int side = std::min(indicator.rect.width(), indicator.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(indicator.rect.toRectF().center());
    square.moveTo(square.topLeft().toPoint());
    return square;
}

Box indicatorBox(const QStyleOption &indicator, const Theme &theme)
{
    Box box;
    box.fill = isEnabled(indicator) ? theme.pageBackground : theme.panelBackground;
    box.line = !isEnabled(indicator)                         ? disabledText(theme)
               : hasFocus(indicator) || isHovered(indicator) ? theme.accent
                                                             : theme.mutedText;
    box.lineWidth = hasFocus(indicator) ? focusLine(theme) : boxLine(theme);
    return box;
}

} // namespace

bool isPrimary(const QWidget *button)
{
    return button && button->property("primary").toBool();
}

void paintPushButton(QPainter &painter, const QStyleOptionButton &button, bool isPrimary,
                     const Theme &theme)
{
    if (isPrimary && isEnabled(button)) {
        paintPrimary(painter, button, theme);
        return;
    }
    const bool isFlat = button.features.testFlag(QStyleOptionButton::Flat);
    Box box;
    box.radius = scaled(theme, cornerRadius);
    box.lineWidth = hasFocus(button) ? focusLine(theme) : boxLine(theme);
    if (hasFocus(button) || isHovered(button))
        box.line = theme.accent;
    else if (!isFlat)
        box.line = theme.border;
    if (isDown(button))
        box.fill = theme.selection;
    else if (!isFlat)
        box.fill = isEnabled(button) ? theme.palette.color(QPalette::Active, QPalette::Button)
                                     : theme.panelBackground;
    if (!isEnabled(button) && theme.isHighContrast())
        box.line = disabledText(theme);
    paintBox(painter, button.rect, box);
}

void paintToolButton(QPainter &painter, const QStyleOption &button, bool isPrimary,
                     const Theme &theme)
{
    if (isPrimary && isEnabled(button)) {
        paintPrimary(painter, button, theme);
        return;
    }
    Box box;
    box.radius = scaled(theme, cornerRadius);
    box.lineWidth = hasFocus(button) ? focusLine(theme) : boxLine(theme);
    if (isEnabled(button) && (isDown(button) || isHovered(button)))
        box.fill = theme.selection;
    if (hasFocus(button) || (theme.isHighContrast() && isDown(button)))
        box.line = theme.accent;
    else if (isDown(button) || (theme.isHighContrast() && isEnabled(button)))
        box.line = theme.border;
    if (isPrimary)
        box.fill = theme.panelBackground;
    paintBox(painter, button.rect, box);
}

void paintCheckIndicator(QPainter &painter, const QStyleOption &indicator, const Theme &theme)
{
    const QRectF square = indicatorSquare(indicator);
    const bool isMixed = indicator.state.testFlag(QStyle::State_NoChange);
    const bool isChecked = indicator.state.testFlag(QStyle::State_On);
    Box box = indicatorBox(indicator, theme);
    box.radius = scaled(theme, 4);
    if (isChecked || isMixed) {
        box.fill = isEnabled(indicator) ? theme.accent : disabledText(theme);
        box.line = hasFocus(indicator) ? theme.text : QColor();
        box.lineWidth = boxLine(theme);
    }
    paintBox(painter, square, box);
    if (!isChecked && !isMixed)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = square.width();
    const QColor mark = isEnabled(indicator) ? theme.accentText : theme.panelBackground;
    painter.setPen(QPen(mark, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return square.topLeft() + QPointF(x * side, y * side);
    };
    if (isMixed)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    painter.restore();
}

void paintRadioIndicator(QPainter &painter, const QStyleOption &indicator, const Theme &theme)
{
    const QRectF square = indicatorSquare(indicator);
    const bool isChecked = indicator.state.testFlag(QStyle::State_On);
    Box box = indicatorBox(indicator, theme);
    box.radius = square.width() / 2;
    if (isChecked) {
        box.line = isEnabled(indicator) ? theme.accent : disabledText(theme);
        box.lineWidth = std::max<double>(box.lineWidth, scaled(theme, 2));
    }
    paintBox(painter, square, box);
    if (!isChecked)
        return;
    const double inset = square.width() * 0.29;
    const QRectF dot = square.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, dot, {box.line, {}, 0, dot.width() / 2});
}

} // namespace Lectern::App
