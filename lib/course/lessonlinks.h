// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Lectern {

struct Course;

/// The slug of the stage in a folder of that name: "05-data-structures" without the number.
QString stageSlug(const QString &folderName);

/// What \a target, the relative path of another lesson's lesson.md as written in a text of
/// \a folder, is in the window: "data-structures/copying", with "#id" where it names a place.
/// Nothing if it does not lead to a lesson of the same course. Looks whether there is such a file.
std::optional<QString> lessonAddress(const QString &target, const QString &folder);

/// Gives all links between the lessons of \a course the title of what they lead to, unless their
/// author gave them one.
void addLinkTitles(Course &course);

} // namespace Lectern
