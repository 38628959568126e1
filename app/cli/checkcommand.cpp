// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/console.h"
#include "cli/json.h"
#include "course/textfile.h"

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

constexpr qint64 maximumAnswerBytes = 1'000'000;

/// "  label: text", further lines indented below.
QString field(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString lines = escapeControls(text.trimmed()).replace(u'\n', "\n              "_L1);
    return u"    %1 %2\n"_s.arg(label + u':', -9).arg(lines);
}

} // namespace

CheckCommand::CheckCommand(CheckOptions options)
    : m_options(std::move(options)), m_session(m_runner)
{
    connect(&m_chooser, &InterpreterChooser::finished, this,
            [this](const Result<Interpreter> &interpreter) {
                if (interpreter)
                    m_session.start(m_lesson, m_exercise, m_answer, *interpreter);
                else
                    fail(interpreter.error());
            });
    connect(&m_session, &CheckSession::testJudged, this, &CheckCommand::onTest);
    connect(&m_session, &CheckSession::finished, this, &CheckCommand::onFinished);
}

void CheckCommand::start()
{
    if (const Result<void> ready = readInput(); !ready) {
        fail(ready.error());
        return;
    }
    m_chooser.start(m_options.python, m_lesson.needs + m_exercise.needs);
}

Result<void> CheckCommand::readInput()
{
    const auto address = parseAddress(m_options.exercise);
    if (!address || address->id.isEmpty())
        return std::unexpected(Error{ErrorCode::InvalidInput,
                                     tr("\"%1\" is not an exercise. Write stage/lesson#exercise; "
                                        "\"lectern-cli list\" shows them.")
                                         .arg(m_options.exercise),
                                     {}});
    const Result<Catalog> catalog = Catalog::load(
        m_options.courseFolder.isEmpty() ? bundledCoursesFolder() : m_options.courseFolder,
        m_options.trust ? Trust::Own : Trust::Contained);
    if (!catalog)
        return std::unexpected(catalog.error());
    const Result<const Lesson *> lesson = catalog->findLesson(address->lessonId);
    if (!lesson)
        return std::unexpected(lesson.error());
    const Exercise *exercise = (*lesson)->findExercise(address->id);
    if (!exercise)
        return std::unexpected(Error{
            ErrorCode::NotFound,
            tr("The lesson %1 has no exercise \"%2\". \"lectern-cli list\" shows what it has.")
                .arg(address->lessonId, address->id),
            {}});
    m_lesson = **lesson;
    m_exercise = *exercise;
    const Result<QString> answer = readTextFile(m_options.answerFile, maximumAnswerBytes);
    if (!answer)
        return std::unexpected(answer.error());
    m_answer = *answer;
    return {};
}

void CheckCommand::onTest(const TestResult &test)
{
    if (m_options.json)
        return;
    const bool passed = test.status == TestResult::Status::Passed;
    write((passed ? tr("pass  ") : tr("FAIL  ")) + escapeControls(test.title) + u'\n');
    if (passed)
        return;
    write(u"    %1\n"_s.arg(escapeControls(test.message)));
    write(field(tr("called"), test.called));
    write(field(tr("expected"), test.expected));
    write(field(tr("came"), test.actual));
    if (test.errorLine > 0)
        write(field(tr("where"), tr("line %1 of your file").arg(test.errorLine)));
    write(field(tr("printed"), test.printed.left(2000)));
}

void CheckCommand::onFinished(const CheckReport &report)
{
    if (report.verdict.kind == Verdict::Kind::MissingPackage) {
        fail({ErrorCode::MissingPackage, report.verdict.message, {}});
        return;
    }
    if (m_options.json)
        writeJson(toJson(report));
    else
        write(escapeControls(report.verdict.message) + u'\n');
    finish(report.verdict.passed() ? ExitStatus::Matched : ExitStatus::DidNotMatch);
}

} // namespace Lectern::Cli
