// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern::App {

/// Where in a lesson somebody reads. A value that can be kept: it means the same place at another
/// size of the window, another scale and in another theme.
struct ReadingPlace
{
    QString id;        ///< of the heading, block or exercise at or above the top; empty for none
    double offset = 0; ///< how far from there to the next one, 0 to 1

    bool operator==(const ReadingPlace &) const = default;
};

} // namespace Lectern::App
