// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/graphpainting.h"

namespace Lectern::App {

/// A box of \a picture in one sentence: what it is, what became of it, how many refer to it, and
/// what it holds.
QString graphNodeText(const GraphNode &node, const GraphBoxLook &look, const GraphPicture &picture);
/// How many boxes are new, changed and gone.
QString graphChangesText(const GraphChanges &changes);
/// A line for each cell, as comma separated values.
QString graphCsv(const GraphPicture &picture);

} // namespace Lectern::App
