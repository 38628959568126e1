// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace Lectern::App {

/// What a link in a lesson leads to. A value; it says nothing on whether that exists.
struct LessonLink
{
    enum class Kind {
        Place,   ///< "#id": in this lesson
        Lesson,  ///< "stage/lesson" or "stage/lesson#id"
        Web,     ///< http, https or mailto: the window asks before it follows
        Refused, ///< files, scripts, data and whatever else there is
    };

    Kind kind = Kind::Refused;
    QString lessonId;
    QString id;
};

LessonLink parseLessonLink(const QUrl &link);

} // namespace Lectern::App
