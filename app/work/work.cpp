// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/work.h"

#include <QCoreApplication>

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

} // namespace

Work scratchWork()
{
    return {.title = Tr::tr("Scratch"), .source = Tr::tr("# Try anything here. F5 runs it.\n")};
}

Work blockWork(const Lesson &lesson, const QString &address)
{
    const RunnableBlock *block = lesson.findRunnable(address);
    Q_ASSERT(block);
    return {Work::Kind::Block, lesson, address, Tr::tr("%1 (your copy)").arg(address), block->code};
}

Work exerciseWork(const Lesson &lesson, const QString &exerciseId)
{
    const Exercise *exercise = lesson.findExercise(exerciseId);
    Q_ASSERT(exercise);
    return {Work::Kind::Exercise, lesson, exerciseId, exercise->title, exercise->starter};
}

} // namespace Lectern::App
