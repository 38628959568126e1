// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/textrange.h"

#include <QList>
#include <QString>

namespace Lectern::App {

/// A row of a FilterPopup. Plain text; what is empty takes no room.
struct FilterRow
{
    QString title;
    QList<TextRange> titleMatches; ///< what to emphasise in it
    QString sign;                  ///< at the right: what kind of thing it is, or its key
    QString detail;                ///< where it is
    QString excerpt;
    QList<TextRange> excerptMatches;
    bool isCode = false;     ///< the excerpt
    bool isAvailable = true; ///< otherwise shown grey, and choosing it does nothing

    /// All of it, for a screen reader.
    QString spokenText() const;
};

} // namespace Lectern::App
