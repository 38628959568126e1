// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Lectern::App {

/// A place in a file that a line of a traceback names, and where in that line it stands.
struct PlaceLink
{
    QString file; ///< as printed
    int line = 0; ///< 1-based
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const PlaceLink &) const = default;
};

/// The place in \a text, if that is the line of a frame or of a SyntaxError ("  File "x.py", line
/// 7"), also inside an exception group. What has no file ("<stdin>") is no place.
std::optional<PlaceLink> placeIn(const QString &text);

} // namespace Lectern::App
