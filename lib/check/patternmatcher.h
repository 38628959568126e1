// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"
#include "check/linematcher.h"
#include "check/pattern.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringView>

#include <optional>
#include <vector>

namespace Lectern {

/// Lays a pattern over the lines of an output.
///
/// The lines between two lines holes are a segment. Each segment goes to the first place where it
/// matches; only names that come again later can make another place necessary. What failed once
/// for the same values of such names is not tried again further down, so the work does not
/// multiply.
class PatternMatcher
{
public:
    /// Both must outlive the matcher; \a actual is made by contentLines().
    PatternMatcher(const Pattern &pattern, QList<QStringView> actual);

    /// The place where the most of the pattern had matched, or nothing if all of it does.
    std::optional<Difference> run();

    /// What the named holes have matched, after a run() without a difference.
    const Bindings &bindings() const { return m_bindings; }

private:
    struct Segment
    {
        qsizetype begin = 0; ///< of the pattern's lines, half-open
        qsizetype end = 0;
        QSet<QString> names;
        QSet<QString> namesFromHere; ///< of this and all later segments
    };

    bool placeSegment(qsizetype index, qsizetype from, const Bindings &bindings);
    bool bindsForLater(qsizetype index, const Bindings &bindings) const;
    qsizetype emptyTail(const Segment &segment) const;
    bool matchLines(const Segment &segment, qsizetype at, Bindings &bindings);
    void fail(qsizetype patternLine, qsizetype actualLine, const Bindings &bindings);
    QString stateKey(qsizetype index, const Bindings &bindings) const;
    Difference difference() const;
    QString knownValues(const PatternLine &line) const;

    const Pattern &m_pattern;
    QList<QStringView> m_actual;
    std::vector<LineMatcher> m_matchers; ///< one for each line of the pattern
    std::vector<Segment> m_segments;
    QHash<QString, qsizetype> m_failedFrom; ///< by stateKey(): no place at or after this line
    Bindings m_bindings;
    qsizetype m_steps = 0;
    bool m_tooComplex = false;

    qsizetype m_failedPatternLine = -1;
    qsizetype m_failedActualLine = 0;
    Bindings m_failedBindings;
};

} // namespace Lectern
