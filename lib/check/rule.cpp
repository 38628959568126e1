// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct NamedRule
{
    RuleKind kind;
    QLatin1StringView name;
};

constexpr std::array namedRules{
    NamedRule{RuleKind::Exact, "exact"_L1},
    NamedRule{RuleKind::Trailing, "trailing"_L1},
    NamedRule{RuleKind::Tokens, "tokens"_L1},
    NamedRule{RuleKind::LinesAnyOrder, "lines-any-order"_L1},
    NamedRule{RuleKind::SetOfLines, "set-of-lines"_L1},
    NamedRule{RuleKind::Numbers, "numbers"_L1},
    NamedRule{RuleKind::Json, "json"_L1},
    NamedRule{RuleKind::Literal, "literal"_L1},
    NamedRule{RuleKind::Fair, "fair"_L1},
    NamedRule{RuleKind::Traceback, "traceback"_L1},
    NamedRule{RuleKind::Pattern, "pattern"_L1},
    NamedRule{RuleKind::Regex, "regex"_L1},
};

constexpr auto kinds = [] {
    std::array<RuleKind, namedRules.size()> result{};
    std::ranges::transform(namedRules, result.begin(), &NamedRule::kind);
    return result;
}();

} // namespace

std::span<const RuleKind> allRules()
{
    return kinds;
}

QString ruleName(RuleKind kind)
{
    const auto found = std::ranges::find(namedRules, kind, &NamedRule::kind);
    Q_ASSERT(found != namedRules.end());
    return found != namedRules.end() ? found->name.toString() : QString();
}

std::optional<RuleKind> ruleFromName(QStringView name)
{
    const auto found = std::ranges::find_if(
        namedRules, [name](const NamedRule &rule) { return name == rule.name; });
    if (found == namedRules.end())
        return std::nullopt;
    return found->kind;
}

} // namespace Lectern
