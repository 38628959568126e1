// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/itemmatcher.h"

#include <QMultiHash>

#include <algorithm>

namespace Lectern {

namespace {

constexpr std::size_t maximumRest = 500;

/// Kuhn's algorithm: augments the matching by one item after the other.
class BipartiteMatcher
{
public:
    BipartiteMatcher(const std::vector<const Value *> &expected,
                     const std::vector<const Value *> &actual, const ValuePredicate &agree)
        : m_expected(expected), m_actual(actual), m_agree(agree), m_partner(actual.size(), -1)
    {
    }

    std::optional<Unmatched> run()
    {
        Unmatched rest;
        for (std::size_t i = 0; i < m_expected.size(); ++i) {
            m_isVisited.assign(m_actual.size(), false);
            if (!augment(i) && !rest.expected)
                rest.expected = m_expected[i];
        }
        const auto lone = std::ranges::find(m_partner, -1);
        if (lone != m_partner.end())
            rest.actual = m_actual[std::size_t(lone - m_partner.begin())];
        return rest.expected || rest.actual ? std::optional(rest) : std::nullopt;
    }

private:
    bool augment(std::size_t i)
    {
        for (std::size_t j = 0; j < m_actual.size(); ++j) {
            if (m_isVisited[j] || !m_agree(*m_expected[i], *m_actual[j]))
                continue;
            m_isVisited[j] = true;
            if (m_partner[j] < 0 || augment(std::size_t(m_partner[j]))) {
                m_partner[j] = qsizetype(i);
                return true;
            }
        }
        return false;
    }

    const std::vector<const Value *> &m_expected;
    const std::vector<const Value *> &m_actual;
    const ValuePredicate &m_agree;
    std::vector<qsizetype> m_partner; ///< of each actual item
    std::vector<bool> m_isVisited;
};

} // namespace

std::optional<Unmatched> matchItems(const std::vector<const Value *> &expected,
                                    const std::vector<const Value *> &actual,
                                    const ValuePredicate &agree)
{
    // Nearly always each item has an equal one, which its key finds at once.
    QMultiHash<QString, const Value *> waiting;
    for (const Value *item : actual)
        waiting.insert(valueKey(*item), item);
    std::vector<const Value *> expectedRest;
    for (const Value *item : expected) {
        const QString key = valueKey(*item);
        const auto found = waiting.find(key);
        if (found != waiting.end() && agree(*item, *found.value()))
            waiting.erase(found);
        else
            expectedRest.push_back(item);
    }
    std::vector<const Value *> actualRest;
    for (const Value *item : actual) {
        if (waiting.contains(valueKey(*item), item))
            actualRest.push_back(item);
    }
    if (expectedRest.size() > maximumRest || actualRest.size() > maximumRest)
        return Unmatched{expectedRest.empty() ? nullptr : expectedRest.front(),
                         actualRest.empty() ? nullptr : actualRest.front()};
    return BipartiteMatcher(expectedRest, actualRest, agree).run();
}

} // namespace Lectern
