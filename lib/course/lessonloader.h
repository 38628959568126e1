// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "course/problem.h"

namespace Lectern {

/// Reads the lesson in \a folder with its exercises. Runs nothing. What is wrong is reported; a
/// lesson whose lesson.md cannot be read or taken apart comes back with the id and folder only.
Lesson loadLesson(const QString &folder, const QString &lessonId, Problems &problems);

} // namespace Lectern
