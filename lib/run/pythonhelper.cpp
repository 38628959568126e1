// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pythonhelper.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Lectern {

QByteArray pythonHelper(const QString &fileName)
{
    QFile file(":/lectern/python/"_L1 + fileName);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

} // namespace Lectern
