// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>

namespace Lectern::Cli {

/// The exit status of lectern-cli.
enum class ExitStatus {
    Matched = 0,      ///< it ran and matched
    DidNotMatch = 1,  ///< it ran and did not
    InvalidInput = 2, ///< bad usage or invalid input
    NoPython = 3,     ///< no usable Python, or a package is missing
};

/// The exit status that says what \a error says.
ExitStatus exitStatusOf(const Error &error);

/// One command of lectern-cli. It does its work in the event loop and reports its exit status once.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

Q_SIGNALS:
    void finished(Lectern::Cli::ExitStatus status);

protected:
    void finish(ExitStatus status) { Q_EMIT finished(status); }
    /// Prints \a error to standard error and finishes with its status.
    void fail(const Error &error);
};

} // namespace Lectern::Cli
