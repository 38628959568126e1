// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>

namespace Lectern::App {

class OutputStore;

/// How much a program writes, and what the line below a console says about that. Time is given by
/// the caller, in milliseconds from any point.
class OutputStatus
{
public:
    /// From how many bytes on the size is worth a line.
    static constexpr qint64 worthALine = 1'000'000;

    void clear();
    /// \a totalBytes were written up to \a now.
    void sample(qint64 now, qint64 totalBytes);
    /// Over the last second.
    qint64 bytesPerSecond() const;

    /// Size, lines and, while it writes, the rate; what was dropped and why. Empty if there is
    /// nothing to say: most programs print little.
    QString text(const OutputStore &store) const;

private:
    struct Sample
    {
        qint64 time;
        qint64 bytes;
    };

    std::deque<Sample> m_samples;
};

} // namespace Lectern::App
