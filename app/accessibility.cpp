// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"

#include "editor/editoraccessibility.h"
#include "page/lessonpage.h"

#include <QAccessibleWidget>

namespace Lectern::App {

namespace {

/// Qt asks for each class of \a object, the most derived one first.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(LessonPage::staticMetaObject.className()))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Document);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
    installEditorAccessibility();
}

} // namespace Lectern::App
