// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectgraph.h"

#include <QHash>

namespace Lectern {

/// How programmers write the way to each object of a graph: "a", "a[0]", "an item of s".
class ObjectPaths
{
public:
    /// Reads all of \a graph at once; keeps nothing of it.
    explicit ObjectPaths(const ObjectGraph &graph);

    /// The shortest way; empty if there is none, which a cut graph may have.
    QString to(qint64 id) const { return m_paths.value(id); }

    /// The way to the end of \a edge, which starts at the object \a holder.
    QString along(qint64 holder, const ObjectEdge &edge) const;

    /// Whether the shortest way leads over the memory that an array shows, which has no name.
    bool isOnlyBase(qint64 id) const { return m_bases.value(id); }

    /// A name as it is shown: with its scope where a local and a global one are the same word.
    static QString nameText(const ObjectGraph &graph, const ObjectName &name);

private:
    QHash<qint64, QString> m_paths;
    QHash<qint64, bool> m_bases;
};

} // namespace Lectern
