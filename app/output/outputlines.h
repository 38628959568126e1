// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runner.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace Lectern::App {

/// Makes lines of text that are safe to show from the bytes of a program. Pure: no widget, and it
/// keeps no line that was taken.
///
/// Each channel is UTF-8, decoded across chunks; each byte that is not UTF-8 becomes U+FFFD. '\\r'
/// returns to the line's start, and what follows overwrites it, as on a terminal. Other control
/// characters are shown as pictures (ESC as ␛), and those that would reorder, break or hide text
/// as escapes (\\u202e): a terminal's escape sequences are seen, not obeyed.
class OutputLines
{
public:
    using Channel = Runner::Channel;

    /// Characters (code points) of a line that are kept.
    static constexpr qsizetype maxLineLength = 4000;

    struct Run
    {
        Channel channel = Channel::StandardOutput;
        QString text;

        bool operator==(const Run &) const = default;
    };

    struct Line
    {
        QList<Run> runs;
        qsizetype cut = 0; ///< characters beyond maxLineLength

        bool operator==(const Line &) const = default;
    };

    void append(Channel channel, QByteArrayView bytes);
    /// The program has ended: a character of which bytes are missing becomes replacement
    /// characters.
    void finish();
    void clear();

    /// The lines that were ended since the last call.
    QList<Line> takeEndedLines();
    /// The line that was not ended yet; may be empty.
    Line openLine() const;

private:
    struct Cell
    {
        char32_t character = U' ';
        Channel channel = Channel::StandardOutput;
    };

    void addText(Channel channel, const QString &text);
    void addCharacter(Channel channel, char32_t character);
    void put(Channel channel, char32_t character);

    std::array<QByteArray, 2> m_heldBytes; ///< by channel: of a character that is not complete yet
    std::vector<Cell> m_cells;
    qsizetype m_column = 0;
    qsizetype m_length = 0; ///< of the open line, what is not kept included
    QList<Line> m_ended;
};

} // namespace Lectern::App
