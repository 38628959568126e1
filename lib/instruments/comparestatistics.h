// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"

namespace Lectern {

// What runs made in turn say about programs. Pure.

/// The quartiles, between two values by linear interpolation; all zero where there are none.
Spread spreadOf(QList<double> values);

/// How many times as large \a values are as \a base; all are more than zero. Nothing where either
/// has fewer than four, of which the interval says too little.
///
/// The interval is that of Moses for a shift between two samples, on a logarithmic scale: of all
/// quotients of one value and one of the base, sorted, it leaves out so many at both ends as the
/// rank test of Mann and Whitney would at 5 %. It supposes nothing about how the values are
/// distributed, and a single run that was disturbed does not move it. It is widened to hold the
/// ratio of the medians where it does not by itself.
std::optional<RatioEstimate> ratioOf(const QList<double> &values, const QList<double> &base);

/// All programs against the first one.
TimedComparison compare(const QList<TimedProgram> &programs);

} // namespace Lectern
