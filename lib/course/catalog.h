// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/courseloader.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Lectern {

/// The folder with the courses that come with Lectern: beside the program in a build tree
/// (../../../lessons), or installed (../share/lectern/lessons). Empty if there is neither.
QString bundledCoursesFolder();

/// An exercise or block by its address "stage/lesson#id".
struct Address
{
    QString lessonId;
    QString id; ///< empty for the lesson itself
};

/// Splits \a text; nothing if it does not look like "stage/lesson" or "stage/lesson#id".
std::optional<Address> parseAddress(const QString &text);

/// All courses of a folder, with everything that is wrong in them.
class Catalog
{
public:
    /// Loads every course in \a folder; an Error if there is none. Nothing of them is run. The
    /// bundled ones are trusted; \a trust is for all others.
    static Result<Catalog> load(const QString &folder, Trust trust = Trust::Contained);

    const QList<CourseLoad> &courses() const { return m_courses; }
    Problems problems() const;

    /// Every requirement of every lesson, block and exercise, each once.
    QStringList requirements() const;

    /// The lesson of the first course that has it, or an Error that lists near names.
    Result<const Lesson *> findLesson(const QString &lessonId) const;

private:
    QList<CourseLoad> m_courses;
};

/// Every requirement of \a lesson, its blocks and exercises, each once.
QStringList requirementsOf(const Lesson &lesson);

} // namespace Lectern
