// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/table.h"

#include <QImage>

#include <vector>

namespace Lectern::Bench {

/// Looks at the screen from outside, as a person would, while a program starts: so every program is
/// measured alike. Works on an X server only, best on one of its own (Xvfb).
class PaintWatch
{
public:
    /// Watches until nothing has changed for \a quiet, for a minute at most.
    explicit PaintWatch(Clock::time_point begin, std::chrono::milliseconds quiet);

    /// Milliseconds from the begin until the screen looked as it did in the end, but for a fiftieth
    /// of it (a cursor, a status bar). Nothing if nothing was ever painted.
    std::optional<double> painted() const;

private:
    struct Look
    {
        double milliseconds = 0;
        QImage image;
    };

    std::vector<Look> m_looks; ///< only those that differ from the one before
};

} // namespace Lectern::Bench
