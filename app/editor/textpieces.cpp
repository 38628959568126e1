// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textpieces.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Lectern::App {

namespace {

TextRange rangeOf(qsizetype start, qsizetype end)
{
    return {static_cast<int>(start), static_cast<int>(end)};
}

TextRange lineAt(const QString &text, int offset)
{
    const qsizetype start = offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', start);
    return rangeOf(start, lineEnd < 0 ? text.size() : lineEnd + 1);
}

} // namespace

int textOffset(const QString &text, int offset)
{
    const qsizetype inside = std::clamp<qsizetype>(offset, 0, text.size());
    const bool splits = inside > 0 && inside < text.size() && text[inside].isLowSurrogate();
    return static_cast<int>(splits ? inside - 1 : inside);
}

TextRange textRange(const QString &text, int first, int second)
{
    const auto [lower, upper] = std::minmax({first, second});
    TextRange range{textOffset(text, lower), textOffset(text, upper)};
    const bool splits = range.end < upper && range.end < text.size();
    if (splits && lower < upper)
        range.end += 2;
    return range;
}

TextRange textPiece(const QString &text, int offset, QAccessible::TextBoundaryType type)
{
    auto finderType = QTextBoundaryFinder::Grapheme;
    switch (type) {
    case QAccessible::NoBoundary:
        return rangeOf(0, text.size());
    case QAccessible::LineBoundary:
    case QAccessible::ParagraphBoundary:
        return lineAt(text, offset);
    case QAccessible::WordBoundary:
        finderType = QTextBoundaryFinder::Word;
        break;
    case QAccessible::SentenceBoundary:
        finderType = QTextBoundaryFinder::Sentence;
        break;
    case QAccessible::CharBoundary:
        if (offset == text.size())
            return {offset, offset};
        break;
    }
    QTextBoundaryFinder finder(finderType, text);
    finder.setPosition(offset);
    qsizetype start = offset;
    if (!finder.isAtBoundary() || offset == text.size())
        start = std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(offset);
    const qsizetype end = finder.toNextBoundary();
    return rangeOf(start, end < 0 ? text.size() : end);
}

} // namespace Lectern::App
