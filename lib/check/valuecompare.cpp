// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/valuecompare.h"

#include "check/itemmatcher.h"
#include "check/numbertext.h"
#include "check/valuefinding.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Difference = std::optional<ValueFinding>;

std::vector<const Value *> pointersTo(const std::vector<Value> &values)
{
    std::vector<const Value *> pointers;
    for (const Value &value : values)
        pointers.push_back(&value);
    return pointers;
}

Difference inside(const Difference &difference, const QString &step)
{
    return difference ? Difference(difference->inside(step)) : std::nullopt;
}

QString keyStep(const Value &key)
{
    return u'[' + shortValueText(key) + u']';
}

/// "[1, 2]" for an item of an array by its place in C order.
QString arrayStep(const QList<qint64> &shape, qint64 flat)
{
    QStringList parts;
    for (qsizetype d = shape.size() - 1; d >= 0; --d) {
        parts.prepend(QString::number(flat % shape[d]));
        flat /= shape[d];
    }
    return u'[' + parts.join(", "_L1) + u']';
}

/// Two objects of which nothing is known are the same only if both are that of an argument.
bool isSameObject(const Value &expected, const Value &actual)
{
    return expected.content.index() == actual.content.index() && !expected.origin.isEmpty() &&
           expected.origin == actual.origin;
}

class ValueComparer
{
public:
    explicit ValueComparer(const ValueRule &rule) : m_rule(rule) {}

    Difference differ(const Value &expected, const Value &actual, bool isTop = false) const
    {
        if (std::holds_alternative<CutValue>(expected.content) ||
            std::holds_alternative<CutValue>(actual.content))
            return ValueFinding::tooLarge();
        const bool isOpaque = std::holds_alternative<OpaqueValue>(expected.content) ||
                              std::holds_alternative<OpaqueValue>(actual.content);
        if (isOpaque && isSameObject(expected, actual))
            return std::nullopt;
        if (isOpaque || expected.content.index() != actual.content.index() ||
            (m_rule.exact && expected.type != actual.type))
            return ValueFinding::otherKind(expected, actual);
        return std::visit(
            [&](const auto &content) {
                using Content = std::decay_t<decltype(content)>;
                return differ(content, std::get<Content>(actual.content), expected, actual, isTop);
            },
            expected.content);
    }

private:
    // One function for each kind of content, with the values for the sentence and for the types.

    /// Kinds that differ() above has settled, and None.
    template <typename Content>
    Difference differ(const Content &, const Content &, const Value &, const Value &, bool) const
    {
        return std::nullopt;
    }

    static Difference unless(bool agrees, const Value &expected, const Value &actual)
    {
        return agrees ? std::nullopt : Difference(ValueFinding::notEqual(expected, actual));
    }

    Difference differ(const bool &e, const bool &a, const Value &expected, const Value &actual,
                      bool) const
    {
        return unless(e == a, expected, actual);
    }

    Difference differ(const TextValue &e, const TextValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        return unless(e.text == a.text, expected, actual);
    }

    Difference differ(const BytesValue &e, const BytesValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        if (expected.type != actual.type) // bytes and bytearray
            return ValueFinding::otherKind(expected, actual);
        return unless(e.bytes == a.bytes, expected, actual);
    }

    Difference differ(const CycleValue &e, const CycleValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        return unless(e.levels == a.levels, expected, actual);
    }

    Difference differ(const NumberValue &e, const NumberValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        const auto imaginary = [](const NumberValue &n) {
            return n.imaginary.isEmpty() ? u"0"_s : n.imaginary;
        };
        const bool hasFloat = e.isFloat || a.isFloat;
        return unless(isSameNumber(e.text, a.text, hasFloat) &&
                          isSameNumber(imaginary(e), imaginary(a), hasFloat),
                      expected, actual);
    }

    bool isSameNumber(const QString &expected, const QString &actual, bool hasFloat) const
    {
        if (expected == actual)
            return true;
        const bool isTolerant = m_rule.close && hasFloat;
        if (m_rule.exact && !isTolerant) // 0.0 and -0.0
            return false;
        if (expected.contains(u'x') || actual.contains(u'x')) // beyond what a float can hold
            return false;
        if (canonicalNumber(expected) == canonicalNumber(actual))
            return true;
        if (!isTolerant)
            return hasFloat && isFloatNoise(expected, actual);
        const double e = numberValue(expected);
        const double a = numberValue(actual);
        return std::isfinite(e) && std::isfinite(a) &&
               std::abs(a - e) <=
                   qMax(m_rule.absoluteTolerance, m_rule.relativeTolerance * std::abs(e));
    }

    Difference differ(const ScalarValue &e, const ScalarValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        if (expected.type != actual.type)
            return ValueFinding::otherKind(expected, actual);
        const bool isDecimal = expected.type == u"Decimal" && !m_rule.exact;
        return unless(e.text == a.text ||
                          (isDecimal && canonicalNumber(e.text) == canonicalNumber(a.text)),
                      expected, actual);
    }

    Difference differ(const SequenceValue &e, const SequenceValue &a, const Value &expected,
                      const Value &actual, bool isTop) const
    {
        // A namedtuple may stand for a tuple, but where fields are expected, they are part of it.
        if (e.kind != a.kind || (!e.names.isEmpty() && e.names != a.names))
            return ValueFinding::otherKind(expected, actual);
        return isTop && m_rule.anyOrder ? unordered(e.items, a.items) : ordered(e.items, a.items);
    }

    Difference ordered(const std::vector<Value> &expected, const std::vector<Value> &actual) const
    {
        for (std::size_t i = 0; i < qMin(expected.size(), actual.size()); ++i) {
            if (const Difference found = differ(expected[i], actual[i]))
                return inside(found, u'[' + QString::number(i) + u']');
        }
        if (expected.size() != actual.size())
            return ValueFinding::otherLength(expected.size(), actual.size());
        return std::nullopt;
    }

