// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Lectern {

/// The end of a Python traceback: what was raised, and where in the learner's own file.
struct Traceback
{
    QString type; ///< as printed, e.g. "ValueError" or "module.Error"
    /// All lines of it, notes included, without white space at its end; empty if there is none.
    /// Of an exception group its own line alone, not the exceptions in it.
    QString message;
    int line = 0; ///< 1-based line of the innermost frame in the asked file; 0 if none

    bool operator==(const Traceback &) const = default;
};

/// Reads the last traceback in \a text (the last of a chain). Those that Python only notes
/// ("Exception ignored in ...") and those cut short are passed over. Where there is none, a text
/// whose first line is a bare "Type: message", or a type alone that ends as exceptions do
/// ("KeyboardInterrupt"), counts as well; the last part of a bare type begins with a capital
/// letter.
/// \a file is the name of the learner's file (compared by file name alone) whose line is wanted;
/// for a SyntaxError that is the line it names.
std::optional<Traceback> parseTraceback(QStringView text, const QString &file = {});

} // namespace Lectern
