// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/answerjob.h"

#include "verify/exercisejob.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

VerifyItem itemFor(const Lesson &lesson, const Exercise &exercise, const SampleAnswer &answer)
{
    VerifyItem item;
    item.kind = VerifyItem::Kind::RightAnswer;
    item.lessonId = lesson.id;
    item.name = lesson.id + u'#' + exercise.id;
    item.file = answer.file;
    return item;
}

} // namespace

AnswerJob::AnswerJob(const Lesson &lesson, const Exercise &exercise, const SampleAnswer &answer,
                     int number, ForkServers &servers)
    : VerifyJob(itemFor(lesson, exercise, answer), exercise.alone),
      m_lesson(lesson),
      m_exercise(exercise),
      m_answer(answer.code),
      m_isSample(number % 10 == 0),
      m_runner(servers),
      m_session(m_runner)
{
    connect(&m_session, &CheckSession::finished, this, &AnswerJob::onFinished);
}

void AnswerJob::start(const Interpreter &interpreter)
{
    m_interpreter = interpreter;
    m_session.start(m_lesson, m_exercise, m_answer, interpreter,
                    isAlone() ? StartPolicy::Cold : StartPolicy::WarmIfPossible);
}

void AnswerJob::onFinished(const CheckReport &report)
{
    if (report.wasWarm && (m_isSample || !report.verdict.passed())) {
        m_session.start(m_lesson, m_exercise, m_answer, m_interpreter, StartPolicy::Cold);
        return;
    }
    m_report = report;
    if (report.verdict.passed())
        conclude(VerifyItem::Status::Passed);
    else if (report.verdict.kind == Verdict::Kind::MissingPackage)
        conclude(VerifyItem::Status::Unavailable, report.verdict.message);
    else
        conclude(VerifyItem::Status::Failed, feedbackText(report));
}

} // namespace Lectern
