// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/problem.h"

#include <QString>

#include <optional>

namespace Lectern {

/// A Markdown file with YAML front matter, taken apart.
struct FrontMatter
{
    QString yaml;
    int yamlLine = 2; ///< line of the file where the YAML begins
    QString body;
    int bodyLine = 1; ///< line of the file where the text begins
};

/// Splits \a text at its two lines "---". Reports, and gives nothing, if they are not there.
std::optional<FrontMatter> splitFrontMatter(const QString &text, const QString &file,
                                            Problems &problems);

} // namespace Lectern
