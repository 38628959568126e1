// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/placelink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::App {

std::optional<PlaceLink> placeIn(const QString &text)
{
    static const QRegularExpression frame(uR"re(^[ |]*File "([^<"][^"]*)", line (\d{1,9})\b)re"_s);
    // Nearly every line is none.
    if (!text.contains("File \""_L1))
        return std::nullopt;
    const QRegularExpressionMatch match = frame.match(text);
    const int line = match.captured(2).toInt();
    if (line <= 0)
        return std::nullopt;
    const qsizetype start = match.capturedStart(1) - 1;
    return PlaceLink{.file = match.captured(1),
                     .line = line,
                     .start = start,
                     .length = match.capturedEnd(2) - start};
}

} // namespace Lectern::App
