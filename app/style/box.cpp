// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/box.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace Lectern::App {

void paintBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasLine = box.line.isValid() && box.lineWidth > 0;
    const double inset = hasLine ? box.lineWidth / 2 : 0;
    const double radius = std::max(0.0, box.radius - inset);
    painter.setPen(hasLine ? QPen(box.line, box.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

int boxLine(const Theme &theme)
{
    return theme.isHighContrast() ? 2 : 1;
}

int focusLine(const Theme &theme)
{
    return theme.isHighContrast() ? std::max(4, scaled(theme, 3)) : std::max(2, scaled(theme, 2));
}

int scaled(const Theme &theme, int pixels)
{
    return qRound(pixels * theme.scale);
}

QColor mixed(const QColor &first, const QColor &second, double part)
{
    const auto mix = [part](float a, float b) {
        return static_cast<float>(a * (1 - part) + b * part);
    };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

} // namespace Lectern::App
