// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/textstyle.h"

#include <QVarLengthArray>

#include <array>
#include <optional>

namespace Lectern::App {

namespace {

using Parameters = QVarLengthArray<int, 16>;

/// Numbers between ';' or ':'; an empty one is 0, as terminals read it.
Parameters numbersOf(QByteArrayView text)
{
    Parameters numbers{0};
    for (const char c : text) {
        if (c == ';' || c == ':')
            numbers.append(0);
        else
            numbers.last() = std::min(numbers.last() * 10 + (c - '0'), 9999);
    }
    return numbers;
}

/// The colour that begins after "38" or "48" at \a i, which is moved to its last number.
std::optional<TextColor> extendedColor(const Parameters &numbers, qsizetype &i)
{
    const auto byteAt = [&](qsizetype at) {
        return static_cast<quint8>(qBound(0, numbers[at], 255));
    };
    const int kind = i + 1 < numbers.size() ? numbers[i + 1] : 0;
    if (kind == 5 && i + 2 < numbers.size()) {
        i += 2;
        return TextColor{.kind = TextColor::Kind::Indexed, .red = byteAt(i)};
    }
    if (kind == 2 && i + 4 < numbers.size()) {
        i += 4;
        return TextColor{.kind = TextColor::Kind::Rgb,
                         .red = byteAt(i - 2),
                         .green = byteAt(i - 1),
                         .blue = byteAt(i)};
    }
    i = numbers.size();
    return std::nullopt;
}

TextColor indexed(int index)
{
    return {.kind = TextColor::Kind::Indexed, .red = static_cast<quint8>(index)};
}

void applyColor(int number, TextStyle &style)
{
    if (number >= 30 && number <= 37)
        style.foreground = indexed(number - 30);
    else if (number == 39)
        style.foreground = {};
    else if (number >= 40 && number <= 47)
        style.background = indexed(number - 40);
    else if (number == 49)
        style.background = {};
    else if (number >= 90 && number <= 97)
        style.foreground = indexed(number - 90 + 8);
    else if (number >= 100 && number <= 107)
        style.background = indexed(number - 100 + 8);
}

void applyNumber(int number, TextStyle &style)
{
    switch (number) {
    case 0:
        style = {};
        break;
    case 1:
        style.isBold = true;
        break;
    case 2:
        style.isFaint = true;
        break;
    case 3:
        style.isItalic = true;
        break;
    case 4:
    case 21:
        style.isUnderlined = true;
        break;
    case 7:
        style.isReversed = true;
        break;
    case 9:
        style.isStruckOut = true;
        break;
    case 22:
        style.isBold = false;
        style.isFaint = false;
        break;
    case 23:
        style.isItalic = false;
        break;
    case 24:
        style.isUnderlined = false;
        break;
    case 27:
        style.isReversed = false;
        break;
    case 29:
        style.isStruckOut = false;
        break;
    default:
        applyColor(number, style);
    }
}

} // namespace

TextStyle applied(QByteArrayView parameters, TextStyle style)
{
    const Parameters numbers = numbersOf(parameters);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int number = numbers[i];
        if (number != 38 && number != 48) {
            applyNumber(number, style);
        } else if (const auto color = extendedColor(numbers, i)) {
            (number == 38 ? style.foreground : style.background) = *color;
        }
    }
    return style;
}

QColor indexedColor(quint8 index)
{
    static constexpr std::array<QRgb, 16> names{
        0x000000, 0xcd3131, 0x0dbc79, 0xe5e510, 0x2472c8, 0xbc3fbc, 0x11a8cd, 0xe5e5e5,
        0x666666, 0xf14c4c, 0x23d18b, 0xf5f543, 0x3b8eea, 0xd670d6, 0x29b8db, 0xffffff};
    if (index < 16)
        return QColor(names[index]);
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return {grey, grey, grey};
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int place = index - 16;
    return {level(place / 36), level(place / 6 % 6), level(place % 6)};
}

} // namespace Lectern::App
