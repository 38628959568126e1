// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/verdict.h"
#include "course/course.h"
#include "run/interpreter.h"
#include "run/runspec.h"

namespace Lectern {

// How the parts of a course become runs. Pure: what is run is decided here and nowhere else, so
// that the window, the command line and verify run the same thing.

/// A learner's own program: \a code as \a fileName, nothing else in its folder.
RunSpec programSpec(const Interpreter &interpreter, const QString &code,
                    const QString &fileName = QStringLiteral("main.py"));

/// A block of a lesson. \a code stands in for the block's own where the reader has changed it.
/// \a data are the files of generatedDataFor(), made and ready.
RunSpec blockSpec(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                  const Interpreter &interpreter, const QList<RunFile> &data);

/// A Parsons problem with its lines in the given order.
RunSpec parsonsSpec(const QStringList &lines, const Interpreter &interpreter);

/// An answer against the exercise's tests.py. \a token must be repeated by every report of the run.
RunSpec testsSpec(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                  const Interpreter &interpreter, const QByteArray &token);

/// An answer as a whole program, with one case's input.
RunSpec caseSpec(const Lesson &lesson, const Exercise &exercise, const ExerciseCase &item,
                 const QString &answer, const Interpreter &interpreter);

/// A call of calls.yaml. Without an \a answer it is a reference: an expression, or the solution,
/// which never becomes a file. \a request is one line of JSON for resources/python/report_call.py.
/// \a seed fixes the order of sets, too.
RunSpec callSpec(const Lesson &lesson, const Exercise &exercise,
                 const std::optional<QString> &answer, const Interpreter &interpreter,
                 const QByteArray &request, quint32 seed);

/// What a block's run is measured by.
Expected expectedOf(const RunnableBlock &block);

/// Those generated files of the lesson that \a code mentions as data/NAME.
QList<GeneratedData> generatedDataFor(const Lesson &lesson, const QString &code);

} // namespace Lectern
