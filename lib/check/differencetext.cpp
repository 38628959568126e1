// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/differencetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype maximumShown = 80;

QString escaped(char16_t unit)
{
    switch (unit) {
    case u'\0':
        return u"\\0"_s;
    case u'\t':
        return u"\\t"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    default:
        break;
    }
    const QString digits = QString::number(unit, 16);
    return unit < 0x100 ? u"\\x"_s + digits.rightJustified(2, u'0')
                        : u"\\u"_s + digits.rightJustified(4, u'0');
}

bool isInvisible(QChar c)
{
    if (c == u' ')
        return false;
    const QChar::Category category = c.category();
    return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format;
}

QStringView leadingSpace(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.first(end - text.begin());
}

QString spaceName(QStringView run)
{
    if (run.isEmpty())
        return QCoreApplication::translate("Compare", "no white space");
    const qsizetype spaces = run.count(u' ');
    const qsizetype tabs = run.count(u'\t');
    QStringList names;
    if (spaces > 0)
        names += spaces == 1 ? QCoreApplication::translate("Compare", "1 space")
                             : QCoreApplication::translate("Compare", "%1 spaces").arg(spaces);
    if (tabs > 0)
        names += tabs == 1 ? QCoreApplication::translate("Compare", "1 tab")
                           : QCoreApplication::translate("Compare", "%1 tabs").arg(tabs);
    for (const QChar c : run) {
        if (c != u' ' && c != u'\t' && names.size() < 4)
            names += escaped(c.unicode());
    }
    return names.join(", "_L1);
}

QString spaceHint(QStringView expected, QStringView actual, qsizetype mismatch)
{
    qsizetype begin = mismatch;
    while (begin > 0 && expected[begin - 1].isSpace())
        --begin;
    const QStringView wanted = leadingSpace(expected.sliced(begin));
    const QStringView found = leadingSpace(actual.sliced(begin));
    if (wanted == found)
        return {};
    // Only where the texts go on alike is it the white space that matters.
    const QStringView wantedRest = expected.sliced(begin + wanted.size());
    const QStringView foundRest = actual.sliced(begin + found.size());
    if (wantedRest.isEmpty() != foundRest.isEmpty())
        return {};
    if (!wantedRest.isEmpty() && wantedRest.front() != foundRest.front())
        return {};
    return u' ' + QCoreApplication::translate("Compare", "Expected there: %1; printed: %2.")
                      .arg(spaceName(wanted), spaceName(found));
}

} // namespace

QString visibleText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate() || isInvisible(c)) {
            result += escaped(c.unicode());
        } else {
            result += c;
        }
    }
    return result;
}

QString shortened(QStringView text, qsizetype center)
{
    if (text.size() <= maximumShown)
        return visibleText(text);
    qsizetype begin =
        std::clamp(center - maximumShown / 2, qsizetype{0}, text.size() - maximumShown);
    qsizetype end = begin + maximumShown;
    if (begin > 0 && text[begin].isLowSurrogate())
        --begin;
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    QString result = visibleText(text.sliced(begin, end - begin));
    if (begin > 0)
        result.prepend(u'…');
    if (end < text.size())
        result.append(u'…');
    return result;
}

QString quoted(QStringView text, qsizetype center)
{
    return u'"' + shortened(text, center) + u'"';
}

qsizetype firstMismatch(QStringView expected, QStringView actual)
{
    const auto [left, right] = std::ranges::mismatch(expected, actual);
    qsizetype mismatch = left - expected.begin();
    const bool insidePair = mismatch > 0 && expected[mismatch - 1].isHighSurrogate() &&
                            ((left != expected.end() && left->isLowSurrogate()) ||
                             (right != actual.end() && right->isLowSurrogate()));
    return insidePair ? mismatch - 1 : mismatch;
}

QString mismatchHint(QStringView expected, QStringView actual)
{
    QString hint = spaceHint(expected, actual, firstMismatch(expected, actual));
    if (!hint.isEmpty())
        return hint;
    if (expected.compare(actual, Qt::CaseInsensitive) == 0)
        return u' ' + QCoreApplication::translate("Compare", "Only upper and lower case differ.");
    const auto composed = [](QStringView text) {
        return text.toString().normalized(QString::NormalizationForm_KC);
    };
    if (expected.size() < 10'000 && actual.size() < 10'000 &&
        composed(expected) == composed(actual))
        return u' ' + QCoreApplication::translate("Compare",
                                                  "They look alike, but the characters differ.");
    return {};
}

Difference lineDifference(int line, QStringView expected, QStringView actual)
{
    const qsizetype mismatch = firstMismatch(expected, actual);
    const int column = static_cast<int>(mismatch) + 1;
    const QString message =
        QCoreApplication::translate("Compare",
                                    "Line %1, column %2: expected %3, but the program printed %4.")
            .arg(QString::number(line), QString::number(column), quoted(expected, mismatch),
                 quoted(actual, mismatch));
    return {.line = line,
            .column = column,
            .expected = expected.toString(),
            .actual = actual.toString(),
            .message = message + mismatchHint(expected, actual)};
}

Difference missingLine(int lineCount, QStringView expected)
{
    const QString message =
        lineCount == 0
            ? QCoreApplication::translate("Compare",
                                          "The program printed nothing; line 1 %1 is missing.")
                  .arg(quoted(expected))
            : QCoreApplication::translate("Compare",
                                          "The output ends after line %1; line %2 %3 is missing.")
                  .arg(QString::number(lineCount), QString::number(lineCount + 1),
                       quoted(expected));
    return {.line = lineCount + 1,
            .column = 1,
            .expected = expected.toString(),
            .actual = {},
            .message = message};
}

Difference extraLine(int line, QStringView actual)
{
    const QString message =
        QCoreApplication::translate(
            "Compare", "The output goes on after the expected end: line %1 %2 is extra.")
            .arg(QString::number(line), quoted(actual));
    return {
        .line = line, .column = 1, .expected = {}, .actual = actual.toString(), .message = message};
}

} // namespace Lectern
