// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace Lectern::App {

/// Fills a menu with the languages that the window can speak. Changes none.
class LanguageMenu final : public QObject
{
    Q_OBJECT

public:
    /// \a chosen is the code of the present choice; empty for the desktop's. \a menu must outlive
    /// this.
    LanguageMenu(QMenu &menu, const QString &chosen, QObject *parent = nullptr);

Q_SIGNALS:
    /// Told when the menu has closed, so that its window may go.
    void languageChosen(const QString &code);

private:
    void fill();
    void add(const QString &name, const QString &code);

    QMenu &m_menu;
    QString m_chosen;
};

} // namespace Lectern::App
