// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/pagesearch.h"

#include "page/codeview.h"
#include "page/parsonslist.h"
#include "page/proseview.h"
#include "theme.h"

#include <QLabel>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

bool isTitle(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) &&
           (widget->property("heading").isValid() || widget->objectName() == "lessonTitle"_L1);
}

QTextDocument *documentOf(QWidget *part)
{
    if (auto *prose = qobject_cast<ProseView *>(part))
        return prose->document();
    if (auto *code = qobject_cast<CodeView *>(part))
        return code->document();
    return nullptr;
}

void setMarks(QWidget *part, const QList<QTextEdit::ExtraSelection> &marks)
{
    if (auto *prose = qobject_cast<ProseView *>(part))
        prose->setExtraSelections(marks);
    else if (auto *code = qobject_cast<CodeView *>(part))
        code->setExtraSelections(marks);
}

} // namespace

void PageSearch::setPage(QWidget *page)
{
    m_page = page;
    m_matches.clear();
    m_current = -1;
}

void PageSearch::setTheme(const Theme &theme)
{
    m_background = theme.actualChange;
    m_text = theme.text;
    m_currentBackground = theme.accent;
    m_currentText = theme.accentText;
    mark();
}

/// What can be read now, from top to bottom.
QList<QWidget *> PageSearch::parts() const
{
    QList<QWidget *> parts;
    if (!m_page)
        return parts;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isText =
            documentOf(widget) || isTitle(widget) || qobject_cast<ParsonsList *>(widget);
        if (isText && widget->isVisibleTo(m_page))
            parts.append(widget);
    }
    std::ranges::stable_sort(parts, {}, [this](const QWidget *part) {
        const QPoint place = part->mapTo(m_page, QPoint());
        return std::pair(place.y(), place.x());
    });
    return parts;
}

int PageSearch::search(const QString &text, bool caseSensitive)
{
    clear();
    if (text.isEmpty())
        return 0;
    for (QWidget *part : parts())
        findIn(part, text, caseSensitive);
    mark();
    return count();
}

void PageSearch::findIn(QWidget *part, const QString &text, bool caseSensitive)
{
    const auto length = static_cast<int>(text.size());
    if (const QTextDocument *document = documentOf(part)) {
        const auto flags =
            caseSensitive ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
        for (QTextCursor found = document->find(text, 0, flags); !found.isNull();
             found = document->find(text, found, flags))
            m_matches.append({part, found.selectionStart(), length});
        return;
    }
    const auto sensitivity = caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (const auto *label = qobject_cast<QLabel *>(part)) {
        for (qsizetype at = label->text().indexOf(text, 0, sensitivity); at >= 0;
             at = label->text().indexOf(text, at + length, sensitivity))
            m_matches.append({part, static_cast<int>(at), length});
    } else if (const auto *list = qobject_cast<ParsonsList *>(part)) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(text, sensitivity))
                m_matches.append({part, row, 0});
        }
    }
}

void PageSearch::mark()
{
    QHash<QWidget *, QList<QTextEdit::ExtraSelection>> marks;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        const Match &match = m_matches[i];
        QTextDocument *document = match.part ? documentOf(match.part) : nullptr;
        if (!document)
            continue;
        const bool isCurrent = i == m_current;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document);
        mark.cursor.setPosition(match.position);
        mark.cursor.setPosition(qMin(match.position + match.length, document->characterCount() - 1),
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(isCurrent ? m_currentBackground : m_background);
        mark.format.setForeground(isCurrent ? m_currentText : m_text);
        mark.format.setFontUnderline(isCurrent);
        marks[match.part].append(mark);
    }
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        setMarks(it.key(), it.value());
}

int PageSearch::firstBelow(int top) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_matches[i].part && placeOf(m_matches[i]).bottom() >= top)
            return i;
    }
    return 0;
}

QRect PageSearch::show(int index)
{
    if (index < 0 || index >= count())
        return {};
    m_current = index;
    mark();
    const Match &match = m_matches[index];
    QWidget *part = match.part;
    if (!part || !m_page)
        return {};
    if (auto *label = qobject_cast<QLabel *>(part)) {
        label->setSelection(match.position, match.length);
    } else if (auto *list = qobject_cast<ParsonsList *>(part)) {
        list->setCurrentRow(match.position);
    } else if (auto *code = qobject_cast<CodeView *>(part)) {
        QTextCursor cursor(code->document());
        cursor.setPosition(match.position);
        code->setTextCursor(cursor);
        code->ensureCursorVisible(); // sideways: a line may be longer than the view is wide
    }
    return placeOf(match);
}

QRect PageSearch::placeOf(const Match &match) const
{
    QWidget *part = match.part;
    QRect place = part->rect();
    QWidget *origin = part;
    if (auto *prose = qobject_cast<ProseView *>(part)) {
        QTextCursor cursor(prose->document());
        cursor.setPosition(match.position);
        place = prose->cursorRect(cursor);
        origin = prose->viewport();
    } else if (auto *code = qobject_cast<CodeView *>(part)) {
        QTextCursor cursor(code->document());
        cursor.setPosition(match.position);
        place = code->cursorRect(cursor);
        origin = code->viewport();
    }
    return {origin->mapTo(m_page, place.topLeft()), place.size()};
}

void PageSearch::clear()
{
    for (const Match &match : std::as_const(m_matches)) {
        if (match.part)
            setMarks(match.part, {});
        if (auto *label = qobject_cast<QLabel *>(match.part.data()))
            label->setSelection(0, 0);
    }
    m_matches.clear();
    m_current = -1;
}

} // namespace Lectern::App
