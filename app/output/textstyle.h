// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QColor>
#include <QHashFunctions>

namespace Lectern::App {

/// A colour as a program asks for it, before a theme makes it legible.
struct TextColor
{
    enum class Kind : quint8 { Default, Indexed, Rgb };

    Kind kind = Kind::Default;
    quint8 red = 0; ///< of Kind::Indexed: the number, 0 to 255
    quint8 green = 0;
    quint8 blue = 0;

    bool operator==(const TextColor &) const = default;
    friend size_t qHash(const TextColor &color, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, quint8(color.kind), color.red, color.green, color.blue);
    }
};

/// How a program wants its text to look ("select graphic rendition", ECMA-48). Concealed and
/// blinking text is not among it: nothing that was printed is hidden, and nothing flickers.
struct TextStyle
{
    TextColor foreground;
    TextColor background;
    bool isBold : 1 = false;
    bool isFaint : 1 = false;
    bool isItalic : 1 = false;
    bool isUnderlined : 1 = false;
    bool isStruckOut : 1 = false;
    bool isReversed : 1 = false;

    bool operator==(const TextStyle &) const = default;
    friend size_t qHash(const TextStyle &style, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, style.foreground, style.background, bool(style.isBold),
                          bool(style.isFaint), bool(style.isItalic), bool(style.isUnderlined),
                          bool(style.isStruckOut), bool(style.isReversed));
    }
};

/// \a style after the sequence ESC [ \a parameters m. What is unknown or out of range is passed
/// over.
TextStyle applied(QByteArrayView parameters, TextStyle style);

/// The colour of that number as xterm has it: 16 names, a cube of 216, 24 greys.
QColor indexedColor(quint8 index);

} // namespace Lectern::App
