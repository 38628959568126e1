// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemenu.h"

#include "translation.h"

#include <QMenu>

namespace Lectern::App {

LanguageMenu::LanguageMenu(QMenu &menu, const QString &chosen, QObject *parent)
    : QObject(parent), m_menu(menu), m_chosen(chosen)
{
    connect(&m_menu, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

void LanguageMenu::fill()
{
    m_menu.clear();
    add(tr("As the desktop"), {});
    for (const Language &language : shippedLanguages())
        add(language.name, language.code);
}

void LanguageMenu::add(const QString &name, const QString &code)
{
    QAction *action = m_menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(m_chosen == code);
    connect(
        action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); },
        Qt::QueuedConnection);
}

} // namespace Lectern::App
