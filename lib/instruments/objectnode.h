// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// What kind of value it is, as far as pictures and words differ.
enum class ObjectKind {
    None,
    Bool,
    Number,
    Str,
    Bytes,
    List,
    Tuple,
    Dict,
    Set,
    FrozenSet,
    Function,
    Class,
    Module,
    Instance, ///< of a class that is written in Python
    Array,    ///< of NumPy
    DataFrame,
    Series,
    Other,
};

/// As in JSON: "none", "bool", "number", "str" and so on.
QString objectKindName(ObjectKind kind);
ObjectKind objectKindFromName(const QString &name);

/// What a name or an edge leads to: an object of the graph, or a value that stands in its place, as
/// numbers and short texts do, for which it hardly ever matters which object they are.
struct ObjectReference
{
    qint64 id = 0; ///< 0: no object; the others are for those only
    ObjectKind kind = ObjectKind::None;
    QString type;
    QString text; ///< as repr() would write it, shortened; "…" where an object was left out

    bool isObject() const { return id != 0; }
    bool operator==(const ObjectReference &) const = default;
};

/// From one object to what it holds.
struct ObjectEdge
{
    enum class Kind {
        Index,     ///< label: the position
        Key,       ///< label: the key, shortened; leads to the value
        KeyObject, ///< leads to the key itself, where that is an object; comes before its Key
        Attribute,
        Item,    ///< of a set; no label
        Cell,    ///< a variable that a function keeps from where it was made
        Default, ///< of a parameter
        Holds,   ///< an iterator, functools.partial; no label
        Base,    ///< of an array: whose memory it shows
    };
    Kind kind = Kind::Index;
    QString label;
    ObjectReference to;

    bool operator==(const ObjectEdge &) const = default;
};

struct ObjectColumn
{
    QString name;
    QString dtype;

    bool operator==(const ObjectColumn &) const = default;
};

struct ObjectNode
{
    qint64 id = 0; ///< Python's id(): the same at two moments as long as the object lives
    QString type;  ///< without its module
    ObjectKind kind = ObjectKind::Other;
    QString text; ///< the start of a long text, "f(x, y)" of a function, the name of a class
    std::optional<qint64> length;
    QList<ObjectEdge> edges; ///< in the object's own order
    qsizetype gap = 0;       ///< after so many edges \a hidden others are left out
    qint64 hidden = 0;
    QList<qint64> shape; ///< of an array or a table
    QString dtype;
    QList<ObjectColumn> columns; ///< of a table, the first few
    QStringList index;
    QList<QStringList> cells; ///< the first few rows
};

} // namespace Lectern
