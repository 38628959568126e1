// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectgraph.h"

namespace Lectern {

/// Two ways that lead to one object, or to objects that show the same memory.
struct Sharing
{
    enum class Kind { SameObject, SameMemory };
    Kind kind = Kind::SameObject;
    QString path;        ///< "b[0]"
    QString other;       ///< "a[0]": the shorter, or the earlier
    QString type;        ///< of the object at \a path
    qint64 id = 0;       ///< of the object at \a path
    QStringList columns; ///< that share; of the table at \a path, else of that at \a other

    bool operator==(const Sharing &) const = default;
};

/// All of them: for an object that n ways lead to, n - 1. What lies below a shared object is shared
/// with it and not told again.
QList<Sharing> sharing(const ObjectGraph &graph);

/// "b[0] is the same list as a[0]."
QString describe(const Sharing &sharing);

} // namespace Lectern
