// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/shortcutgroup.h"
#include "theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace Lectern::App {

/// All keys of the application, by where they work, as text to read, search, select and copy. In
/// two columns where there is room. Show it with show(): it may stay open beside the work.
class ShortcutsPage final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setGroups(const QList<ShortcutGroup> &groups);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The groups with those shortcuts in which every word of the field is found.
    QList<ShortcutGroup> found() const;
    bool isWide() const;
    void render();

    QLineEdit *m_field;
    QTextBrowser *m_text;
    QLabel *m_status;
    QList<ShortcutGroup> m_groups;
    Theme m_theme;
    bool m_isWide = false; ///< as rendered
};

} // namespace Lectern::App
