// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/actiontext.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::App {

QString withoutMnemonic(const QString &text)
{
    // "&Run", "Search && replace", and "運行(&R)" where no letter of the word can be one.
    static const QRegularExpression mnemonic(u"\\s*\\(&[^&]\\)|&(.)"_s);
    return QString(text).replace(mnemonic, u"\\1"_s);
}

QString menuPath(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (!menu || menu->title().isEmpty())
            continue;
        const QString outer = menuPath(*menu->menuAction());
        const QString title = withoutMnemonic(menu->title());
        return outer.isEmpty() ? title : outer + u" › "_s + title;
    }
    return {};
}

} // namespace Lectern::App
