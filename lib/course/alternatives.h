// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "course/problem.h"

namespace Lectern {

/// Puts texts into an order that tells nothing about them, and that is the same at every visit and
/// on every machine; qHash() is neither.
QByteArray mixingKey(const QString &text);

/// What the reader of \a block picks from: its alternatives and what it does print, mixed, in the
/// same order at every visit. Empty where the prediction is free text.
QStringList predictionChoices(const RunnableBlock &block);

/// Reports every rule of lessons/FORMAT.md ("Predictions to pick from") that the alternatives of
/// \a block break, with their lines in \a file.
void checkAlternatives(const RunnableBlock &block, const QString &file, Problems &problems);

} // namespace Lectern
