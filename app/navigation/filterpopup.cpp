// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/filterpopup.h"

#include "announcement.h"
#include "navigation/filterrowdelegate.h"
#include "navigation/filterrowmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int comfortableWidth = 680;
constexpr int windowMargin = 12; // to the sides, at least
constexpr int topMargin = 36;    // below the menu bar
constexpr int padding = 10;

} // namespace

FilterPopup::FilterPopup(QWidget *window)
    : QFrame(window),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_status(new QLabel),
      m_model(new FilterRowModel(this)),
      m_delegate(new FilterRowDelegate(this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    m_field->setObjectName(u"filterField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"filterList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys work from the field
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_status->setObjectName(u"filterStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);

    connect(m_field, &QLineEdit::textEdited, this, &FilterPopup::updateRows);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
    window->installEventFilter(this);
    hide();
}

void FilterPopup::setPurpose(const QString &purpose)
{
    m_field->setPlaceholderText(purpose);
    m_field->setAccessibleName(purpose);
    m_list->setAccessibleName(purpose);
    setAccessibleName(purpose);
}

void FilterPopup::setTheme(const Theme &theme)
{
    m_scale = theme.scale;
    m_delegate->setTheme(theme);
    const int space = qRound(padding * m_scale);
    layout()->setContentsMargins(space, space, space, space);
    layout()->setSpacing(qRound(6 * m_scale));
    m_list->doItemsLayout();
    fitToWindow();
}

void FilterPopup::popUp()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    updateRows();
    fitToWindow();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void FilterPopup::setRows(const QList<FilterRow> &rows, const QString &status)
{
    m_model->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_status->setText(status);
    fitToWindow();
    m_list->scrollToTop();
    if (isVisible())
        announce(m_field, status);
}

QString FilterPopup::text() const
{
    return m_field->text();
}

void FilterPopup::clearText()
{
    m_field->clear();
}

int FilterPopup::heightOfRows(int most) const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height <= most; ++row)
        height += m_list->sizeHintForRow(row);
    return height;
}

void FilterPopup::fitToWindow()
{
    const QWidget &window = *parentWidget();
    const int top = qRound(topMargin * m_scale);
    const int margin = qRound(windowMargin * m_scale);
    const int width = qMin(window.width() - 2 * margin, qRound(comfortableWidth * m_scale));
    const QMargins space = layout()->contentsMargins();
    const int inside = width - space.left() - space.right();
    const int others = space.top() + space.bottom() + 2 * layout()->spacing() +
                       m_field->sizeHint().height() + m_status->heightForWidth(inside);
    const int most = qMin(window.height() * 2 / 3, window.height() - top - margin - others);
    // Rows are as high as their text is at the width that they have, which the scroll bar makes
    // smaller: so first the width, then whether there is one, then the heights.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resize(width, height());
    layout()->activate();
    if (heightOfRows(most) > most)
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFixedHeight(qBound(0, heightOfRows(most), most));
    setGeometry((window.width() - width) / 2, top, width, layout()->heightForWidth(width));
    layout()->activate();
    m_list->doItemsLayout();
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fitToWindow();
    if (watched == m_field &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride))
        return handleKey(static_cast<QKeyEvent *>(event)->key(), event);
    return QFrame::eventFilter(watched, event);
}

bool FilterPopup::handleKey(int key, QEvent *event)
{
    const bool isMove = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                        key == Qt::Key_PageDown;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab; // there is nowhere else to go
    if (!isMove && !isEnter && !isTab && key != Qt::Key_Escape)
        return false;
    event->accept(); // no shortcut of the window takes the key away
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isMove) {
        QCoreApplication::sendEvent(m_list, event);
        if (const QModelIndex current = m_list->currentIndex(); current.isValid())
            announce(m_field, m_model->row(current.row()).spokenText());
    } else if (isEnter) {
        activate(m_list->currentIndex().row());
    } else if (!isTab) {
        dismiss();
    }
    return true;
}

void FilterPopup::dismiss()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
}

void FilterPopup::activate(int row)
{
    if (row < 0 || !m_model->row(row).isAvailable)
        return;
    dismiss();
    choose(row);
}

} // namespace Lectern::App
