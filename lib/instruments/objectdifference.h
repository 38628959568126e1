// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectgraph.h"

namespace Lectern {

/// A name or an edge that is not as it was.
struct ReferenceChange
{
    QString path;                          ///< "a[0]"; of the later moment, if it is there then
    QString label;                         ///< of the edge; the name
    std::optional<ObjectReference> before; ///< nothing: it is new
    std::optional<ObjectReference> after;  ///< nothing: it is gone
};

struct ObjectChange
{
    qint64 id = 0;
    QList<ReferenceChange> edges;
    bool isContentChanged = false; ///< length, text or cells, which are no edges
};

/// What is different at a later moment, by identity: an object that was made anew is another.
/// Only what both graphs show is compared: what one has left out has neither come nor gone.
struct ObjectDifference
{
    QList<ReferenceChange> names;
    QList<qint64> added;
    QList<qint64> gone;
    QList<ObjectChange> changed;

    bool isEmpty() const
    {
        return names.isEmpty() && added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }
};

/// Names of another function's call are not compared. Pure.
ObjectDifference difference(const ObjectGraph &before, const ObjectGraph &after);

/// A sentence for each name and edge: "a[3] is new: 4."
QString describe(const ObjectDifference &difference);

} // namespace Lectern
