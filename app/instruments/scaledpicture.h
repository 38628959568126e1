// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QPainter;

namespace Lectern::App {

/// A picture that is painted at different sizes. Keeps what it was last scaled to.
class ScaledPicture
{
public:
    ScaledPicture() = default;
    explicit ScaledPicture(const QImage &image) : m_image(image) {}

    const QImage &image() const { return m_image; }
    /// The size of the whole in \a width and \a height at most, in pixels of a screen of the usual
    /// density; never larger than the picture at its
    /// own density, never smaller than a pixel. Not positive: no limit.
    QSize fitted(int width, int height = 0) const;
    /// Fills \a rect, with all pixels that the screen has there. What is transparent is white, for
    /// which programs draw.
    void paint(QPainter &painter, const QRect &rect);

private:
    QImage m_image;
    QImage m_scaled;
};

} // namespace Lectern::App
