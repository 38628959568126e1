// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/characterescape.h"

#include <QChar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isVariationSelector(char32_t c)
{
    return isBetween(c, 0xfe00, 0xfe0f);
}

/// Signs that are, or can be, drawn as an emoji, and what modifies them.
bool isEmojiLike(char32_t c)
{
    return c > 0x7f &&
           (QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Math ||
            isBetween(c, 0x1f3fb, 0x1f3ff) || c == 0x203c || c == 0x2049 || c == 0x3030 ||
            c == 0x20e3);
}

bool isKeycapBase(char32_t c)
{
    return isBetween(c, U'0', U'9') || c == U'#' || c == U'*';
}

/// Letters of Arabic, Syriac and the scripts of India, where joiners belong to the spelling.
bool isOfJoiningScript(char32_t c)
{
    static constexpr std::array scripts{
        QChar::Script_Arabic,    QChar::Script_Syriac,    QChar::Script_Devanagari,
        QChar::Script_Bengali,   QChar::Script_Gurmukhi,  QChar::Script_Gujarati,
        QChar::Script_Oriya,     QChar::Script_Tamil,     QChar::Script_Telugu,
        QChar::Script_Kannada,   QChar::Script_Malayalam, QChar::Script_Sinhala,
        QChar::Script_Mongolian, QChar::Script_Khmer,     QChar::Script_Myanmar};
    return c != 0 && std::ranges::contains(scripts, QChar::script(c));
}

/// Format characters that are seen: they stand under or before numbers.
bool isVisibleFormat(char32_t c)
{
    return isBetween(c, 0x600, 0x605) || c == 0x6dd || c == 0x70f || c == 0x890 || c == 0x891 ||
           c == 0x8e2 || c == 0x110bd || c == 0x110cd;
}

/// Blank or without width although not format characters.
bool isInvisible(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 ||
           isBetween(c, 0x180b, 0x180f) || c == 0x3164 || c == 0xffa0 ||
           isBetween(c, 0xe0000, 0xe0fff);
}

bool isEscaped(char32_t c, char32_t previous, char32_t next)
{
    if (c < 0x80)
        return false;
    if (isVariationSelector(c))
        return !isEmojiLike(previous) && !(isKeycapBase(previous) && next == 0x20e3);
    if (c == zeroWidthJoiner && isEmojiLike(next) &&
        (isEmojiLike(previous) || isVariationSelector(previous)))
        return false;
    if (c == zeroWidthJoiner || c == zeroWidthNonJoiner)
        return !isOfJoiningScript(previous) || !isOfJoiningScript(next);
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isVisibleFormat(c);
    default:
        return isInvisible(c) || QChar::isNonCharacter(c) || c == 0xfffc;
    }
}

QString hexadecimal(char32_t c)
{
    if (c < 0x100)
        return u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'));
    if (c < 0x10000)
        return u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
    return u"\\U%1"_s.arg(uint(c), 8, 16, QChar(u'0'));
}

} // namespace

QString escapeOf(char32_t character, char32_t previous, char32_t next)
{
    if (character == U'\t')
        return {};
    if (character < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + character));
    if (character == 0x7f)
        return u"\u2421"_s;
    return isEscaped(character, previous, next) ? hexadecimal(character) : QString();
}

} // namespace Lectern::App
