// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/value.h"

#include <functional>
#include <optional>

namespace Lectern {

using ValuePredicate = std::function<bool(const Value &expected, const Value &actual)>;

/// Items without a partner; a null pointer where all have one.
struct Unmatched
{
    const Value *expected = nullptr;
    const Value *actual = nullptr;
};

/// Pairs each of \a expected with one of \a actual that \a agree, in whatever order: a perfect
/// matching if there is one, else nothing is left but the first item of each side without a
/// partner. More than 500 items without an equal one are not paired further.
std::optional<Unmatched> matchItems(const std::vector<const Value *> &expected,
                                    const std::vector<const Value *> &actual,
                                    const ValuePredicate &agree);

} // namespace Lectern
