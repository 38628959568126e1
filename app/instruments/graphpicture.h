// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Lectern::App {

/// A row or an element of a box: a text, or an arrow to another box.
struct GraphCell
{
    QString label;  ///< index, key, attribute or name; may be empty
    QString text;   ///< what it holds, in few words; not used where there is a target
    QString target; ///< GraphNode::id of what it refers to; empty: none

    bool operator==(const GraphCell &) const = default;
};

/// A box: the names of a module or a call, or an object.
struct GraphNode
{
    enum class Kind {
        Names,    ///< of a module or a call; stands at the left
        Value,    ///< one text
        Sequence, ///< list, tuple, set: cells beside each other while none is an arrow
        Mapping,  ///< dict, instance: a row for each key or attribute
        Array,    ///< the corner of a grid
    };

    QString id; ///< the same in every moment in which it is the same object
    Kind kind = Kind::Value;
    QString title; ///< "list", "Dog", "global names"
    QList<GraphCell> cells;
    QList<QStringList> grid; ///< Array: the rows of its corner
    QString note;            ///< "and 990 more", "3 × 4, float64, a view"; may be empty

    bool operator==(const GraphNode &) const = default;
};

/// Names and objects at one moment, each object once however many refer to it.
struct GraphPicture
{
    QList<GraphNode> nodes; ///< those of kind Names first, then in the order they were met

    bool operator==(const GraphPicture &) const = default;
};

/// A picture with what it is of.
struct GraphMoment
{
    QString title; ///< "before line 4", "at the end"
    GraphPicture picture;
    QString summary; ///< who shares what with whom, whole sentences; may be empty
};

} // namespace Lectern::App
