// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QImage>

namespace Lectern::App {

/// A picture that a program drew, as it came.
struct Picture
{
    QByteArray png;
    QString title;    ///< may be empty
    double scale = 1; ///< pixels of the picture for one of a screen of the usual density
};

/// All pictures that are shown together have at most so many pixels.
inline constexpr qint64 maximumPixels = 64'000'000;

/// The picture that \a png holds. Refuses what is no PNG, what is damaged, and what has more than
/// \a maximum pixels, which is known before any of them is read.
Result<QImage> decodedPicture(const QByteArray &png, qint64 maximum = maximumPixels);

} // namespace Lectern::App
