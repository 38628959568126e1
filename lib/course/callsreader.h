// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/exercise.h"
#include "course/problem.h"
#include "course/yamlmap.h"

namespace Lectern {

/// Reads calls.yaml; none for an empty \a text. What is wrong is appended to \a problems.
QList<ExerciseCall> readCalls(const QString &text, const YamlSource &source, Problems &problems);

} // namespace Lectern
