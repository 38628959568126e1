// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the mouse do to an OutputView.
#include "output/outputaccessible.h"
#include "output/outputview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int dragScrollInterval = 50; // ms

bool isOwnShortcut(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll);
}

} // namespace

bool OutputView::event(QEvent *event)
{
    // Keys that the window may use for something else mean the output while it has the focus.
    if (event->type() == QEvent::ShortcutOverride &&
        isOwnShortcut(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool OutputView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->setCursor(Qt::IBeamCursor);
    return QAbstractScrollArea::viewportEvent(event);
}

CaretText OutputView::caretText()
{
    return {.lineCount = lineCount(),
            .linesOfPage = visibleLineCount(),
            .line = [this](qint64 line) { return lineText(line); }};
}

void OutputView::keyPressEvent(QKeyEvent *event)
{
    bool isSelecting = false;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (const auto move = caretMoveOf(*event, isSelecting)) {
        const TextPosition caret = moved(m_selection.caret, *move, caretText());
        setSelection({.anchor = isSelecting ? m_selection.anchor : caret, .caret = caret});
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        event->ignore();
    } else {
        event->setAccepted(activateLinkAtCaret());
    }
}

/// Takes \a selection, cut to what there is, without scrolling.
void OutputView::select(const OutputSelection &selection)
{
    const auto inside = [this](TextPosition position) {
        position.line = qBound<qint64>(0, position.line, std::max<qint64>(0, lineCount() - 1));
        position.column = qBound<qsizetype>(0, position.column, lineText(position.line).size());
        return position;
    };
    const OutputSelection taken{inside(selection.anchor), inside(selection.caret)};
    if (taken == m_selection)
        return;
    m_selection = taken;
    viewport()->update();
    OutputAccessible::reportCaret(*this);
}

void OutputView::setSelection(const OutputSelection &selection)
{
    select(selection);
    ensureVisible(m_selection.caret);
}

void OutputView::selectAll()
{
    const qint64 last = std::max<qint64>(0, lineCount() - 1);
    select({.anchor = {}, .caret = {last, lineText(last).size()}});
}

void OutputView::copy()
{
    if (m_selection.isEmpty())
        return;
    const QString text = selectedText();
    QGuiApplication::clipboard()->setText(text);
    m_notice.clear();
    if (text.size() >= maximumCopied)
        m_notice =
            tr("Only the first %L1 characters were copied. Save the output to have all of it.")
                .arg(maximumCopied);
    refresh();
}

void OutputView::ensureVisible(const TextPosition &position)
{
    if (lineCount() == 0)
        return;
    QScrollBar *vertical = verticalScrollBar();
    const int line = static_cast<int>(position.line);
    if (line < vertical->value())
        vertical->setValue(line);
    else if (line >= vertical->value() + visibleLineCount())
        vertical->setValue(line - visibleLineCount() + 1);
    const LineLayouts::Entry &entry = m_layouts.at(position.line, 0, position.column);
    m_widest = std::max(m_widest, entry.width);
    updateScrollBars();
    QScrollBar *horizontal = horizontalScrollBar();
    const int x = m_padding + qRound(entry.xOf(position.column));
    const int page = viewport()->width();
    if (x - m_padding < horizontal->value())
        horizontal->setValue(x - 2 * m_padding);
    else if (x + m_padding > horizontal->value() + page)
        horizontal->setValue(x + 2 * m_padding - page);
}

QRect OutputView::characterRect(const TextPosition &position)
{
    const LineLayouts::Entry &entry = m_layouts.at(position.line, 0, position.column + 1);
    const double left = m_padding - horizontalScrollBar()->value();
    const double begin = entry.xOf(position.column);
    const double end = entry.xOf(position.column + 1);
    const auto row = static_cast<int>(
        std::clamp<qint64>(position.line - firstVisibleLine(), -1'000'000, 1'000'000));
    return QRectF(left + std::min(begin, end), m_padding + row * m_rowHeight, std::abs(end - begin),
                  m_rowHeight)
        .toAlignedRect();
}

TextPosition OutputView::positionAt(QPoint place)
{
    const int row = static_cast<int>(std::floor(double(place.y() - m_padding) / m_rowHeight));
    const qint64 line = firstVisibleLine() + row;
    if (lineCount() == 0 || line < 0)
        return {};
    if (line >= lineCount())
        return {lineCount() - 1, lineText(lineCount() - 1).size()};
    const double x = place.x() - m_padding + horizontalScrollBar()->value();
    return {line, m_layouts.at(line, x).columnAt(x)};
}

const PlaceLink *OutputView::linkAt(QPoint place)
{
    const qint64 line = firstVisibleLine() + (place.y() - m_padding) / m_rowHeight;
    if (place.y() < m_padding || line >= lineCount())
        return nullptr;
    const double x = place.x() - m_padding + horizontalScrollBar()->value();
    const LineLayouts::Entry &entry = m_layouts.at(line, x);
    const bool isInside = entry.link && x >= entry.xOf(entry.link->start) &&
                          x < entry.xOf(entry.link->start + entry.link->length);
    return isInside ? &*entry.link : nullptr;
}

/// Anywhere in its line will do: who moves with the keyboard need not find the exact column.
bool OutputView::activateLinkAtCaret()
{
    if (m_selection.caret.line >= lineCount())
        return false;
    const std::optional<PlaceLink> link = m_layouts.at(m_selection.caret.line).link;
    if (link)
        Q_EMIT placeActivated(link->file, link->line);
    return link.has_value();
}

void OutputView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint place = event->position().toPoint();
    const TextPosition position = positionAt(place);
    const auto doubleClickTime = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (m_doubleClick.isValid() && !m_doubleClick.hasExpired(doubleClickTime)) {
        select({.anchor = {position.line, 0}, .caret = {position.line, INT_MAX}});
        m_doubleClick.invalidate();
        return;
    }
    m_isDragging = true;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    select({.anchor = extends ? m_selection.anchor : position, .caret = position});
}

void OutputView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = false;
    m_doubleClick.start();
    select(wordAt(positionAt(event->position().toPoint()), caretText()));
}

