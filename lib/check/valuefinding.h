// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/value.h"

#include <optional>

namespace Lectern {

/// A difference below some value: where, and a sentence that still lacks the whole path, since that
/// is put together on the way up.
class ValueFinding
{
public:
    static ValueFinding notEqual(const Value &expected, const Value &actual);
    static ValueFinding otherKind(const Value &expected, const Value &actual);
    static ValueFinding tooLarge();
    static ValueFinding otherLength(std::size_t expected, std::size_t actual);
    static ValueFinding otherShape(const ArrayValue &expected, const ArrayValue &actual);
    static ValueFinding otherDtype(const ArrayValue &expected, const ArrayValue &actual);
    /// A null pointer where there is none.
    static ValueFinding otherItems(const Value *expected, const Value *actual);
    static ValueFinding missingKey(const Value &key);
    static ValueFinding extraKey(const Value &key);
    static ValueFinding misplacedKey(const Value &key);

    /// The same, seen from the value that it is inside of.
    ValueFinding inside(const QString &step) const;

    QString path() const { return m_path; }
    QString sentence(const QString &wholePath) const;

private:
    explicit ValueFinding(QString sentence) : m_sentence(std::move(sentence)) {}

    QString m_path;     ///< e.g. "[2]['b']"
    QString m_sentence; ///< with a placeholder
};

/// "a list", "an int", "None": what a reader calls the kind of \a value.
QString valueKindText(const Value &value);

/// A value within a sentence.
QString shortValueText(const Value &value);

} // namespace Lectern
