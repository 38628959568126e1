// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/startpagecontent.h"

#include <algorithm>

namespace Lectern::App {

bool StartPageContent::isFirstStart() const
{
    return !continueLesson && due.isEmpty() && std::ranges::all_of(stages, [](const Stage &stage) {
        return stage.solvedExercises == 0 && stage.doneLessons == 0;
    });
}

QString StartPageContent::firstLessonId() const
{
    for (const Stage &stage : stages) {
        if (!stage.nextLessonId.isEmpty())
            return stage.nextLessonId;
    }
    return {};
}

} // namespace Lectern::App
