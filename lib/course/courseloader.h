// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "course/problem.h"
#include "result.h"

namespace Lectern {

/// What loading a course found: as much of it as could be read, and everything that is wrong.
struct CourseLoad
{
    Course course;
    Problems problems; ///< in the order of the files; empty: the course follows the format

    bool isSound() const { return problems.isEmpty(); }
};

/// Reads the course in \a folder. Runs nothing and writes nothing.
///
/// An Error only if there is no such folder or no course.yaml in it; everything else is in
/// CourseLoad::problems, all of it at once. Stages and lessons that cannot be read are left out.
Result<CourseLoad> loadCourse(const QString &folder);

/// The folders of courses in \a folder: itself if it holds a course.yaml, else its subfolders that
/// do, sorted.
QStringList findCourseFolders(const QString &folder);

} // namespace Lectern
