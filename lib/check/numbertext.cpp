// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/numbertext.h"

#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsFrom(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - begin;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// \a text without a sign; \a negative says which it was.
QStringView withoutSign(QStringView text, bool &negative)
{
    negative = text.startsWith(u'-');
    return negative || text.startsWith(u'+') ? text.sliced(1) : text;
}

QString canonicalDouble(double value)
{
    std::array<char, 400> buffer; // the longest is 1.8e308 in full, 309 digits
    const bool whole = value == std::floor(value);
    const auto [end, error] =
        whole ? std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed, 0)
              : std::to_chars(buffer.begin(), buffer.end(), value);
    Q_ASSERT(error == std::errc());
    return QString::fromLatin1(buffer.data(), end - buffer.begin());
}

/// The decimal digits of an integer in base 2, 8 or 16.
QString decimalDigits(QStringView digits, int base)
{
    constexpr quint64 limb = 1'000'000'000;
    QList<quint64> limbs{0}; // least significant first
    for (const QChar c : digits) {
        const char16_t lower = c.toLower().unicode();
        quint64 carry = static_cast<quint64>(lower <= u'9' ? lower - u'0' : lower - u'a' + 10);
        for (quint64 &part : limbs) {
            carry += part * static_cast<quint64>(base);
            part = carry % limb;
            carry /= limb;
        }
        if (carry > 0)
            limbs.append(carry);
    }
    QString result = QString::number(limbs.last());
    for (qsizetype i = limbs.size() - 2; i >= 0; --i)
        result += QString::number(limbs[i]).rightJustified(9, u'0');
    return result;
}

bool isPartOfNumber(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    const bool isExponentSign =
        (c == u'+' || c == u'-') && position > 0 && text[position - 1].toLower() == u'e';
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || isExponentSign;
}

bool isInteger(QStringView number)
{
    bool negative = false;
    const QStringView digits = withoutSign(number, negative);
    return digitsFrom(digits, 0) == digits.size();
}

/// How many digits \a number is written with, without zeros before and after them and its exponent.
qsizetype significantDigits(QStringView number)
{
    qsizetype count = 0;
    qsizetype zeros = 0;
    for (const QChar c : number) {
        if (c.toLower() == u'e')
            break;
        if (!isDigit(c) || (c == u'0' && count == 0))
            continue;
        zeros = c == u'0' ? zeros + 1 : 0;
        ++count;
    }
    return count - zeros;
}

/// 2, 8 or 16 for a number that begins with 0b, 0o or 0x, else 10.
int basePrefix(QStringView digits)
{
    if (digits.size() < 2 || digits[0] != u'0')
        return 10;
    return digits[1] == u'x' ? 16 : digits[1] == u'o' ? 8 : digits[1] == u'b' ? 2 : 10;
}

/// Nothing if an underscore is not between two digits (or after the prefix of the base).
std::optional<QString> withoutUnderscores(QString number)
{
    const bool isHex = basePrefix(number) == 16;
    for (qsizetype i = number.indexOf(u'_'); i >= 0; i = number.indexOf(u'_', i + 1)) {
        const auto isDigitAt = [&](qsizetype at) {
            return at >= 0 && at < number.size() &&
                   (isDigit(number[at]) || (isHex && number[at] >= u'a' && number[at] <= u'f'));
        };
        const bool afterPrefix = i == 2 && basePrefix(number) != 10;
        if (!isDigitAt(i + 1) || !(isDigitAt(i - 1) || afterPrefix))
            return std::nullopt;
    }
    return number.remove(u'_');
}

} // namespace

qsizetype decimalNumberLength(QStringView text)
{
    const qsizetype whole = digitsFrom(text, 0);
    qsizetype length = whole;
    if (length < text.size() && text[length] == u'.') {
        const qsizetype fraction = digitsFrom(text, length + 1);
        if (whole + fraction > 0)
            length += 1 + fraction;
    }
    if (length == 0 || length == text.size() || text[length].toLower() != u'e')
        return length;
    qsizetype exponent = length + 1;
    if (exponent < text.size() && (text[exponent] == u'+' || text[exponent] == u'-'))
        ++exponent;
    const qsizetype exponentDigits = digitsFrom(text, exponent);
    return exponentDigits > 0 ? exponent + exponentDigits : length;
}

qsizetype namedNumberLength(QStringView text)
{
    for (const QLatin1StringView name : {"infinity"_L1, "inf"_L1, "nan"_L1}) {
        if (text.startsWith(name, Qt::CaseInsensitive))
            return name.size();
    }
    return 0;
}

