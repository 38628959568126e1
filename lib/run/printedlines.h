// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/recording.h"

namespace Lectern {

/// When the first lines of a program's output came. Memory is bounded however much comes, and what
/// comes after the last line that is kept costs nothing.
class PrintedLines
{
public:
    static constexpr qsizetype maximum = 200;

    /// \a bytes arrived at \a time of any steady clock.
    void append(const QByteArray &bytes, std::chrono::nanoseconds time);

    /// The lines, with times that count from \a start of the same clock. A line without an end is
    /// none. Afterwards it is as new.
    QList<PrintedLine> take(std::chrono::nanoseconds start);

private:
    QList<PrintedLine> m_lines;
    QByteArray m_begun; ///< of the line whose end has not come
};

} // namespace Lectern
