// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/filterrow.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Lectern::App {

class FilterRowDelegate;
class FilterRowModel;
struct Theme;

/// A panel over the top of its window: a field, the rows that fit what stands in it, and a line
/// that says how many. The field keeps the focus, and the arrow and page keys move through the
/// rows; Enter or a click chooses one. Escape, and going elsewhere, closes it.
///
/// It is a child of the window and no window itself, because a window cannot place itself under
/// Wayland. What the rows are is its heirs' business.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    /// Shows the panel with its last text selected; the window must be visible.
    virtual void popUp();
    void setTheme(const Theme &theme);

protected:
    explicit FilterPopup(QWidget *window);

    /// What the field is for; also its accessible name.
    void setPurpose(const QString &purpose);
    /// Shows \a rows, the first one as the current one, and \a status below them; says it to a
    /// screen reader.
    void setRows(const QList<FilterRow> &rows, const QString &status);
    QString text() const;
    void clearText();

    /// The text has changed, or the panel has been opened.
    virtual void updateRows() = 0;
    /// An available row was chosen. The panel is closed by now, and the focus where it was before.
    virtual void choose(int row) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(int row);
    void dismiss();
    void fitToWindow();
    /// Exact up to \a most, and more than that beyond.
    int heightOfRows(int most) const;
    bool handleKey(int key, QEvent *event);

    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_status;
    FilterRowModel *m_model;
    FilterRowDelegate *m_delegate;
    QPointer<QWidget> m_focusBefore;
    double m_scale = 1;
};

} // namespace Lectern::App
