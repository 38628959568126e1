// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checksession.h"
#include "cli/command.h"
#include "course/catalog.h"
#include "run/interpreterchooser.h"
#include "run/processrunner.h"

namespace Lectern::Cli {

struct CheckOptions
{
    QString exercise; ///< "stage/lesson#exercise"
    QString answerFile;
    QString allFolder;    ///< of answers; empty: one answer
    int jobs = 0;         ///< of --all, at once; 0: one for each core
    QString courseFolder; ///< empty: the bundled courses
    QString python;
    bool json = false;
    bool trust = false; ///< a course from elsewhere is run like one's own code
};

/// `lectern-cli check`: checks an answer to an exercise, test by test.
class CheckCommand : public Command
{
    Q_OBJECT

public:
    explicit CheckCommand(CheckOptions options);
    void start() override;

private:
    Result<void> readInput();
    void onTest(const TestResult &test);
    void onFinished(const CheckReport &report);

    CheckOptions m_options;
    Lesson m_lesson;
    Exercise m_exercise;
    QString m_answer;
    InterpreterChooser m_chooser;
    ProcessRunner m_runner;
    CheckSession m_session;
};

} // namespace Lectern::Cli
