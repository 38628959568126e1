// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorsearch.h"

#include "editor/editortext.h"
#include "editor/qscintilla.h"
#include "theme.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

constexpr int matchIndicator = 9;

/// More are found and counted, but not drawn: there is no place on the screen where they differ.
constexpr qsizetype mostShown = 10'000;

/// Goes once through a text, and tells for ever later UTF-16 units at which byte they begin.
class ByteCounter
{
public:
    explicit ByteCounter(QStringView text) : m_text(text) {}

    int at(qsizetype unit)
    {
        for (; m_unit < unit; ++m_unit) {
            const QChar c = m_text[m_unit];
            if (c.isHighSurrogate())
                m_bytes += 4;
            else if (!c.isLowSurrogate())
                m_bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
        }
        return m_bytes;
    }

private:
    QStringView m_text;
    qsizetype m_unit = 0;
    int m_bytes = 0;
};

} // namespace

EditorSearch::EditorSearch(QsciScintilla *editor) : QObject(editor), m_editor(editor)
{
    editor->indicatorDefine(QsciScintilla::StraightBoxIndicator, matchIndicator);
    editor->setIndicatorDrawUnder(true, matchIndicator);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    connect(&m_refresh, &QTimer::timeout, this, &EditorSearch::refresh);
    connect(editor, &QsciScintilla::textChanged, this, [this] {
        if (!m_query.text.isEmpty())
            m_refresh.start();
    });
    connect(editor, &QsciScintilla::selectionChanged, this, &EditorSearch::reportMatches);
    connect(editor, &QsciScintilla::cursorPositionChanged, this, &EditorSearch::reportMatches);
}

void EditorSearch::setTheme(const Theme &theme)
{
    m_editor->setIndicatorForegroundColor(theme.warning, matchIndicator);
    m_editor->setIndicatorOutlineColor(theme.warning, matchIndicator);
    const auto indicator = static_cast<unsigned long>(matchIndicator);
    m_editor->SendScintilla(Sci::SCI_INDICSETALPHA, indicator, 50L);
    m_editor->SendScintilla(Sci::SCI_INDICSETOUTLINEALPHA, indicator, 255L);
}

void EditorSearch::setQuery(const FindQuery &query)
{
    m_query = query;
    m_reported = {-1, -1};
    refresh();
    if (!m_ranges.isEmpty())
        select(indexFrom(selectionStart()));
}

void EditorSearch::refresh()
{
    m_refresh.stop();
    const QString text = m_query.text.isEmpty() ? QString() : textOf(m_editor);
    m_found = findMatches(text, m_query);
    m_ranges.clear();
    ByteCounter bytes(text);
    for (const TextMatches::Match &match : m_found.matches) {
        const int start = bytes.at(match.start);
        m_ranges.append({start, bytes.at(match.start + match.length)});
    }
    showMatches();
    if (!m_found.problem.isEmpty())
        Q_EMIT problemFound(m_found.problem);
    else
        reportMatches();
}

void EditorSearch::showMatches()
{
    m_editor->SendScintilla(Sci::SCI_SETINDICATORCURRENT,
                            static_cast<unsigned long>(matchIndicator));
    m_editor->SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0UL,
                            m_editor->SendScintilla(Sci::SCI_GETLENGTH));
    for (const Range &range : QList(m_ranges.first(std::min(m_ranges.size(), mostShown)))) {
        if (range.end > range.start)
            m_editor->SendScintilla(Sci::SCI_INDICATORFILLRANGE,
                                    static_cast<unsigned long>(range.start),
                                    static_cast<long>(range.end - range.start));
    }
}

int EditorSearch::selectionStart() const
{
    return static_cast<int>(m_editor->SendScintilla(Sci::SCI_GETSELECTIONSTART));
}

qsizetype EditorSearch::currentIndex() const
{
    const int start = selectionStart();
    const auto end = static_cast<int>(m_editor->SendScintilla(Sci::SCI_GETSELECTIONEND));
    const auto found = std::ranges::lower_bound(m_ranges, start, {}, &Range::start);
    const bool isSelected = found != m_ranges.end() && found->start == start && found->end == end;
    return isSelected ? found - m_ranges.begin() : -1;
}

qsizetype EditorSearch::indexFrom(int position) const
{
    const auto found = std::ranges::lower_bound(m_ranges, position, {}, &Range::start);
    return found == m_ranges.end() ? 0 : found - m_ranges.begin();
}

void EditorSearch::select(qsizetype index)
{
    const Range range = m_ranges[index];
    const auto lineOf = [this](int position) {
        return static_cast<unsigned long>(m_editor->SendScintilla(
            Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    };
    m_editor->SendScintilla(Sci::SCI_ENSUREVISIBLE, lineOf(range.start));
    m_editor->SendScintilla(Sci::SCI_ENSUREVISIBLE, lineOf(range.end));
    m_editor->SendScintilla(Sci::SCI_SETSEL, static_cast<unsigned long>(range.start),
                            static_cast<long>(range.end));
    reportMatches();
}

void EditorSearch::selectNext()
{
    if (m_refresh.isActive())
        refresh();
    if (m_ranges.isEmpty())
        return;
    const qsizetype current = currentIndex();
    select(current < 0 ? indexFrom(selectionStart()) : (current + 1) % m_ranges.size());
}

void EditorSearch::selectPrevious()
{
    if (m_refresh.isActive())
        refresh();
    if (m_ranges.isEmpty())
        return;
    const auto before =
        std::ranges::lower_bound(m_ranges, selectionStart(), {}, &Range::start) - m_ranges.begin();
    select(before > 0 ? before - 1 : m_ranges.size() - 1);
}

void EditorSearch::replaceRange(const Range &range, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_editor->SendScintilla(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(range.start),
                            static_cast<long>(range.end));
    m_editor->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(bytes.size()),
                            bytes.constData());
}

void EditorSearch::replace(const QString &replacement)
{
    if (m_refresh.isActive())
        refresh();
    const qsizetype current = currentIndex();
    if (m_editor->isReadOnly() || current < 0) {
        selectNext();
        return;
    }
    const Range range = m_ranges[current];
    const QString text = replacementFor(m_found.matches[current], m_query, replacement);
    replaceRange(range, text);
    const auto end = range.start + static_cast<int>(text.toUtf8().size());
    m_editor->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(end));
    refresh();
    if (m_ranges.isEmpty())
        return;
    qsizetype next = indexFrom(end);
    // Where nothing was matched, and nothing put there, the same would be found again.
    if (range.start == range.end && m_ranges[next].start == end && m_ranges[next].end == end)
        next = (next + 1) % m_ranges.size();
    select(next);
}

void EditorSearch::replaceAll(const QString &replacement)
{
    refresh();
    if (m_editor->isReadOnly() || m_ranges.isEmpty())
        return;
    m_editor->beginUndoAction();
    for (qsizetype i = m_ranges.size(); i-- > 0;)
        replaceRange(m_ranges[i], replacementFor(m_found.matches[i], m_query, replacement));
    m_editor->endUndoAction();
    refresh();
}

void EditorSearch::reportMatches()
{
    if (m_query.text.isEmpty() && m_reported == std::pair<qsizetype, qsizetype>{0, 0})
        return;
    const std::pair<qsizetype, qsizetype> now{currentIndex() + 1, m_ranges.size()};
    if (m_refresh.isActive() || !m_found.problem.isEmpty() || now == m_reported)
        return;
    m_reported = now;
    Q_EMIT matchesChanged(static_cast<int>(now.first), static_cast<int>(now.second));
}

} // namespace Lectern::App
