// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/checkcommand.h"
#include "verify/answerjob.h"
#include "verify/jobqueue.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace Lectern::Cli {

/// `lectern-cli check --all DIR`: checks every answer below a folder, several at once, and reports
/// in the order of their names.
class CheckAllCommand : public Command
{
    Q_OBJECT

public:
    explicit CheckAllCommand(CheckOptions options);
    void start() override;

private:
    struct Answer
    {
        const Lesson *lesson;
        const Exercise *exercise;
        SampleAnswer answer;
    };

    Result<void> readAnswers();
    Result<Answer> answerIn(const QString &file) const;
    void onInterpreter(const Interpreter &interpreter);
    void onFinished(const VerifyReport &report);

    CheckOptions m_options;
    std::optional<Catalog> m_catalog; ///< the answers refer to it
    QList<Answer> m_answers;
    InterpreterChooser m_chooser;
    ForkServers m_servers;
    std::vector<AnswerJob *> m_jobs; ///< of the queue
    std::unique_ptr<JobQueue> m_queue;
    QElapsedTimer m_clock;
};

} // namespace Lectern::Cli
