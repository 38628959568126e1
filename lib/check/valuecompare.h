// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/slightdifference.h"
#include "check/value.h"
#include "check/valuerule.h"

#include <QString>

#include <optional>

namespace Lectern {

/// The first place where two values part.
struct ValueDifference
{
    QString path;    ///< e.g. "result[2]['b']"
    QString message; ///< one sentence for people, which names the path
};

/// What comparing two values found.
struct ValueComparison
{
    std::optional<ValueDifference> firstDifference;

    bool agrees() const { return !firstDifference; }
};

/// Compares \a actual, which an answer gave, with \a expected under \a rule. Pure, and the only
/// place that decides whether two values agree. \a name is what the value is called in the path.
ValueComparison compareValues(const Value &expected, const Value &actual, const ValueRule &rule,
                              const QString &name = QStringLiteral("result"));

/// In what alone two values differ that do not agree under \a rule, if that is little: the noise of
/// floats (isFloatNoise()), the order of the outermost items, or what only the option exact minds.
std::optional<SlightDifference> slightDifference(const Value &expected, const Value &actual,
                                                 const ValueRule &rule);

/// Where two equal values do not have the same parts in common with the arguments.
struct SharingDifference
{
    enum class Kind {
        Copied, ///< the expected value has an object of the arguments there, the actual one its own
        Shared, ///< the other way round
    };
    Kind kind = Kind::Copied;
    QString message; ///< one sentence for people
};

/// The first such place, if any. Only objects that can be changed count: nobody can tell whether
/// two equal texts are one. Where the order is free (sets), items are not looked at.
std::optional<SharingDifference> compareSharing(const Value &expected, const Value &actual,
                                                const QString &name = QStringLiteral("result"));

} // namespace Lectern
