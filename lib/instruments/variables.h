// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectgraph.h"

namespace Lectern {

/// The first rows and columns of a table or an array of one or two dimensions, as text.
struct VariableTable
{
    QList<ObjectColumn> columns; ///< at most 20
    QStringList index;           ///< a label for each row
    QList<QStringList> rows;     ///< at most 200
    bool isCut = false;          ///< there are more; Variable::shape says how many
};

/// A global name of the script at its end.
struct Variable
{
    QString name;
    QString type; ///< without its module
    ObjectKind kind = ObjectKind::Other;
    QString text; ///< one line of at most 80 characters
    std::optional<qint64> length;
    /// What the object takes itself, without what it refers to; the data of an array or a table.
    std::optional<qint64> bytes;
    bool areBytesOwn = true; ///< false for a view of another array's data
    QList<qint64> shape;     ///< of arrays and tables, whole
    std::optional<VariableTable> table;
};

struct Variables
{
    QList<Variable>
        list; ///< data in the order in which the names came, then functions, classes, modules
    bool isCut = false; ///< there were more than are shown
};

/// Nothing if none were recorded, because the program was ended from outside, say. Pure.
std::optional<Variables> variablesOf(const RunOutcome &outcome);

/// A line for each variable: its name, type, size and value.
QString describe(const Variables &variables);

} // namespace Lectern
