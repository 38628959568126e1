// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/scaledpicture.h"

#include <QPainter>

#include <algorithm>

namespace Lectern::App {

QSize ScaledPicture::fitted(int width, int height) const
{
    const QSizeF whole = m_image.deviceIndependentSize();
    double factor = 1;
    if (width > 0)
        factor = std::min(factor, width / std::max(1.0, whole.width()));
    if (height > 0)
        factor = std::min(factor, height / std::max(1.0, whole.height()));
    return QSize(int(whole.width() * factor), int(whole.height() * factor)).expandedTo({1, 1});
}

void ScaledPicture::paint(QPainter &painter, const QRect &rect)
{
    if (m_image.hasAlphaChannel())
        painter.fillRect(rect, Qt::white);
    const QSize pixels = (QSizeF(rect.size()) * painter.device()->devicePixelRatioF()).toSize();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (pixels.width() >= m_image.width()) { // whole, or enlarged as the screen asks for
        painter.drawImage(rect, m_image);
        return;
    }
    if (m_scaled.size() != pixels)
        m_scaled = m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(rect, m_scaled);
}

} // namespace Lectern::App
