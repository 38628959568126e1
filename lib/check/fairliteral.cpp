// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fairliteral.h"

#include "check/numbertext.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype maximumRest = 500;

bool hasExponent(QStringView number)
{
    return number.contains(u'e', Qt::CaseInsensitive);
}

/// Not an integer in some base, not nan, not inf.
bool isDecimalFloat(QStringView number)
{
    const QStringView digits =
        number.startsWith(u'-') || number.startsWith(u'+') ? number.sliced(1) : number;
    return (digits.contains(u'.') || hasExponent(digits)) &&
           decimalNumberLength(digits) == digits.size();
}

QStringView withoutSign(QStringView number)
{
    return number.startsWith(u'-') ? number.sliced(1) : number;
}

class LiteralPair
{
public:
    LiteralPair(QStringView expectedText, QStringView actualText)
        : m_expectedText(expectedText), m_actualText(actualText)
    {
    }

    bool agree(const Literal &expected, const Literal &actual) const
    {
        if (expected.kind != actual.kind)
            return false;
        const QStringView wanted = source(m_expectedText, expected);
        const QStringView printed = source(m_actualText, actual);
        switch (expected.kind) {
        case Literal::Kind::List:
        case Literal::Kind::Tuple:
            return std::ranges::equal(
                expected.children, actual.children,
                [this](const Literal &e, const Literal &a) { return agree(e, a); });
        case Literal::Kind::Set: // a frozenset shows that it is one
            return wanted.startsWith(u'f') == printed.startsWith(u'f') &&
                   agreeInAnyOrder(expected, actual, 1);
        case Literal::Kind::Dict:
            return agreeInAnyOrder(expected, actual, 2);
        case Literal::Kind::Number:
            return isFairNumber(heldText(wanted), heldText(printed));
        case Literal::Kind::String:
        case Literal::Kind::Bytes:
            return heldText(wanted) == heldText(printed);
        default:
            return expected.canonical == actual.canonical;
        }
    }

private:
    static QStringView source(QStringView text, const Literal &value)
    {
        return text.sliced(value.begin, value.end - value.begin);
    }

    /// Of a set \a width is 1, of a dict 2: a key and its value.
    bool agreeInAnyOrder(const Literal &expected, const Literal &actual, qsizetype width) const
    {
        if (expected.children.size() != actual.children.size())
            return false;
        const auto fit = [&](qsizetype i, qsizetype j) {
            for (qsizetype part = 0; part < width; ++part) {
                if (!agree(expected.children[i + part], actual.children[j + part]))
                    return false;
            }
            return true;
        };
        // Nearly always each member has an equal one, which its text finds at once.
        QMultiHash<QStringView, qsizetype> waiting;
        for (qsizetype j = 0; j < actual.children.size(); j += width)
            waiting.insert(actual.children[j].canonical, j);
        QList<qsizetype> rest;
        for (qsizetype i = 0; i < expected.children.size(); i += width) {
            const auto found = waiting.constFind(expected.children[i].canonical);
            if (found != waiting.cend() && fit(i, *found))
                waiting.erase(found);
            else
                rest.append(i);
        }
        if (rest.size() > maximumRest)
            return false;
        return std::ranges::all_of(rest, [&](qsizetype i) {
            const auto partner = std::find_if(waiting.cbegin(), waiting.cend(),
                                              [&](qsizetype j) { return fit(i, j); });
            if (partner == waiting.cend())
                return false;
            waiting.erase(partner);
            return true;
        });
    }

    QStringView m_expectedText;
    QStringView m_actualText;
};

} // namespace

QStringView heldText(QStringView source)
{
    return source.startsWith("np."_L1) && source.endsWith(u')')
               ? source.sliced(source.indexOf(u'(') + 1).chopped(1)
               : source;
}

bool isFairNumber(QStringView expected, QStringView actual)
{
    if (expected == actual)
        return true;
    if (!isDecimalFloat(expected) || !isDecimalFloat(actual))
        return false;
    if (canonicalNumber(expected) == canonicalNumber(actual))
        return hasExponent(expected) != hasExponent(actual) ||
               withoutSign(expected) == withoutSign(actual);
    return isFloatNoise(expected, actual);
}

bool isFairLiteral(const Literal &expected, QStringView expectedText, const Literal &actual,
                   QStringView actualText)
{
    return LiteralPair(expectedText, actualText).agree(expected, actual);
}

} // namespace Lectern
