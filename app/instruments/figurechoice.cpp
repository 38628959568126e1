// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figurechoice.h"

#include "instruments/instrumentfigure.h"
#include "taborder.h"

#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

QTabBar *addFigureChoice(InstrumentFigure &figure, const QStringList &texts, const QString &name)
{
    auto *choice = new QTabBar(&figure);
    choice->setObjectName(u"figureChoice"_s);
    choice->setAccessibleName(name);
    choice->setDrawBase(false);
    choice->setExpanding(false);
    for (const QString &text : texts)
        choice->setTabVisible(choice->addTab(text), false);
    choice->hide();
    static_cast<QVBoxLayout *>(figure.layout())->insertWidget(0, choice);
    setTabOrderAfter(choice, &figure);
    return choice;
}

void setChoiceShown(QTabBar &choice, int index, bool isShown)
{
    choice.setTabVisible(index, isShown);
    if (isShown && (choice.currentIndex() < 0 || !choice.isTabVisible(choice.currentIndex())))
        choice.setCurrentIndex(index);
    int shown = 0;
    for (int i = 0; i < choice.count(); ++i)
        shown += choice.isTabVisible(i) ? 1 : 0;
    choice.setVisible(shown > 1);
}

} // namespace Lectern::App
