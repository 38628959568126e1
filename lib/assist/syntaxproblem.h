// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Lectern {

/// Why a source is not Python, in Python's own words. Lines count from 1, columns from 0, in UTF-16
/// units of their line. The end is behind the last character; it is the start where it is not
/// known.
struct SyntaxProblem
{
    int line = 1;
    int column = 0;
    int endLine = 1;
    int endColumn = 0;
    QString message;

    bool operator==(const SyntaxProblem &) const = default;
};

} // namespace Lectern

Q_DECLARE_METATYPE(std::optional<Lectern::SyntaxProblem>)
