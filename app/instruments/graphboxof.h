// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/graphpicture.h"
#include "instruments/objectgraph.h"

namespace Lectern::App {

/// The id of the box of an object. With its type, as Python gives the id of an object that died to
/// a later one.
QString graphBoxId(const ObjectReference &object);

/// What \a reference holds, as a cell with \a label.
GraphCell graphCellOf(const QString &label, const ObjectReference &reference);

/// The box of an object: its kind, title, cells or grid, and what is left out of it. Pure.
GraphNode graphBoxOf(const ObjectNode &object);

} // namespace Lectern::App
