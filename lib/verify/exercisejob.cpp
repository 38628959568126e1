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
                         const SampleAnswer &sample)
    : VerifyJob(itemFor(kind, lesson, exercise, sample), exercise.alone),
      m_lesson(lesson),
      m_exercise(exercise),
      m_sample(sample),
      m_session(m_runner)
{
    connect(&m_session, &CheckSession::finished, this, &ExerciseJob::onFinished);
}

void ExerciseJob::start(const Interpreter &interpreter)
{
    m_session.start(m_lesson, m_exercise, m_sample.code, interpreter);
}

void ExerciseJob::onFinished(const CheckReport &report)
{
    using Status = VerifyItem::Status;
    const bool shouldPass =
        m_item.kind == VerifyItem::Kind::Solution || m_item.kind == VerifyItem::Kind::RightAnswer;
    if (report.verdict.kind == Verdict::Kind::MissingPackage)
        conclude(Status::Unavailable, report.verdict.message);
    else if (report.verdict.kind ==
             Verdict::Kind::NotStarted) // nothing was learned, whatever was hoped for
        conclude(Status::Failed, report.verdict.message);
    else if (shouldPass && !report.verdict.passed())
        conclude(Status::Failed,
                 tr("This correct answer is refused: %1").arg(feedbackText(report)));
    else if (!shouldPass && report.verdict.passed())
        conclude(Status::Failed, tr("This wrong answer passes. Add a test that it fails."));
    else if (m_item.kind == VerifyItem::Kind::WrongAnswer &&
             !feedbackText(report).contains(m_sample.feedback.simplified()))
        conclude(Status::Failed,
                 tr("It fails, but without its feedback \"%1\". The reader is told: %2")
                     .arg(m_sample.feedback, feedbackText(report)));
    else
        conclude(Status::Passed);
}

} // namespace Lectern
