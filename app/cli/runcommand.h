// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "cli/command.h"
#include "course/course.h"
#include "run/interpreterchooser.h"
#include "run/processrunner.h"

#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace Lectern::Cli {

struct RunOptions
{
    QString target;       ///< FILE.py or LESSON#DEMO
    QString courseFolder; ///< empty: the bundled courses
    QString expectFile;
    QString rule;      ///< empty: trailing
    QString stdinFile; ///< empty: none
    std::optional<double> wallSeconds;
    std::optional<double> memoryMegabytes;
    std::optional<double> outputMegabytes;
    std::optional<double> peakMegabytes; ///< a budget, not a limit
    std::optional<double> cpuSeconds;
    std::optional<int> processes;
    std::optional<double> diskMegabytes;
    QString python;
    bool freeThreaded = false; ///< on the first Python found that has no interpreter lock
    Instruments instruments;
    int recordedLine = 0; ///< 0: none
    Sandbox sandbox = Sandbox::Automatic;
    bool cold = false;
    bool warm = false;      ///< wait until an interpreter waits
    bool contained = false; ///< a file too is run as code from elsewhere
    bool trust = false;     ///< a course from elsewhere is run like one's own code
    bool json = false;
    int repeat = 1;
};

/// `lectern-cli run`: runs a file or a block of a lesson, and compares where something is expected.
class RunCommand : public Command
{
    Q_OBJECT

public:
    explicit RunCommand(RunOptions options);
    void start() override;

private:
    Result<void> readTarget();
    Result<void> readExpectation();
    void applyLimits();
    void onInterpreter(const Result<Interpreter> &interpreter);
    void runOnce();
    void startSession();
    void passInputOn();
    void onFinished(const BlockReport &report);
    void writeReport(const BlockReport &report);

    RunOptions m_options;
    Lesson m_lesson;       ///< empty for a file
    RunnableBlock m_block; ///< a file is a block that came from nowhere
    bool m_isBlock = false;
    Interpreter m_interpreter;
    InterpreterChooser m_chooser;
    ProcessRunner m_runner;
    BlockSession m_session;
    QList<BlockReport> m_reports; ///< of the repeats
    int m_matched = 0;
    std::unique_ptr<QSocketNotifier>
        m_inputNotifier; ///< of our own standard input, if it is passed on
};

} // namespace Lectern::Cli
