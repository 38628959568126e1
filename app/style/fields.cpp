// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fields.h"

#include "style/box.h"
#include "theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyleOptionFrame>
#include <QTableView>
#include <QTreeView>

namespace Lectern::App {

namespace {

/// What the frame of \a area shows while the keyboard is elsewhere. What fills a pane has the lines
/// between the panes.
QColor lineAtRest(const QWidget *area, const Theme &theme)
{
    const bool isList =
        qobject_cast<const QTreeView *>(area) || qobject_cast<const QTableView *>(area);
    if (qobject_cast<const QSplitter *>(area->parentWidget()) ||
        (isList && !theme.isHighContrast()))
        return {};
    const auto *text = qobject_cast<const QPlainTextEdit *>(area);
    return text && !text->isReadOnly() ? theme.mutedText : theme.border; // a field is typed into
}

void paintAreaFrame(QPainter &painter, const QStyleOptionFrame &frame,
                    const QAbstractScrollArea *area, const Theme &theme)
{
    Box box;
    box.fill = frame.palette.brush(area->viewport()->backgroundRole());
    if (area->property("box").toBool())
        box.radius = scaled(theme, 6);
    if (frame.state.testFlag(QStyle::State_HasFocus)) {
        box.line = theme.accent;
        box.lineWidth = focusLine(theme);
    } else {
        box.line = lineAtRest(area, theme);
        box.lineWidth = boxLine(theme);
    }
    paintBox(painter, frame.rect, box);
}

} // namespace

void paintLineEdit(QPainter &painter, const QStyleOption &field, const Theme &theme)
{
    const bool isEnabled = field.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = isEnabled && field.state.testFlag(QStyle::State_HasFocus);
    Box box;
    box.fill = isEnabled ? field.palette.base() : QBrush(theme.panelBackground);
    box.line = hasFocus ? theme.accent : isEnabled ? theme.mutedText : theme.border;
    box.lineWidth = hasFocus ? focusLine(theme) : boxLine(theme);
    box.radius = scaled(theme, 6);
    paintBox(painter, field.rect, box);
}

bool paintFrame(QPainter &painter, const QStyleOptionFrame &frame, const QWidget *widget,
                const Theme &theme)
{
    if (!widget)
        return false;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
        // The frame of a tree is also the room around its rows.
        if (frame.frameShape != QFrame::StyledPanel && !qobject_cast<const QTreeView *>(widget))
            return frame.frameShape == QFrame::NoFrame;
        paintAreaFrame(painter, frame, area, theme);
        return true;
    }
    if (!widget->property("card").toBool())
        return frame.frameShape == QFrame::NoFrame;
    Box box;
    box.fill = theme.panelBackground;
    box.line = theme.border;
    box.lineWidth = boxLine(theme);
    box.radius = scaled(theme, 8);
    paintBox(painter, frame.rect, box);
    return true;
}

void paintToolTip(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintBox(painter, rect, {theme.panelBackground, theme.border, double(boxLine(theme)), 0});
}

void paintFocusRing(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintBox(painter, rect,
             {Qt::NoBrush, theme.accent, double(focusLine(theme)), double(scaled(theme, 4))});
}

} // namespace Lectern::App
