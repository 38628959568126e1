// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/pattern.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Lectern {

/// What a named hole has matched, and where: both 1-based, the column in UTF-16 units.
struct Binding
{
    QString text;
    int line = 0;
    int column = 0;
};

using Bindings = QHash<QString, Binding>;

/// Matches one line of a pattern with lines of the output. The first three types of holes take as
/// much as they can, `any` as little as it can; the first reading that fits is the one.
class LineMatcher
{
public:
    enum class Result { Match, NoMatch, TooComplex };

    explicit LineMatcher(const PatternLine &line);

    /// Names in \a bindings must match their text again; new ones are added if the line matches.
    Result match(QStringView text, int lineNumber, Bindings &bindings);

private:
    void compile(const Bindings &bindings);

    const PatternLine &m_line;
    QRegularExpression m_expression;
    QStringList m_known;          ///< the texts of bound names that m_expression was made for
    QHash<QString, int> m_groups; ///< of the names that m_expression captures
    bool m_hasHoles = false;
    bool m_isCompiled = false;
};

} // namespace Lectern
