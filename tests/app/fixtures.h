// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "theme.h"

#include <catch2/catch_test_macros.hpp>
#include <KSyntaxHighlighting/Repository>
#include <QWidget>

namespace Lectern::App {

/// One repository for all tests: making it is slow.
inline const KSyntaxHighlighting::Repository &testRepository()
{
    static const KSyntaxHighlighting::Repository repository;
    return repository;
}

/// The child of \a parent with that object name; the test ends if there is none.
template <typename Widget>
Widget *child(const QWidget &parent, const QString &objectName)
{
    auto *found = parent.findChild<Widget *>(objectName);
    INFO("looking for " << objectName.toStdString());
    REQUIRE(found != nullptr);
    return found;
}

/// A demo that prints "1" and is expected to.
inline RunnableBlock sampleDemo(const QString &id = QStringLiteral("one"))
{
    RunnableBlock block;
    block.id = id;
    block.code = QStringLiteral("print(1)\n");
    block.expectations = {{.text = QStringLiteral("1\n"), .line = 12}};
    return block;
}

/// A lesson with prose, a demo, a question and an exercise.
inline Lesson sampleLesson()
{
    Lesson lesson;
    lesson.id = QStringLiteral("stage/lesson");
    lesson.folder = QStringLiteral("/nowhere");
    lesson.title = QStringLiteral("Sample & <b>lesson</b>");
    lesson.minutes = 5;
    lesson.level = QStringLiteral("beginner");
    lesson.objectives = {QStringLiteral("Count to one")};
    QuizBlock quiz;
    quiz.id = QStringLiteral("which");
    quiz.askHtml = QStringLiteral("Which?");
    quiz.optionsHtml = {QStringLiteral("this"), QStringLiteral("that")};
    quiz.correct = {1};
    quiz.whyHtml = QStringLiteral("Because.");
    lesson.blocks = {ProseBlock{QStringLiteral("<p>Some prose.</p>"), 3}, sampleDemo(), quiz};
    Exercise exercise;
    exercise.id = QStringLiteral("double");
    exercise.title = QStringLiteral("Double it");
    exercise.difficulty = 2;
    exercise.task = {ProseBlock{QStringLiteral("<p>Write <code>double(x)</code>.</p>"), 1},
                     ListingBlock{QStringLiteral("python"), QStringLiteral("double(2)  # 4\n"), 3}};
    exercise.hintsHtml = {QStringLiteral("first"), QStringLiteral("second"),
                          QStringLiteral("third")};
    exercise.starter = QStringLiteral("def double(x):\n    ...\n");
    exercise.solution = QStringLiteral("def double(x):\n    return 2 * x\n");
    exercise.explanation = {ProseBlock{QStringLiteral("<p>Two times x.</p>"), 1}};
    exercise.tests = QStringLiteral(
        "from answer import double\n\n"
        "def test_two():\n    \"\"\"Two doubles to four\"\"\"\n    assert double(2) == 4\n");
    lesson.exercises = {exercise};
    return lesson;
}

} // namespace Lectern::App
