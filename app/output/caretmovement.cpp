// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/caretmovement.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <array>

namespace Lectern::App {

namespace {

qsizetype nextBoundary(const QString &line, qsizetype column,
                       QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, line);
    finder.setPosition(column);
    const qsizetype next = finder.toNextBoundary();
    return next < 0 ? line.size() : next;
}

qsizetype previousBoundary(const QString &line, qsizetype column,
                           QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, line);
    finder.setPosition(column);
    return std::max<qsizetype>(0, finder.toPreviousBoundary());
}

/// Words begin where something else than space begins.
qsizetype nextWord(const QString &line, qsizetype column)
{
    do
        column = nextBoundary(line, column, QTextBoundaryFinder::Word);
    while (column < line.size() && line[column].isSpace());
    return column;
}

qsizetype previousWord(const QString &line, qsizetype column)
{
    do
        column = previousBoundary(line, column, QTextBoundaryFinder::Word);
    while (column > 0 && line[column].isSpace());
    return column;
}

TextPosition forward(TextPosition from, const CaretText &text, const QString &line, bool byWord)
{
    if (from.column < line.size())
        return {from.line, byWord ? nextWord(line, from.column)
                                  : nextBoundary(line, from.column, QTextBoundaryFinder::Grapheme)};
    return from.line + 1 < text.lineCount ? TextPosition{from.line + 1, 0} : from;
}

TextPosition backward(TextPosition from, const CaretText &text, const QString &line, bool byWord)
{
    if (from.column > 0)
        return {from.line,
                byWord ? previousWord(line, from.column)
                       : previousBoundary(line, from.column, QTextBoundaryFinder::Grapheme)};
    return from.line > 0 ? TextPosition{from.line - 1, text.line(from.line - 1).size()} : from;
}

/// \a lines further down, at the same column as far as there is one.
TextPosition down(TextPosition from, const CaretText &text, qint64 lines)
{
    const qint64 line = qBound<qint64>(0, from.line + lines, text.lineCount - 1);
    if (line == from.line)
        return {line, lines < 0 ? 0 : text.line(line).size()};
    const QString there = text.line(line);
    qsizetype column = std::min(from.column, there.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, there);
    finder.setPosition(column);
    if (!finder.isAtBoundary())
        column = previousBoundary(there, column, QTextBoundaryFinder::Grapheme);
    return {line, column};
}

} // namespace

std::optional<CaretMove> caretMoveOf(const QKeyEvent &event, bool &isSelecting)
{
    struct Binding
    {
        QKeySequence::StandardKey move;
        QKeySequence::StandardKey select;
        CaretMove meaning;
    };
    static constexpr std::array bindings{
        Binding{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar,
                CaretMove::PreviousCharacter},
        Binding{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar,
                CaretMove::NextCharacter},
        Binding{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord,
                CaretMove::PreviousWord},
        Binding{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretMove::NextWord},
        Binding{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine,
                CaretMove::LineStart},
        Binding{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretMove::LineEnd},
        Binding{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine,
                CaretMove::PreviousLine},
        Binding{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretMove::NextLine},
        Binding{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage,
                CaretMove::PreviousPage},
        Binding{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, CaretMove::NextPage},
        Binding{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument,
                CaretMove::Start},
        Binding{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument,
                CaretMove::End},
    };
    for (const Binding &binding : bindings) {
        isSelecting = event.matches(binding.select);
        if (isSelecting || event.matches(binding.move))
            return binding.meaning;
    }
    return std::nullopt;
}

TextPosition moved(TextPosition from, CaretMove move, const CaretText &text)
{
    if (text.lineCount <= 0)
        return {};
    from.line = qBound<qint64>(0, from.line, text.lineCount - 1);
    const QString line = text.line(from.line);
    const qsizetype wanted = from.column;
    from.column = qBound<qsizetype>(0, from.column, line.size());
    switch (move) {
    case CaretMove::PreviousCharacter:
    case CaretMove::PreviousWord:
        return backward(from, text, line, move == CaretMove::PreviousWord);
    case CaretMove::NextCharacter:
    case CaretMove::NextWord:
        return forward(from, text, line, move == CaretMove::NextWord);
    case CaretMove::LineStart:
        return {from.line, 0};
    case CaretMove::LineEnd:
        return {from.line, line.size()};
    case CaretMove::PreviousLine:
        return down({from.line, wanted}, text, -1);
    case CaretMove::NextLine:
        return down({from.line, wanted}, text, 1);
    case CaretMove::PreviousPage:
        return down({from.line, wanted}, text, -text.linesOfPage);
    case CaretMove::NextPage:
        return down({from.line, wanted}, text, text.linesOfPage);
    case CaretMove::Start:
        return {};
    case CaretMove::End:
        return {text.lineCount - 1, text.line(text.lineCount - 1).size()};
    }
    Q_UNREACHABLE_RETURN(from);
}

OutputSelection wordAt(TextPosition position, const CaretText &text)
{
    if (position.line < 0 || position.line >= text.lineCount)
        return {position, position};
    const QString line = text.line(position.line);
    const qsizetype column = qBound<qsizetype>(0, position.column, line.size());
    const qsizetype end =
        column < line.size() ? nextBoundary(line, column, QTextBoundaryFinder::Word) : line.size();
    const qsizetype begin = previousBoundary(line, end, QTextBoundaryFinder::Word);
    return {{position.line, begin}, {position.line, end}};
}

} // namespace Lectern::App
