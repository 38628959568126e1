// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

namespace Lectern::App {

void Settings::addRecentCourse(const RecentCourse &course)
{
    recentCourses.removeIf([&](const RecentCourse &known) { return known.path == course.path; });
    recentCourses.prepend(course);
    recentCourses.resize(qMin(recentCourses.size(), maximumRecentCourses));
}

} // namespace Lectern::App
