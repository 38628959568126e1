// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/fuzzymatch.h"

#include <vector>

namespace Lectern::App {

namespace {

constexpr int wordStart = 8;
constexpr int sideBySide = 6;
constexpr int skippedLetter = -1;
constexpr int impossible = -1'000'000;

/// Each character without case and accents, one for one.
QString folded(QString text)
{
    for (QChar &c : text) {
        while (c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().front();
        c = c.toCaseFolded();
    }
    return text;
}

bool isWordStart(const QString &text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text[position - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[position].isUpper());
}

QList<TextRange> rangesOf(const std::vector<qsizetype> &positions)
{
    QList<TextRange> ranges;
    for (const qsizetype position : positions) {
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == position)
            ++ranges.last().length;
        else
            ranges.append({position, 1});
    }
    return ranges;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString wanted =
        folded(typed).removeIf([](QChar c) { return c.isSpace() || c.isMark(); });
    const QString given = folded(text);
    const auto rows = std::size_t(wanted.size());
    const auto columns = std::size_t(given.size());
    if (rows == 0)
        return FuzzyMatch();
    // The best score with letter i at position j, and where letter i - 1 is then.
    std::vector scores(rows, std::vector(columns, impossible));
    std::vector before(rows, std::vector(columns, std::size_t(0)));
    for (std::size_t i = 0; i < rows; ++i) {
        int bestBefore = impossible; // of letter i - 1, less what has been skipped since
        std::size_t bestPosition = 0;
        for (std::size_t j = 0; j < columns; ++j) {
            int reached = i == 0 ? 0 : bestBefore;
            std::size_t from = bestPosition;
            if (i > 0 && j > 0 && scores[i - 1][j - 1] + sideBySide > reached) {
                reached = scores[i - 1][j - 1] + sideBySide;
                from = j - 1;
            }
            if (wanted[qsizetype(i)] == given[qsizetype(j)] && reached > impossible / 2) {
                scores[i][j] = reached + (isWordStart(text, qsizetype(j)) ? wordStart : 0);
                before[i][j] = from;
            }
            bestBefore += skippedLetter;
            if (i > 0 && j > 0 && scores[i - 1][j - 1] + skippedLetter > bestBefore) {
                bestBefore = scores[i - 1][j - 1] + skippedLetter;
                bestPosition = j - 1;
            }
        }
    }
    const auto best = std::ranges::max_element(scores.back());
    if (best == scores.back().end() || *best <= impossible / 2)
        return std::nullopt;
    std::vector<qsizetype> positions(rows);
    auto position = std::size_t(best - scores.back().begin());
    for (std::size_t i = rows; i-- > 0; position = before[i][position])
        positions[i] = qsizetype(position);
    return FuzzyMatch{*best, rangesOf(positions)};
}

} // namespace Lectern::App
