// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/target.h"
#include "instruments/sweepsession.h"
#include "run/interpreterchooser.h"
#include "run/processrunner.h"

namespace Lectern::Cli {

struct SweepOptions
{
    QString target;       ///< FILE.py or LESSON#DEMO
    QString courseFolder; ///< empty: the bundled courses
    QString knob;         ///< as lessons write it; empty: the block's own
    QString python;
    int points = 8;
    int repeats = 3;
    double budgetSeconds = 20;
    std::optional<double> wallSeconds;
    bool trust = false; ///< a course from elsewhere is run like one's own code
    bool json = false;
};

/// `lectern-cli sweep`: runs a program over the values of a knob and says how it grows.
class SweepCommand : public Command
{
    Q_OBJECT

public:
    explicit SweepCommand(SweepOptions options);
    void start() override;

private:
    Result<void> readKnob();
    void onInterpreter(const Result<Interpreter> &interpreter);
    void onFinished(const SweepReport &report);
    void writeTable(const Sweep &sweep);

    SweepOptions m_options;
    Target m_target;
    InterpreterChooser m_chooser;
    ProcessRunner m_runner;
    SweepSession m_session;
};

} // namespace Lectern::Cli
