// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "instruments/comparisonsession.h"
#include "run/interpreterchooser.h"
#include "run/processrunner.h"

namespace Lectern::Cli {

struct CompareOptions
{
    QStringList targets;  ///< FILE.py or LESSON#DEMO, at least two
    QString courseFolder; ///< empty: the bundled courses
    QString python;
    int rounds = 10;
    std::optional<double> wallSeconds;
    bool trust = false; ///< a course from elsewhere is run like one's own code
    bool json = false;
};

/// `lectern-cli compare`: runs programs in turn and says how much longer one takes than another.
class CompareCommand : public Command
{
    Q_OBJECT

public:
    explicit CompareCommand(CompareOptions options);
    void start() override;

private:
    Result<void> readTargets();
    void onInterpreter(const Result<Interpreter> &interpreter);
    void onFinished(const ComparisonReport &report);
    void writeTable(const TimedComparison &comparison);

    CompareOptions m_options;
    QList<ComparisonEntry> m_entries;
    InterpreterChooser m_chooser;
    ProcessRunner m_runner;
    ComparisonSession m_session;
};

} // namespace Lectern::Cli
