// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verifycommand.h"

#include "check/generateddata.h"
#include "cli/console.h"
#include "cli/json.h"
#include "cli/verifytext.h"

#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

VerifyCommand::VerifyCommand(VerifyOptions options) : m_options(std::move(options))
{
    connect(&m_chooser, &InterpreterChooser::finished, this,
            [this](const Result<Interpreter> &interpreter) {
                if (!interpreter) {
                    fail(interpreter.error());
                    return;
                }
                m_interpreter = *interpreter;
                verifyNext();
            });
}

void VerifyCommand::start()
{
    m_clock.start();
    if (const Result<void> loaded = load(); !loaded) {
        fail(loaded.error());
        return;
    }
    m_chooser.start(m_options.python, m_requirements);
}

Result<void> VerifyCommand::load()
{
    const Result<Catalog> catalog =
        Catalog::load(m_options.folder.isEmpty() ? bundledCoursesFolder() : m_options.folder,
                      m_options.trust ? Trust::Own : Trust::Contained);
    if (!catalog)
        return std::unexpected(catalog.error());
    if (const Problems problems = catalog->problems(); !problems.isEmpty()) {
        for (const Problem &problem : problems)
            writeError(escapeControls(problem.text()) + u'\n');
        if (m_options.json)
            writeJson({{u"passed"_s, false}, {u"problems"_s, toJson(problems)}});
        return std::unexpected(
            Error{ErrorCode::InvalidCourse,
                  tr("%1 problem(s) in the course, listed above; nothing was run. Mend them first.")
                      .arg(problems.size()),
                  {}});
    }
    m_requirements = catalog->requirements();
    for (const CourseLoad &load : catalog->courses()) {
        Course course = load.course;
        for (Stage &stage : course.stages) {
            stage.lessons.removeIf([this](const Lesson &lesson) {
                return !m_options.lesson.isEmpty() && lesson.id != m_options.lesson;
            });
        }
        m_names.append(course.title);
        m_pending.append(course);
    }
    if (!m_options.lesson.isEmpty()) {
        if (const auto found = catalog->findLesson(m_options.lesson); !found)
            return std::unexpected(found.error());
    }
    return {};
}

void VerifyCommand::verifyNext()
{
    if (m_pending.isEmpty()) {
        if (const Result<void> written = writeReport(); written)
            finish(status());
        else
            fail(written.error());
        return;
    }
    m_verifier = std::make_unique<CourseVerifier>(m_pending.takeFirst(), m_interpreter,
                                                  GeneratedDataMaker::defaultCacheFolder());
    connect(m_verifier.get(), &CourseVerifier::progressed, this, &VerifyCommand::onProgress);
    connect(m_verifier.get(), &CourseVerifier::finished, this, &VerifyCommand::onReport,
            Qt::QueuedConnection);
    m_verifier->start(m_options.jobs > 0 ? m_options.jobs : QThread::idealThreadCount());
}

void VerifyCommand::onProgress(int done, const VerifyItem &item)
{
    if (isErrorTerminal())
        writeError(u"\r\x1b[K[%1/%2] %3"_s.arg(done).arg(m_verifier->total()).arg(item.name));
}

void VerifyCommand::onReport(const VerifyReport &report)
{
    if (isErrorTerminal())
        writeError(u"\r\x1b[K"_s);
    m_report.items.append(report.items);
    verifyNext();
}

Result<void> VerifyCommand::writeReport()
{
    if (m_options.json)
        writeJson(verifyJson(m_report, m_interpreter, m_clock.durationElapsed()));
    else
        write(verifyText(m_report, m_names, m_interpreter, m_clock.durationElapsed()));
    if (m_options.junitFile.isEmpty())
        return {};
    QFile file(m_options.junitFile);
    const QByteArray xml = verifyJUnit(m_report, m_names.join(", "_L1));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size())
        return std::unexpected(
            Error{ErrorCode::CannotWrite,
                  tr("The JUnit report cannot be written (%1). Name another file.")
                      .arg(file.errorString()),
                  m_options.junitFile});
    return {};
}

ExitStatus VerifyCommand::status() const
{
    if (m_report.failed() > 0)
        return ExitStatus::DidNotMatch;
    return m_report.unavailable() > 0 ? ExitStatus::NoPython : ExitStatus::Matched;
}

} // namespace Lectern::Cli
