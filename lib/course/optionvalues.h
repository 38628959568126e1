// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"
#include "check/valuerule.h"
#include "course/block.h"
#include "result.h"

#include <chrono>
#include <expected>

namespace Lectern {

// The values that options of the course format take, read from their text. What is wrong with one
// comes back as a sentence that can stand behind "file:line: ".

template <typename T>
using Parsed = std::expected<T, QString>;

/// "30s", "1.5s", "250ms", "2min"; more than zero and at most an hour.
Parsed<std::chrono::milliseconds> parseDuration(QStringView text);

/// "800MB", "64kB", "2GB" (powers of ten), "512MiB", or plain bytes; more than zero, at most 1 TB.
Parsed<qint64> parseByteSize(QStringView text);

/// A rule by name, e.g. "tokens".
Parsed<Rule> parseRule(QStringView name);

/// "numbers rel=1e-9 abs=0": a rule with its options in one text.
Parsed<Rule> parseRuleWithOptions(const QString &text);

/// "any-order close rel=1e-6": how values compare. An empty text is the rule without options.
Parsed<ValueRule> parseValueRule(const QString &text);

/// A tolerance: a finite number that is not negative.
Parsed<double> parseTolerance(QStringView text);

/// "N:1000..1000000:log".
Parsed<Knob> parseKnob(const QString &text);

/// Whether \a id is made of lower-case letters, digits and hyphens, begins with a letter or digit
/// and has at most 40 characters.
bool isValidId(QStringView id);

} // namespace Lectern
