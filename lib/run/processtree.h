// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace Lectern {

/// The processes whose parent is \a pid now, as the kernel lists them (proc(5)).
QList<qint64> childrenOf(qint64 pid);

/// The process \a root and its descendants, root first. A process whose parent has ended is no
/// longer a descendant.
QList<qint64> processTree(qint64 root);

} // namespace Lectern
