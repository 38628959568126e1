// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/parsonslist.h"

#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

enum ItemRole { IsDividerRole = Qt::UserRole + 1 };

/// The sign of the line in hand: it can go up and down.
QIcon makeHandIcon(const QWidget &widget, const QColor &color)
{
    const int size = widget.fontMetrics().height();
    QPixmap sign(QSize(size, size) * widget.devicePixelRatioF());
    sign.setDevicePixelRatio(widget.devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setFont(widget.font());
    painter.setPen(color);
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, u"↕"_s);
    return QIcon(sign);
}

} // namespace

ParsonsList::ParsonsList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"parsonsList"_s);
    setDragDropMode(NoDragDrop); // dragging is done here: it shows the order while it changes
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentRowChanged, this, &ParsonsList::describe);
}

ParsonsList::~ParsonsList() = default;

void ParsonsList::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    setFont(theme.codeFont);
    setSpacing(qRound(2 * theme.scale));
    m_handIcon = makeHandIcon(*this, theme.accentText);
    applyColors();
    describe();
    updateGeometry();
}

/// The line that the keyboard is at stands out only while the keyboard is here.
void ParsonsList::applyColors()
{
    if (!m_theme)
        return;
    QPalette colors = m_theme->palette;
    colors.setColor(QPalette::Base, m_theme->codeBackground);
    if (!hasFocus()) {
        colors.setColor(QPalette::Highlight, m_theme->selection);
        colors.setColor(QPalette::HighlightedText, m_theme->text);
    }
    setPalette(colors);
}

void ParsonsList::setLines(const QStringList &lines, bool hasDivider)
{
    clear();
    addItems(lines);
    if (hasDivider) {
        auto *divider = new QListWidgetItem(tr("──── does not belong ────"), this);
        divider->setData(IsDividerRole, true);
        divider->setTextAlignment(Qt::AlignCenter);
        divider->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    setCurrentRow(0);
    describe();
    updateGeometry();
}

bool ParsonsList::isDivider(int row) const
{
    const QListWidgetItem *line = item(row);
    return line && line->data(IsDividerRole).toBool();
}

int ParsonsList::dividerRow() const
{
    int row = 0;
    while (row < count() && !isDivider(row))
        ++row;
    return row;
}

QStringList ParsonsList::chosenLines() const
{
    QStringList lines;
    for (int row = 0; row < dividerRow(); ++row)
        lines.append(item(row)->text());
    return lines;
}

void ParsonsList::moveRow(int from, int to)
{
    if (from == to || from < 0 || to < 0 || to >= count() || isDivider(from))
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    describe();
    Q_EMIT orderChanged();
}

void ParsonsList::moveCurrent(int step)
{
    const int target = currentRow() + step;
    if (currentRow() < 0 || target < 0 || target >= count() || isDivider(currentRow()))
        return;
    moveRow(currentRow(), target);
    announce(target < dividerRow() ? tr("Line %1").arg(target + 1) : tr("Does not belong"));
}

void ParsonsList::pickUp()
{
    if (currentRow() < 0 || isDivider(currentRow()))
        return;
    m_pickedFrom = currentRow();
    describe();
    announce(
        tr("Picked up: %1. Arrow keys move it, Space puts it down.").arg(currentItem()->text()));
}

void ParsonsList::putDown()
{
    m_pickedFrom = -1;
    describe();
    announce(tr("Put down"));
}

void ParsonsList::putBack()
{
    const int from = m_pickedFrom;
    m_pickedFrom = -1;
    moveRow(currentRow(), from);
    describe();
    announce(tr("Put back"));
}

/// What each line is to a screen reader, and the sign of the one in hand.
void ParsonsList::describe()
{
    const int divider = dividerRow();
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *line = item(row);
        if (isDivider(row)) {
            line->setData(Qt::AccessibleTextRole, tr("Lines below this do not belong"));
            continue;
        }
        const bool isInHand = isPickedUp() && row == currentRow();
        const QString place = row < divider ? tr("Line %1: %2").arg(row + 1).arg(line->text())
                                            : tr("Does not belong: %1").arg(line->text());
        line->setData(Qt::AccessibleTextRole, place);
        line->setData(Qt::AccessibleDescriptionRole, isInHand ? tr("Picked up") : QString());
        QFont look = font();
        look.setBold(isInHand);
        line->setFont(look);
        line->setIcon(isInHand ? m_handIcon : QIcon());
    }
}

void ParsonsList::announce(const QString &sentence)
{
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void ParsonsList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (step != 0 && (isPickedUp() || event->modifiers().testFlag(Qt::AltModifier)))
        moveCurrent(step);
    else if (event->key() == Qt::Key_Space && !isPickedUp())
        pickUp();
    else if (isPickedUp() && (event->key() == Qt::Key_Space || isEnter))
        putDown();
    else if (isPickedUp() && event->key() == Qt::Key_Escape)
        putBack();
    else
        QListWidget::keyPressEvent(event);
}

void ParsonsList::mousePressEvent(QMouseEvent *event)
{
    if (isPickedUp())
        putDown();
    QListWidget::mousePressEvent(event);
    m_pressedRow =
        event->button() == Qt::LeftButton ? row(itemAt(event->position().toPoint())) : -1;
    m_pressedAt = event->position().toPoint();
}

void ParsonsList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressedRow < 0 || !event->buttons().testFlag(Qt::LeftButton) || isDivider(m_pressedRow))
        return; // the base class would select what the pointer passes
    if (!isPickedUp() &&
        (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_pickedFrom = m_pressedRow;
        viewport()->setCursor(Qt::ClosedHandCursor);
        describe();
    }
    const QListWidgetItem *under = itemAt(at.x(), qBound(1, at.y(), viewport()->height() - 2));
    if (isPickedUp() && under)
        moveRow(currentRow(), row(under));
}

void ParsonsList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    viewport()->unsetCursor();
    m_pressedRow = -1;
    if (isPickedUp())
        putDown();
}

void ParsonsList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    applyColors();
}

void ParsonsList::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    applyColors();
    if (isPickedUp() && m_pressedRow < 0)
        putDown();
}

QSize ParsonsList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), minimumSizeHint().height()};
}

QSize ParsonsList::minimumSizeHint() const
{
    const int rowHeight = qMax(sizeHintForRow(0), fontMetrics().lineSpacing());
    const int bar =
        horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {fontMetrics().averageCharWidth() * 12,
            (rowHeight + 2 * spacing()) * count() + 2 * frameWidth() + 6 + bar};
}

} // namespace Lectern::App
