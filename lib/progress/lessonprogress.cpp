// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/lessonprogress.h"

namespace Lectern {

namespace {

struct Counter
{
    const LessonRecord &record;
    LessonProgress &progress;

    void operator()(const RunnableBlock &block) const
    {
        const QString address = block.address();
        ++progress.runnables;
        progress.ran += record.runs.contains(address);
        progress.matched += record.runs.value(address, false);
        progress.predictable += block.predict;
        progress.predicted += block.predict && record.predictions.contains(address);
    }
    void operator()(const QuizBlock &block) const { count(block.id); }
    void operator()(const ParsonsBlock &block) const { count(block.id); }
    void operator()(const auto & /*nothing to do in it*/) const {}

    void count(const QString &id) const
    {
        ++progress.quizzes;
        progress.answered += record.answers.contains(id);
    }
};

void add(LessonProgress &sum, const LessonProgress &lesson)
{
    sum.isVisited = sum.isVisited || lesson.isVisited;
    for (const auto member :
         {&LessonProgress::runnables, &LessonProgress::ran, &LessonProgress::matched,
          &LessonProgress::predictable, &LessonProgress::predicted, &LessonProgress::quizzes,
          &LessonProgress::answered, &LessonProgress::exercises, &LessonProgress::passed,
          &LessonProgress::passedUnaided})
        sum.*member += lesson.*member;
}

} // namespace

double LessonProgress::ratio() const
{
    if (total() == 0)
        return isVisited ? 1 : 0;
    return static_cast<double>(done()) / total();
}

LessonProgress lessonProgress(const Lesson &lesson, const LessonRecord &record)
{
    LessonProgress progress;
    progress.isVisited = record.visits > 0;
    for (const Block &block : lesson.blocks)
        std::visit(Counter{record, progress}, block);
    for (const Exercise &exercise : lesson.exercises) {
        const ExerciseRecord done = record.exercises.value(exercise.id);
        ++progress.exercises;
        progress.passed += done.isPassed();
        progress.passedUnaided += done.isPassedUnaided;
    }
    return progress;
}

StageProgress stageProgress(const Stage &stage, const QHash<QString, LessonRecord> &records)
{
    StageProgress progress;
    for (const Lesson &lesson : stage.lessons) {
        const LessonProgress one = lessonProgress(lesson, records.value(lesson.id));
        ++progress.lessons;
        progress.begun += one.isVisited || one.ran + one.answered + one.passed > 0;
        progress.complete += one.isComplete();
        progress.ratio += one.ratio();
        add(progress.sum, one);
    }
    if (progress.lessons > 0)
        progress.ratio /= progress.lessons;
    return progress;
}

} // namespace Lectern
