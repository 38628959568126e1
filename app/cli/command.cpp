// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/console.h"

namespace Lectern::Cli {

ExitStatus exitStatusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoInterpreter:
    case ErrorCode::MissingPackage:
        return ExitStatus::NoPython;
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::InvalidCourse:
    case ErrorCode::InvalidInput:
    case ErrorCode::CannotWrite:
    case ErrorCode::NoContainment:
        return ExitStatus::InvalidInput;
    }
    Q_UNREACHABLE_RETURN(ExitStatus::InvalidInput);
}

void Command::fail(const Error &error)
{
    writeError(escapeControls(QStringLiteral("lectern-cli: ") + error.text()) + u'\n');
    finish(exitStatusOf(error));
}

} // namespace Lectern::Cli
