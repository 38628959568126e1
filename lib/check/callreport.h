// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/value.h"

#include <QByteArray>

#include <expected>

namespace Lectern {

struct CallArgument
{
    QString name;    ///< what a reader calls it: "cfg" or "argument 1"
    QString keyword; ///< empty for a positional one
    Value value;
};

/// An exception, as values.
struct CallError
{
    QStringList names; ///< of its classes, its own first; only where the answer raised it
    QString message;   ///< "ValueError: too few values"
    int line = 0;      ///< 1-based line of the answer; 0 if none
};

/// What resources/python/report_call.py tells of one call.
struct CallReport
{
    QList<CallArgument> before;
    QList<CallArgument> after;
    std::optional<Value> result;       ///< unless it raised
    std::optional<CallError> raised;   ///< by the call; without names: there is nothing to call
    std::optional<CallError> unloaded; ///< the answer could not be imported
    std::optional<CallError> broken;   ///< the case itself cannot be evaluated
    QString printed;                   ///< by the call, cut
};

/// The one report in \a output. Strict: there is a single line, which carries \a token and is well
/// formed, and nothing else was written. Otherwise a sentence for people about what is wrong.
std::expected<CallReport, QString> readCallReport(const QByteArray &output,
                                                  const QByteArray &token);

} // namespace Lectern
