// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "course/catalog.h"
#include "run/interpreterchooser.h"
#include "verify/courseverifier.h"

#include <QElapsedTimer>

#include <memory>

namespace Lectern::Cli {

struct VerifyOptions
{
    QString folder; ///< a course or a folder of courses; empty: the bundled ones
    QString lesson; ///< only this one; empty: all
    int jobs = 0;   ///< 0: one for each core
    QString junitFile;
    QString python;
    bool trust = false; ///< courses from elsewhere are run like one's own code
    bool json = false;
};

/// `lectern-cli verify`: proves whole courses, and says what breaks, where, and how to see it.
class VerifyCommand : public Command
{
    Q_OBJECT

public:
    explicit VerifyCommand(VerifyOptions options);
    void start() override;

private:
    Result<void> load();
    void verifyNext();
    void onProgress(int done, const VerifyItem &item);
    void onReport(const VerifyReport &report);
    Result<void> writeReport();
    ExitStatus status() const;

    VerifyOptions m_options;
    InterpreterChooser m_chooser;
    Interpreter m_interpreter;
    QStringList m_requirements;
    QList<Course> m_pending;
    QStringList m_names;   ///< of the courses, for the report
    VerifyReport m_report; ///< of all courses
    std::unique_ptr<CourseVerifier> m_verifier;
    QElapsedTimer m_clock;
};

} // namespace Lectern::Cli
