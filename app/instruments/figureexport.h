// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lectern::App {

class FigureCanvas;

/// \a canvas without its cursor as a PNG picture of twice as many pixels as on the screen.
QByteArray pngOf(const FigureCanvas &canvas);
/// The same as a scalable drawing, whose letters need its fonts.
QByteArray svgOf(const FigureCanvas &canvas);
/// The same as a PDF document of one page, as large as the figure; lines and letters, no pixels.
QByteArray pdfOf(const FigureCanvas &canvas);

} // namespace Lectern::App
