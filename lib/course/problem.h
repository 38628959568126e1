// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace Lectern {

/// Something in a course that breaks the rules of lessons/FORMAT.md.
struct Problem
{
    QString file;    ///< absolute path
    int line = 0;    ///< 1-based; 0 where the whole file or folder is meant
    QString message; ///< what is wrong and what to do; one sentence or two

    /// "file:line: message".
    QString text() const
    {
        return line > 0 ? file + QStringLiteral(":%1: ").arg(line) + message
                        : file + QStringLiteral(": ") + message;
    }

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// An error of reading a file as a problem of the course. \a file is the file that was meant; the
/// error's place may add a line to it.
inline Problem problemFromError(const Error &error, const QString &file)
{
    const QString rest =
        error.where.startsWith(file + u':') ? error.where.sliced(file.size() + 1) : QString();
    return {file, rest.toInt(), error.message};
}

} // namespace Lectern
