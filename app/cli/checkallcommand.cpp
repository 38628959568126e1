// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkallcommand.h"

#include "cli/console.h"
#include "cli/json.h"
#include "course/textfile.h"

#include <QDir>
#include <QDirIterator>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

constexpr qint64 maximumAnswerBytes = 1'000'000;

QStringList pythonFilesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, {u"*.py"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(QDir(folder).relativeFilePath(found.next()));
    files.sort();
    return files;
}

} // namespace

CheckAllCommand::CheckAllCommand(CheckOptions options) : m_options(std::move(options))
{
    connect(&m_chooser, &InterpreterChooser::finished, this,
            [this](const Result<Interpreter> &interpreter) {
                if (interpreter)
                    onInterpreter(*interpreter);
                else
                    fail(interpreter.error());
            });
}

void CheckAllCommand::start()
{
    m_clock.start();
    if (const Result<void> read = readAnswers(); !read) {
        fail(read.error());
        return;
    }
    QStringList needs;
    for (const Answer &answer : std::as_const(m_answers))
        needs += answer.lesson->needs + answer.exercise->needs;
    needs.removeDuplicates();
    m_chooser.start(m_options.python, needs);
}

Result<void> CheckAllCommand::readAnswers()
{
    auto catalog = Catalog::load(m_options.courseFolder.isEmpty() ? bundledCoursesFolder()
                                                                  : m_options.courseFolder,
                                 m_options.trust ? Trust::Own : Trust::Contained);
    if (!catalog)
        return std::unexpected(catalog.error());
    m_catalog = std::move(*catalog);
    if (!QFileInfo(m_options.allFolder).isDir())
        return std::unexpected(Error{ErrorCode::NotFound,
                                     tr("There is no such folder. Give the one with the answers."),
                                     m_options.allFolder});
    for (const QString &file : pythonFilesBelow(m_options.allFolder)) {
        Result<Answer> answer = answerIn(file);
        if (!answer)
            return std::unexpected(answer.error());
        m_answers.append(*answer);
    }
    if (m_answers.isEmpty())
        return std::unexpected(
            Error{ErrorCode::NotFound,
                  tr("There is no answer here. They are named STAGE/LESSON/EXERCISE.py."),
                  m_options.allFolder});
    return {};
}

Result<CheckAllCommand::Answer> CheckAllCommand::answerIn(const QString &file) const
{
    const QString name = file.chopped(3); // ".py"
    const Result<const Lesson *> lesson =
        m_catalog->findLesson(name.section(u'/', 0, -2)); // STAGE/LESSON
    const Exercise *exercise = lesson ? (*lesson)->findExercise(name.section(u'/', -1)) : nullptr;
    if (!exercise)
        return std::unexpected(Error{ErrorCode::NotFound,
                                     tr("No exercise is called %1. Answers are named "
                                        "STAGE/LESSON/EXERCISE.py; \"lectern-cli list\" shows the "
                                        "exercises.")
                                         .arg(name),
                                     QDir(m_options.allFolder).filePath(file)});
    const QString path = QDir(m_options.allFolder).absoluteFilePath(file);
    const Result<QString> text = readTextFile(path, maximumAnswerBytes);
    if (!text)
        return std::unexpected(text.error());
    return Answer{*lesson, exercise, {path, *text, {}}};
}

void CheckAllCommand::onInterpreter(const Interpreter &interpreter)
{
    std::vector<std::unique_ptr<VerifyJob>> jobs;
    int number = 0;
    for (const Answer &answer : std::as_const(m_answers)) {
        auto job = std::make_unique<AnswerJob>(*answer.lesson, *answer.exercise, answer.answer,
                                               number++, m_servers);
        m_jobs.push_back(job.get());
        jobs.push_back(std::move(job));
    }
    m_queue = std::make_unique<JobQueue>(std::move(jobs), interpreter);
    connect(m_queue.get(), &JobQueue::progressed, this, [this](int done, const VerifyItem &item) {
        if (isErrorTerminal())
            writeError(u"\r\x1b[K[%1/%2] %3"_s.arg(done).arg(m_queue->total()).arg(item.name));
    });
    connect(m_queue.get(), &JobQueue::finished, this, &CheckAllCommand::onFinished,
            Qt::QueuedConnection);
    m_queue->start(m_options.jobs > 0 ? m_options.jobs : QThread::idealThreadCount());
}

void CheckAllCommand::onFinished(const VerifyReport &report)
{
    if (isErrorTerminal())
        writeError(u"\r\x1b[K"_s);
    const qsizetype wrong = report.failed() + report.unavailable();
    QJsonArray answers;
    for (const AnswerJob *job : m_jobs) {
        const bool passed = job->item().status == VerifyItem::Status::Passed;
        QJsonObject object = toJson(job->report());
        object.insert(u"exercise"_s, job->item().name);
        object.insert(u"file"_s, job->item().file);
        answers.append(object);
        if (!m_options.json)
            write((passed ? tr("pass  ") : tr("FAIL  ")) + job->item().name +
                  (passed ? QString() : ": "_L1 + escapeControls(job->report().verdict.message)) +
                  u'\n');
    }
    if (m_options.json)
        writeJson(
            {{u"answers"_s, answers},
             {u"passed"_s, wrong == 0},
             {u"wall_s"_s, std::chrono::duration<double>(m_clock.durationElapsed()).count()}});
    else
        write(
            tr("%1 of %2 answers pass, in %3 s.")
                .arg(report.items.size() - wrong)
                .arg(report.items.size())
                .arg(std::chrono::duration<double>(m_clock.durationElapsed()).count(), 0, 'f', 1) +
            u'\n');
    if (report.failed() > 0)
        finish(ExitStatus::DidNotMatch);
    else
        finish(report.unavailable() > 0 ? ExitStatus::NoPython : ExitStatus::Matched);
}

} // namespace Lectern::Cli
