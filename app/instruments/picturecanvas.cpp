// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picturecanvas.h"

#include <QPainter>

namespace Lectern::App {

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter, rect());
}

} // namespace Lectern::App
