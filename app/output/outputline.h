// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsource.h"
#include "output/textstyle.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace Lectern::App {

/// One line of a console as it is shown: text without anything that could reorder, hide or break
/// it, and how its parts look.
struct OutputLine
{
    enum class Part : quint8 {
        Text,
        Escape, ///< stands for a character that is not shown as itself
        Note,   ///< Lectern's own words
    };

    struct Run
    {
        qsizetype start = 0; ///< in UTF-16 units
        qsizetype length = 0;
        OutputSource source = OutputSource::StandardOutput;
        Part part = Part::Text;
        TextStyle style;

        bool operator==(const Run &) const = default;
    };

    QString text;
    QList<Run> runs;   ///< cover the text, in order
    qsizetype cut = 0; ///< characters that are not shown, beyond the longest line

    bool hasErrorText() const
    {
        return std::ranges::any_of(
            runs, [](const Run &run) { return run.source == OutputSource::StandardError; });
    }

    bool operator==(const OutputLine &) const = default;
};

} // namespace Lectern::App
