// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/graphpicture.h"

#include <QHash>
#include <QSet>

namespace Lectern::App {

enum class GraphChange { None, New, Changed, Gone };

/// What became of the boxes between two moments.
struct GraphChanges
{
    QHash<QString, GraphChange> boxes; ///< by id; those that stayed as they were are not in it
    /// Cells that are new or hold something else, as positions in the later box.
    QHash<QString, QSet<qsizetype>> cells;

    GraphChange of(const QString &id) const { return boxes.value(id, GraphChange::None); }
};

/// From \a before to \a now. Pure.
GraphChanges graphChanges(const GraphPicture &before, const GraphPicture &now);

/// \a now with the boxes of \a before that are gone after its own.
GraphPicture withGone(const GraphPicture &before, const GraphPicture &now);

} // namespace Lectern::App
