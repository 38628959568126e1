// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/processtree.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Lectern {

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    const QDir tasks("/proc/"_L1 + QString::number(pid) + "/task"_L1);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + "/children"_L1));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : file.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toLongLong());
        }
    }
    return children;
}

QList<qint64> processTree(qint64 root)
{
    QList<qint64> tree{root};
    for (qsizetype i = 0; i < tree.size() && tree.size() < 10'000; ++i)
        tree.append(childrenOf(tree[i]));
    return tree;
}

} // namespace Lectern
