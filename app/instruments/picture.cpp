// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

std::unexpected<Error> refused(const QString &sentence)
{
    return std::unexpected(Error{ErrorCode::Unreadable, sentence, {}});
}

} // namespace

Result<QImage> decodedPicture(const QByteArray &png, qint64 maximum)
{
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png"); // it has a limit on memory of its own, 256 MB
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() || size.isEmpty())
        return refused(
            Tr::tr("This picture is not a PNG that can be read. Run the program again."));
    if (qint64(size.width()) * size.height() > maximum) {
        const QLocale locale;
        return refused(Tr::tr("This picture is too large to be shown here: %1 × %2 pixels. Save "
                              "it to look at it elsewhere.")
                           .arg(locale.toString(size.width()), locale.toString(size.height())));
    }
    QImage image = reader.read();
    if (image.isNull())
        return refused(
            Tr::tr("This picture is damaged and cannot be shown. Run the program again."));
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace Lectern::App
