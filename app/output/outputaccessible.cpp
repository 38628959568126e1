// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputaccessible.h"

#include "output/outputview.h"

#include <QAccessible>

#include <algorithm>

namespace Lectern::App {

namespace {

QAccessibleInterface *accessibleOf(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<OutputView *>(object);
    return view ? new OutputAccessible(view) : nullptr;
}

OutputTextWindow windowOf(OutputView &view)
{
    const qint64 seen = view.firstVisibleLine() + view.visibleLineCount();
    const qint64 end =
        std::min(view.lineCount(), std::max<qint64>(seen, OutputAccessible::maximumLines));
    const qint64 first = std::max<qint64>(0, end - OutputAccessible::maximumLines);
    QStringList lines;
    for (const OutputLine &line : view.store().lines(first, OutputAccessible::maximumLines))
        lines.append(LineLayouts::withCutNote(line).text);
    return {first, lines.mid(0, end - first)};
}

} // namespace

void OutputAccessible::install()
{
    QAccessible::installFactory(accessibleOf);
}

void OutputAccessible::announce(OutputView &view, qint64 line, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleTextInsertEvent event(&view, windowOf(view).offsetOf({line, 0}), text);
    QAccessible::updateAccessibility(&event);
}

void OutputAccessible::reportCaret(OutputView &view)
{
    if (!QAccessible::isActive())
        return;
    const OutputTextWindow window = windowOf(view);
    const OutputSelection selection = view.selection();
    QAccessibleTextSelectionEvent event(&view, window.offsetOf(selection.first()),
                                        window.offsetOf(selection.last()));
    event.setCursorPosition(window.offsetOf(selection.caret));
    QAccessible::updateAccessibility(&event);
}

OutputAccessible::OutputAccessible(OutputView *view)
    : QAccessibleWidget(view, QAccessible::Terminal)
{
}

OutputView *OutputAccessible::view() const
{
    return static_cast<OutputView *>(object());
}

OutputTextWindow OutputAccessible::textWindow() const
{
    return windowOf(*view());
}

void *OutputAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State OutputAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString OutputAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? textWindow().text() : QAccessibleWidget::text(kind);
}

void OutputAccessible::selection(int index, int *begin, int *end) const
{
    const OutputTextWindow text = textWindow();
    const OutputSelection selection = view()->selection();
    const bool exists = index == 0 && !selection.isEmpty();
    *begin = exists ? text.offsetOf(selection.first()) : 0;
    *end = exists ? text.offsetOf(selection.last()) : 0;
}

int OutputAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void OutputAccessible::addSelection(int begin, int end)
{
    setSelection(0, begin, end);
}

void OutputAccessible::removeSelection(int index)
{
    const TextPosition caret = view()->selection().caret;
    if (index == 0)
        view()->setSelection({.anchor = caret, .caret = caret});
}

void OutputAccessible::setSelection(int index, int begin, int end)
{
    const OutputTextWindow text = textWindow();
    if (index == 0)
        view()->setSelection({.anchor = text.positionOf(begin), .caret = text.positionOf(end)});
}

int OutputAccessible::cursorPosition() const
{
    return textWindow().offsetOf(view()->selection().caret);
}

void OutputAccessible::setCursorPosition(int position)
{
    const TextPosition caret = textWindow().positionOf(position);
    view()->setSelection({.anchor = caret, .caret = caret});
}

QString OutputAccessible::text(int begin, int end) const
{
    return textWindow().text(begin, end);
}

int OutputAccessible::characterCount() const
{
    return textWindow().size();
}

QRect OutputAccessible::characterRect(int offset) const
{
    const OutputTextWindow text = textWindow();
    if (offset < 0 || offset >= text.size())
        return {};
    const QRect area = view()->characterRect(text.positionOf(offset));
    return area.translated(view()->viewport()->mapToGlobal(QPoint()));
}

int OutputAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint place = view()->viewport()->mapFromGlobal(point);
    if (!view()->viewport()->rect().contains(place))
        return -1;
    return textWindow().offsetOf(view()->positionAt(place));
}

void OutputAccessible::scrollToSubstring(int begin, int end)
{
    Q_UNUSED(end)
    setCursorPosition(begin);
}

/// None are given: colours say nothing that the text does not say.
QString OutputAccessible::attributes(int offset, int *begin, int *end) const
{
    Q_UNUSED(offset)
    *begin = 0;
    *end = characterCount();
    return {};
}

} // namespace Lectern::App