qsizetype numberLengthAt(QStringView word, qsizetype begin)
{
    const bool afterWord =
        begin > 0 && (isWordCharacter(word[begin - 1]) || word[begin - 1] == u'.');
    const bool isSigned = word[begin] == u'-' || word[begin] == u'+';
    if (afterWord && !isSigned)
        return 0;
    const QStringView digits = word.sliced(begin + (isSigned ? 1 : 0));
    qsizetype length = decimalNumberLength(digits);
    const bool isNamed = length == 0;
    if (isNamed)
        length = namedNumberLength(digits);
    if (length == 0)
        return 0;
    const QChar following = length < digits.size() ? digits[length] : QChar();
    const bool isOtherBase = length == 1 && digits.startsWith(u'0') &&
                             u"xXoObB"_s.contains(following) && !following.isNull();
    if (following == u'_' || isOtherBase || (isNamed && isWordCharacter(following)))
        return 0;
    if (afterWord && following != u'j') // 5-3 is no sign, 1+2j is
        return 0;
    // 1.2.3 is a version or an address, not a number.
    if (following == u'.' && length + 1 < digits.size() && digits[length + 1].isDigit())
        return 0;
    return length + (isSigned ? 1 : 0);
}

double numberValue(QStringView text)
{
    bool negative = false;
    const QStringView digits = withoutSign(text, negative);
    double value = 0;
    if (namedNumberLength(digits) > 0)
        value = digits.startsWith(u'n', Qt::CaseInsensitive) ? std::nan("") : HUGE_VAL;
    else
        value = digits.toDouble(); // locale-independent; infinity where it overflows
    return negative ? -value : value;
}

QString canonicalNumber(QStringView text)
{
    bool negative = false;
    const QStringView digits = withoutSign(text, negative);
    QString result;
    if (digitsFrom(digits, 0) == digits.size()) {
        qsizetype zeros = 0;
        while (zeros + 1 < digits.size() && digits[zeros] == u'0')
            ++zeros;
        result = digits.sliced(zeros).toString();
    } else {
        const double value = numberValue(digits);
        if (std::isnan(value))
            return u"nan"_s;
        result = std::isinf(value) ? u"inf"_s : canonicalDouble(value);
    }
    if (negative && result != "0"_L1)
        result.prepend(u'-');
    return result;
}

bool isFloatNoise(QStringView expected, QStringView actual)
{
    constexpr double relativeNoise = 1e-9;
    constexpr double absoluteNoise = 1e-12;
    constexpr qsizetype meantDigits = 10;
    constexpr double greatestInteger = 1LL << std::numeric_limits<double>::digits;
    const double wanted = numberValue(expected);
    const double found = numberValue(actual);
    if (!std::isfinite(wanted) || !std::isfinite(found))
        return false;
    const double distance = std::abs(wanted - found);
    const bool hasInteger = isInteger(expected) || isInteger(actual);
    if (hasInteger && (distance >= 0.5 || std::abs(wanted) > greatestInteger))
        return false;
    const bool isMeant = wanted != 0 && significantDigits(expected) <= meantDigits &&
                         significantDigits(actual) <= meantDigits;
    return distance == 0 ||
           (!isMeant && distance <= std::max(absoluteNoise, relativeNoise * std::abs(wanted)));
}

std::optional<PythonNumber> readPythonNumber(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isPartOfNumber(text, length))
        ++length;
    const std::optional<QString> digits =
        withoutUnderscores(text.first(length).toString().toLower());
    if (!digits || digits->isEmpty())
        return std::nullopt;
    if (const int base = basePrefix(*digits); base != 10) {
        const QStringView allowed = QStringView(u"0123456789abcdef").first(base);
        const QStringView rest = QStringView(*digits).sliced(2);
        if (rest.isEmpty() || rest.size() > 5'000 ||
            !std::ranges::all_of(rest, [allowed](QChar c) { return allowed.contains(c); }))
            return std::nullopt;
        return PythonNumber{.canonical = decimalDigits(rest, base), .length = length};
    }
    if (decimalNumberLength(*digits) != digits->size())
        return std::nullopt;
    const QString canonical = canonicalNumber(*digits);
    if (isInteger(*digits) && digits->front() == u'0' &&
        canonical != "0"_L1) // 007 is an error in Python
        return std::nullopt;
    return PythonNumber{.canonical = canonical, .length = length};
}

} // namespace Lectern
