// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/graphpicture.h"
#include "instruments/objectgraph.h"

namespace Lectern::App {

/// Names, and the objects that they reach, as boxes. Names of functions, classes and modules are
/// left out where there are data, unless they keep an object: a closure, a default, an attribute of
/// a class. Memory that two arrays or tables share is an arrow to the array whose memory it is, or
/// a note. Pure.
GraphPicture graphPictureOf(const ObjectGraph &graph);

/// "before line 4 (2nd time)", "at the end". \a isRepeated: the line is there more than once.
QString graphMomentTitle(const ObjectGraph &graph, bool isRepeated);

/// What is shared at that moment, whole sentences, and what is different from \a before, unless
/// that is null. The first few of each.
QString graphSummary(const ObjectGraph &graph, const ObjectGraph *before);

/// A picture with title and summary for each of \a graphs, which are in order of time. Pure.
QList<GraphMoment> graphMomentsOf(const QList<ObjectGraph> &graphs);

} // namespace Lectern::App
