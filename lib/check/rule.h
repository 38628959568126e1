// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace Lectern {

/// How two texts are compared; from strict to lenient as in lessons/FORMAT.md.
enum class RuleKind {
    Exact,
    Trailing,
    Tokens,
    LinesAnyOrder,
    SetOfLines,
    Numbers,
    Json,
    Literal,
    Fair,
    Traceback,
    Pattern,
    Regex,
};

/// A rule with its options.
struct Rule
{
    RuleKind kind = RuleKind::Trailing;
    double relativeTolerance = 1e-6; ///< Numbers only: of the expected number
    double absoluteTolerance = 0;    ///< Numbers only

    bool operator==(const Rule &) const = default;
};

/// All rules, strictest first.
std::span<const RuleKind> allRules();

/// The name used in courses and on the command line, e.g. "lines-any-order".
QString ruleName(RuleKind kind);

std::optional<RuleKind> ruleFromName(QStringView name);

} // namespace Lectern
