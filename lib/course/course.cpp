// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

#include <algorithm>

namespace Lectern {

const RunnableBlock *Lesson::findRunnable(QStringView address) const
{
    for (const Block &block : blocks) {
        const auto *runnable = std::get_if<RunnableBlock>(&block);
        if (runnable && runnable->address() == address)
            return runnable;
    }
    return nullptr;
}

const Exercise *Lesson::findExercise(QStringView exerciseId) const
{
    const auto found = std::ranges::find(exercises, exerciseId, &Exercise::id);
    return found == exercises.end() ? nullptr : &*found;
}

const Lesson *Course::findLesson(QStringView lessonId) const
{
    for (const Stage &stage : stages) {
        const auto found = std::ranges::find(stage.lessons, lessonId, &Lesson::id);
        if (found != stage.lessons.end())
            return &*found;
    }
    return nullptr;
}

} // namespace Lectern
