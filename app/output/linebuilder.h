// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputline.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace Lectern::App {

/// Makes one line after the other from bytes as they came, cut anywhere. Pure; what it keeps is
/// bounded.
///
/// Each source is UTF-8 of its own; each byte that is not UTF-8 becomes U+FFFD. '\\r' returns to
/// the line's start and '\\b' goes one character back; what follows overwrites, as on a terminal.
/// Of escape sequences two kinds are obeyed, because they touch nothing but the line: colours and
/// the like (ESC [ ... m, which each source keeps for itself), and erasing in the line (ESC [ K).
/// All others, moving the cursor up included, are shown: ␛[2J.
class LineBuilder
{
public:
    /// Characters (code points) of a line that are kept.
    static constexpr qsizetype maximumLength = 4000;

    /// What a source carries over from one piece to the next, and from line to line.
    struct Stream
    {
        TextStyle style;
        QByteArray held; ///< the beginning of a character or an escape sequence
    };
    using State = std::array<Stream, outputSourceCount>;

    LineBuilder() = default;
    explicit LineBuilder(State state) : m_streams(std::move(state)) {}

    /// \a bytes hold no '\\n'.
    void append(OutputSource source, QByteArrayView bytes);
    /// \a source wrote '\\n': what it left incomplete shows as it is. line() is complete now.
    void endLine(OutputSource source);
    /// No source goes on: what is incomplete shows as it is.
    void finish();
    /// The next line begins.
    void startLine();
    /// As append(), endLine() and startLine() with each line of \a bytes, which end with '\\n',
    /// when nobody looks at them: much faster.
    void skipLines(OutputSource source, QByteArrayView bytes);

    OutputLine line() const;
    bool isEmpty() const { return m_length == 0; }
    const State &state() const { return m_streams; }

private:
    struct Cell
    {
        char32_t character = U' ';
        OutputSource source = OutputSource::StandardOutput;
        TextStyle style;
    };

    Stream &stream(OutputSource source) { return m_streams.at(static_cast<size_t>(source)); }
    bool applyStyle(OutputSource source, QByteArrayView sequence);
    qsizetype obey(OutputSource source, QByteArrayView bytes);
    bool erase(QByteArrayView sequence);
    void flush(OutputSource source);
    void putText(OutputSource source, QByteArrayView bytes, bool isAscii);
    void put(OutputSource source, char32_t character);
    Cell *cellsFor(qsizetype count);
    void advance(qsizetype count);

    State m_streams;
    std::vector<Cell> m_cells;
    qsizetype m_column = 0;
    qsizetype m_length = 0; ///< what is not kept included
};

} // namespace Lectern::App
