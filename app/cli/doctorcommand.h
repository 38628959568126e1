// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "course/catalog.h"
#include "run/interpreterfinder.h"

#include <optional>

namespace Lectern::Cli {

struct DoctorOptions
{
    QString courseFolder; ///< empty: the bundled courses
    QString python;
    bool json = false;
};

/// `lectern-cli doctor`: which Pythons there are, which would be used, and what each lesson needs
/// and has.
class DoctorCommand : public Command
{
    Q_OBJECT

public:
    explicit DoctorCommand(DoctorOptions options);
    void start() override;

private:
    void onFindings(const QList<InterpreterFinding> &findings);
    void writeText(const QList<InterpreterFinding> &findings, const Interpreter *chosen) const;
    void writeJsonReport(const QList<InterpreterFinding> &findings,
                         const Interpreter *chosen) const;
    QStringList missingFor(const Lesson &lesson, const Interpreter &chosen) const;

    DoctorOptions m_options;
    std::optional<Catalog> m_catalog; ///< none if no course was found
    InterpreterFinder m_finder;
};

} // namespace Lectern::Cli