void OutputView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_isDragging) {
        viewport()->setCursor(linkAt(place) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    dragTo(place);
    if (viewport()->rect().contains(place))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(dragScrollInterval, this);
}

void OutputView::dragTo(QPoint place)
{
    select({.anchor = m_selection.anchor, .caret = positionAt(place)});
}

/// The mouse is held outside: the lines come to it.
void OutputView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint place = viewport()->mapFromGlobal(QCursor::pos());
    const QRect area = viewport()->rect();
    const auto beyond = [](int value, int first, int last) {
        return value < first ? value - first : std::max(0, value - last);
    };
    const int lines = beyond(place.y(), area.top(), area.bottom()) / m_rowHeight;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + lines);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    beyond(place.x(), area.left(), area.right()));
    dragTo(place);
}

void OutputView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    m_dragTimer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_selection.isEmpty()) {
        if (clipboard->supportsSelection())
            clipboard->setText(selectedText(), QClipboard::Selection);
        return;
    }
    if (const PlaceLink *link = linkAt(event->position().toPoint())) {
        const PlaceLink place = *link; // whoever is told may change the output
        Q_EMIT placeActivated(place.file, place.line);
    }
}

void OutputView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    showMenu(byKey ? viewport()->mapToGlobal(characterRect(m_selection.caret).bottomLeft())
                   : event->globalPos());
}

void OutputView::showMenu(QPoint globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("outputMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const QString &name, bool isEnabled) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isEnabled);
        return action;
    };
    connect(add(tr("&Copy"), u"outputCopyAction"_s, !m_selection.isEmpty()), &QAction::triggered,
            this, &OutputView::copy);
    connect(add(tr("Select &All"), u"outputSelectAllAction"_s, lineCount() > 0),
            &QAction::triggered, this, &OutputView::selectAll);
    menu->addSeparator();
    connect(add(tr("&Save as…"), u"outputSaveAction"_s, m_store.totalBytes() > 0),
            &QAction::triggered, this, &OutputView::saveRequested);
    menu->popup(globalPlace);
}

void OutputView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void OutputView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Lectern::App
