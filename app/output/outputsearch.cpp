// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsearch.h"

#include "output/outputview.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace std::chrono_literals;

namespace Lectern::App {

namespace {

constexpr qint64 sliceMilliseconds = 8; // half of a frame

int toInt(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

OutputSearch::OutputSearch(OutputView *view) : QObject(view), m_view(view)
{
    m_slice.setInterval(0ms);
    connect(&m_slice, &QTimer::timeout, this, &OutputSearch::searchSome);
    connect(m_view, &OutputView::outputChanged, this, &OutputSearch::onOutputChanged);
}

void OutputSearch::setQuery(const FindQuery &query)
{
    m_matcher =
        QStringMatcher(query.text, query.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
    m_wish = query.text.isEmpty() ? Wish::Nothing : Wish::Here;
    searchAgain();
}

void OutputSearch::searchAgain()
{
    m_blocks.clear();
    m_endLine = 0;
    m_total = 0;
    m_current = 0;
    if (m_matcher.pattern().isEmpty()) {
        m_slice.stop();
        report();
    } else {
        m_slice.start();
    }
}

void OutputSearch::onOutputChanged()
{
    if (m_matcher.pattern().isEmpty())
        return;
    if (m_view->lineCount() < m_endLine) { // another run has begun
        searchAgain();
        return;
    }
    // Only the last block can have changed.
    if (!m_blocks.isEmpty()) {
        const Block last = m_blocks.takeLast();
        m_endLine = last.firstLine;
        m_total -= last.count;
    }
    m_slice.start();
}

void OutputSearch::searchSome()
{
    QElapsedTimer timer;
    timer.start();
    do {
        const qint64 end = m_view->store().blockEnd(m_endLine);
        if (end <= m_endLine)
            break;
        const qint64 count = matchesIn(m_endLine, end).size();
        m_blocks.append({m_endLine, count});
        m_total += count;
        m_endLine = end;
    } while (timer.elapsed() < sliceMilliseconds);
    if (m_endLine >= m_view->lineCount())
        m_slice.stop();
    fulfil();
    report();
}

void OutputSearch::selectNext()
{
    m_wish = Wish::Next;
    fulfil();
    report();
}

void OutputSearch::selectPrevious()
{
    m_wish = Wish::Previous;
    fulfil();
    report();
}

/// Selects what is wished for, if it is known by now.
void OutputSearch::fulfil()
{
    bool isDone = true;
    if (m_wish == Wish::Previous)
        isDone = selectBefore(m_view->selection().first());
    else if (m_wish == Wish::Next && isMatchSelected())
        isDone = selectFrom(m_match.caret);
    else if (m_wish != Wish::Nothing)
        isDone = selectFrom(beginning());
    if (isDone || isComplete())
        m_wish = Wish::Nothing;
}

/// Where the reader is: the selection, unless it is out of sight.
TextPosition OutputSearch::beginning() const
{
    const TextPosition selected = m_view->selection().first();
    const qint64 top = m_view->firstVisibleLine();
    const bool isInSight = selected.line >= top && selected.line < top + m_view->visibleLineCount();
    return isInSight ? selected : TextPosition{top, 0};
}

bool OutputSearch::selectFrom(const TextPosition &position)
{
    const auto hasMatch = [](const Block &block) { return block.count > 0; };
    const qsizetype here = blockAt(position.line);
    const QList<TextPosition> matches = matchesOf(here);
    if (const auto found = std::ranges::lower_bound(matches, position); found != matches.end()) {
        select(here, matches, found - matches.begin());
        return true;
    }
    auto next = std::find_if(m_blocks.cbegin() + here + 1, m_blocks.cend(), hasMatch);
    if (next == m_blocks.cend()) {
        if (!isComplete())
            return false;
        next = std::ranges::find_if(m_blocks, hasMatch);
    }
    if (next == m_blocks.cend())
        return false;
    const qsizetype block = next - m_blocks.cbegin();
    select(block, matchesOf(block), 0);
    return true;
}

bool OutputSearch::selectBefore(const TextPosition &position)
{
    if (position.line >= m_endLine && !isComplete())
        return false;
    const auto hasMatch = [](const Block &block) { return block.count > 0; };
    const qsizetype here = blockAt(position.line);
    const QList<TextPosition> matches = matchesOf(here);
    if (const auto after = std::ranges::lower_bound(matches, position); after != matches.begin()) {
        select(here, matches, after - matches.begin() - 1);
        return true;
    }
    auto block = here - 1;
    while (block >= 0 && !hasMatch(m_blocks[block]))
        --block;
    if (block < 0) {
        if (!isComplete())
            return false;
        block = m_blocks.size() - 1;
        while (block >= 0 && !hasMatch(m_blocks[block]))
            --block;
    }
    if (block < 0)
        return false;
    const QList<TextPosition> before = matchesOf(block);
    select(block, before, before.size() - 1);
    return true;
}

void OutputSearch::select(qsizetype block, const QList<TextPosition> &matches, qsizetype index)
{
    if (index < 0 || index >= matches.size())
        return; // the file cannot be read any more
    const TextPosition start = matches[index];
    const TextPosition end{start.line, start.column + m_matcher.pattern().size()};
    m_current = index + 1;
    for (qsizetype before = 0; before < block; ++before)
        m_current += m_blocks[before].count;
    m_view->setSelection({.anchor = start, .caret = end});
    m_match = m_view->selection();
}

/// -1 where nothing was looked through yet.
qsizetype OutputSearch::blockAt(qint64 line) const
{
    return std::ranges::upper_bound(m_blocks, line, {}, &Block::firstLine) - m_blocks.begin() - 1;
}

QList<TextPosition> OutputSearch::matchesOf(qsizetype block) const
{
    if (block < 0 || m_blocks[block].count == 0)
        return {};
    return matchesIn(m_blocks[block].firstLine,
                     block + 1 < m_blocks.size() ? m_blocks[block + 1].firstLine : m_endLine);
}

QList<TextPosition> OutputSearch::matchesIn(qint64 firstLine, qint64 endLine) const
{
    QList<TextPosition> matches;
    const QList<OutputLine> lines =
        m_view->store().lines(firstLine, static_cast<int>(endLine - firstLine));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines[i].text;
        for (qsizetype at = m_matcher.indexIn(text); at >= 0;
             at = m_matcher.indexIn(text, at + m_matcher.pattern().size()))
            matches.append({firstLine + i, at});
    }
    return matches;
}

bool OutputSearch::isMatchSelected() const
{
    return m_current > 0 && m_view->selection() == m_match;
}

void OutputSearch::report()
{
    Q_EMIT matchesChanged(isMatchSelected() ? toInt(m_current) : 0, toInt(m_total));
}

} // namespace Lectern::App
