// SPDX-License-Identifier: GPL-3.0-or-later
#include "placetext.h"

namespace Lectern::App {

QString placeText(const ReadingPlace &place)
{
    return QString::number(place.offset, 'f', 4) + u' ' + place.id;
}

ReadingPlace placeFromText(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    bool isNumber = false;
    const double offset = text.left(space).toDouble(&isNumber);
    if (space < 0 || !isNumber)
        return {};
    return {text.sliced(space + 1), qBound(0.0, offset, 1.0)};
}

} // namespace Lectern::App
