// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/readingplace.h"

#include <QList>

namespace Lectern::App {

/// Where the places of a page stand at its present size, and what that means for scrolling. A value
/// that is made anew whenever it is asked: layouts change.
struct PagePlaces
{
    struct Place
    {
        QString id;
        int top = 0; ///< in pixels from the top of the page
    };

    QList<Place> places; ///< from top to bottom
    int height = 0;      ///< of the page
    int margin = 0;      ///< what is left free above a place that was gone to

    bool contains(const QString &id) const;
    /// The place of somebody who has scrolled by \a value pixels.
    ReadingPlace at(int value) const;
    /// How far to scroll for \a place; 0 if the page does not have it.
    int valueOf(const ReadingPlace &place) const;
    /// The last of \a sections at or before the place \a id; empty if there is none.
    QString sectionOf(const QString &id, const QStringList &sections) const;
};

} // namespace Lectern::App
