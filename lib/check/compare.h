// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"
#include "check/slightdifference.h"

#include <QString>

#include <optional>

namespace Lectern {

/// The first place where two texts part.
struct Difference
{
    int line = 0;   ///< 1-based line of the actual text; one past its last line where it ends early
    int column = 0; ///< 1-based, in characters (UTF-16 units) of that line
    QString
        expected;    ///< what should stand there: the line, number, value or relation; may be empty
    QString actual;  ///< what stands there; empty where the text has ended
    QString message; ///< one sentence for people

    bool operator==(const Difference &) const = default;
};

/// What comparing two texts found.
struct TextComparison
{
    bool agrees = false;
    Rule rule;                           ///< the rule that was asked for
    std::optional<RuleKind> agreesUnder; ///< the strictest rule under which they do agree, if any
    std::optional<Difference> firstDifference; ///< set if and only if they do not agree
    /// In what alone they differ, where they do not agree and that is little.
    std::optional<SlightDifference> slightDifference;
};

/// Compares \a actual, what a program printed, with \a expected under \a rule. Pure.
///
/// Both are decoded text. Before every rule but Exact, CR LF becomes LF, addresses (0x...) and
/// \a runFolder become placeholders on both sides. For Pattern and Regex, \a expected is the
/// pattern; an invalid one never agrees, and the difference says what is wrong with it
/// (the course validator reports it first, see checkExpectedText()).
/// agreesUnder is tried over Exact to Fair, with the tolerances of \a rule, and is the asked
/// rule if it is the strictest that agrees. For Pattern and Regex only the asked rule is tried:
/// their expected text is no output, so that it is equal to one would mean nothing.
TextComparison compare(const QString &expected, const QString &actual, const Rule &rule,
                       const QString &runFolder = {});

/// What a reader is told of a \a comparison that does not agree: where the texts part first, and if
/// that is all but nothing, that it matters here.
QString differenceSentence(const TextComparison &comparison);

/// What is wrong with \a expected as the expected text of \a rule (a bad regular expression, an
/// unknown hole type, a relation that does not parse, text that is not JSON), or nothing.
std::optional<QString> checkExpectedText(const QString &expected, const Rule &rule);

} // namespace Lectern
