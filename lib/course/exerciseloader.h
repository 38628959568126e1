// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/exercise.h"
#include "course/problem.h"

namespace Lectern {

/// Reads the exercise in \a folder; its id is the folder's name. Runs nothing. What is wrong is
/// reported; what can be read is returned all the same.
Exercise loadExercise(const QString &folder, Problems &problems);

} // namespace Lectern