    Difference unordered(const std::vector<Value> &expected, const std::vector<Value> &actual) const
    {
        const auto rest = matchItems(
            pointersTo(expected), pointersTo(actual),
            [this](const Value &e, const Value &a) { return !differ(e, a).has_value(); });
        return rest ? Difference(ValueFinding::otherItems(rest->expected, rest->actual))
                    : std::nullopt;
    }

    Difference differ(const SetValue &e, const SetValue &a, const Value &, const Value &,
                      bool) const
    {
        return unordered(e.items, a.items);
    }

    Difference differ(const DictValue &e, const DictValue &a, const Value &, const Value &,
                      bool) const
    {
        std::vector<bool> isUsed(a.items.size() / 2, false);
        for (std::size_t i = 0; i + 1 < e.items.size(); i += 2) {
            const std::size_t j = findKey(e.items[i], a, isUsed, i / 2);
            if (j == isUsed.size())
                return ValueFinding::missingKey(e.items[i]);
            if (m_rule.exact && j != i / 2)
                return ValueFinding::misplacedKey(e.items[i]);
            isUsed[j] = true;
            if (const Difference found = differ(e.items[i + 1], a.items[2 * j + 1]))
                return inside(found, keyStep(e.items[i]));
        }
        const auto extra = std::size_t(std::ranges::find(isUsed, false) - isUsed.begin());
        return extra < isUsed.size() ? Difference(ValueFinding::extraKey(a.items[2 * extra]))
                                     : std::nullopt;
    }

    /// The place of \a key among those of \a dict, most likely \a guess; their number if it has
    /// none.
    std::size_t findKey(const Value &key, const DictValue &dict, const std::vector<bool> &isUsed,
                        std::size_t guess) const
    {
        const auto fits = [&](std::size_t j) {
            return !isUsed[j] && !differ(key, dict.items[2 * j]).has_value();
        };
        if (guess < isUsed.size() && fits(guess))
            return guess;
        std::size_t j = 0;
        while (j < isUsed.size() && !fits(j))
            ++j;
        return j;
    }

    Difference differ(const RecordValue &e, const RecordValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        if (expected.type != actual.type || e.names != a.names)
            return ValueFinding::otherKind(expected, actual);
        for (std::size_t i = 0; i < e.values.size(); ++i) {
            if (const Difference found = differ(e.values[i], a.values[i]))
                return inside(found, u'.' + e.names[qsizetype(i)]);
        }
        return std::nullopt;
    }

    Difference differ(const ArrayValue &e, const ArrayValue &a, const Value &, const Value &,
                      bool) const
    {
        if (e.shape != a.shape)
            return ValueFinding::otherShape(e, a);
        if (m_rule.exact && e.dtype != a.dtype)
            return ValueFinding::otherDtype(e, a);
        for (std::size_t i = 0; i < e.items.size(); ++i) {
            if (const Difference found = differ(e.items[i], a.items[i]))
                return inside(found, arrayStep(e.shape, qint64(i)));
        }
        return std::nullopt;
    }

    Difference differ(const TableValue &e, const TableValue &a, const Value &expected,
                      const Value &actual, bool) const
    {
        if (e.kind != a.kind)
            return ValueFinding::otherKind(expected, actual);
        const bool isFrame = e.kind == TableValue::Kind::Frame;
        if (isFrame || m_rule.exact) { // the name of a single column is no part of its value
            if (const Difference found = ordered(e.labels, a.labels))
                return inside(found, isFrame ? u".columns"_s : u".names"_s);
        }
        if (!e.index.empty()) {
            if (const Difference found = differ(e.index.front(), a.index.front()))
                return inside(found, u".index"_s);
        }
        for (std::size_t i = 0; i < qMin(e.columns.size(), a.columns.size()); ++i) {
            if (const Difference found = differ(e.columns[i], a.columns[i]))
                return isFrame ? inside(found, keyStep(e.labels[i])) : found;
        }
        return unless(e.columns.size() == a.columns.size(), expected, actual);
    }

    Difference differ(const SubclassValue &e, const SubclassValue &a, const Value &expected,
                      const Value &actual, bool isTop) const
    {
        if (expected.type != actual.type)
            return ValueFinding::otherKind(expected, actual);
        return differ(e.base.front(), a.base.front(), isTop);
    }

    const ValueRule &m_rule;
};

} // namespace

ValueComparison compareValues(const Value &expected, const Value &actual, const ValueRule &rule,
                              const QString &name)
{
    const Difference found = ValueComparer(rule).differ(expected, actual, true);
    if (!found)
        return {};
    const QString path = name + found->path();
    return {ValueDifference{path, found->sentence(path)}};
}

std::optional<SlightDifference> slightDifference(const Value &expected, const Value &actual,
                                                 const ValueRule &rule)
{
    const auto agree = [&](const ValueRule &lenient) {
        return compareValues(expected, actual, lenient).agrees();
    };
    ValueRule byValue = rule; // allows for noise
    byValue.exact = byValue.close = false;
    ValueRule equal = byValue; // does not
    equal.close = true;
    equal.relativeTolerance = equal.absoluteTolerance = 0;
    if (rule.exact && agree(equal))
        return SlightDifference::ExactValue;
    if ((rule.exact || rule.close) && agree(byValue))
        return SlightDifference::Rounding;
    ValueRule anyOrder = rule;
    anyOrder.anyOrder = true;
    return !rule.anyOrder && agree(anyOrder) ? std::optional(SlightDifference::ItemOrder)
                                             : std::nullopt;
}

} // namespace Lectern
