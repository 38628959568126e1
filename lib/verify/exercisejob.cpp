// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/exercisejob.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

VerifyItem itemFor(VerifyItem::Kind kind, const Lesson &lesson, const Exercise &exercise,
                   const SampleAnswer &sample)
{
    VerifyItem item;
    item.kind = kind;
    item.lessonId = lesson.id;
    item.name =
        lesson.id + u'#' + exercise.id + u' ' + QDir(exercise.folder).relativeFilePath(sample.file);
    item.file = sample.file;
    return item;
}

} // namespace

QString feedbackText(const CheckReport &report)
{
    QStringList parts{report.verdict.message};
    for (const TestResult &test : report.tests) {
        if (test.status != TestResult::Status::Passed)
            parts.append({test.title, test.message, test.called, test.expected, test.actual});
    }
    return parts.join(u'\n').simplified();
}

ExerciseJob::ExerciseJob(VerifyItem::Kind kind, const Lesson &lesson, const Exercise &exercise,
                         const SampleAnswer &sample, ForkServers &servers)
    : VerifyJob(itemFor(kind, lesson, exercise, sample), exercise.alone),
      m_lesson(lesson),
      m_exercise(exercise),
      m_sample(sample),
      m_runner(servers),
      m_session(m_runner)
{
    connect(&m_session, &CheckSession::finished, this, &ExerciseJob::onFinished);
}

void ExerciseJob::start(const Interpreter &interpreter)
{
    m_interpreter = interpreter;
    // What is about time is measured in an interpreter of its own.
    m_session.start(m_lesson, m_exercise, m_sample.code, interpreter,
                    isAlone() ? StartPolicy::Cold : StartPolicy::WarmIfPossible);
}

void ExerciseJob::onFinished(const CheckReport &report)
{
    if (report.verdict.kind == Verdict::Kind::MissingPackage) {
        conclude(VerifyItem::Status::Unavailable, report.verdict.message);
        return;
    }
    const QString problem = problemOf(report);
    if (problem.isEmpty())
        conclude(VerifyItem::Status::Passed);
    else if (report.wasWarm) // no complaint rests on a fork alone
        m_session.start(m_lesson, m_exercise, m_sample.code, m_interpreter, StartPolicy::Cold);
    else
        conclude(VerifyItem::Status::Failed, problem);
}

QString ExerciseJob::problemOf(const CheckReport &report) const
{
    const bool shouldPass =
        m_item.kind == VerifyItem::Kind::Solution || m_item.kind == VerifyItem::Kind::RightAnswer;
    if (report.verdict.kind == Verdict::Kind::NotStarted)
        return report.verdict.message; // nothing was learned, whatever was hoped for
    if (shouldPass && !report.verdict.passed())
        return tr("This correct answer is refused: %1").arg(feedbackText(report));
    if (!shouldPass && report.verdict.passed())
        return tr("This wrong answer passes. Add a test that it fails.");
    if (m_item.kind == VerifyItem::Kind::WrongAnswer &&
        !feedbackText(report).contains(m_sample.feedback.simplified()))
        return tr("It fails, but without its feedback \"%1\". The reader is told: %2")
            .arg(m_sample.feedback, feedbackText(report));
    return {};
}

} // namespace Lectern
