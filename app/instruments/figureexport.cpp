// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figureexport.h"

#include "instruments/figurecanvas.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Lectern::App {

QByteArray pngOf(const FigureCanvas &canvas)
{
    constexpr double sharpness = 2;
    const QSize size = canvas.pictureSize().toSize();
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    canvas.paintFigure(painter, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const FigureCanvas &canvas)
{
    const QSize size = canvas.pictureSize().toSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(canvas.logicalDpiX());
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(canvas.accessibleName());
    generator.setDescription(canvas.textLines().join(u'\n'));
    QPainter painter(&generator);
    canvas.paintFigure(painter, size);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const FigureCanvas &canvas)
{
    const QSizeF size = canvas.pictureSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // A pixel of the screen is a dot of the page, so that fonts keep their size beside the rest.
    const int dotsPerInch = canvas.logicalDpiX();
    writer.setResolution(dotsPerInch);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(size / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    canvas.paintFigure(painter, size);
    painter.end();
    return bytes;
}

} // namespace Lectern::App
