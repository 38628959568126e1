// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

namespace Lectern::App {

/// An arrow of a LayoutBox.
struct LayoutArrow
{
    double sourceY = 0; ///< below the top of its box
    QString target;
};

/// What a layout has to know of a box.
struct LayoutBox
{
    QString id;
    QSizeF size;
    bool isFirst = false; ///< stands in the first column
    QList<LayoutArrow> arrows;
};

/// Puts boxes into columns from left to right, so that most arrows go to the right and no two boxes
/// overlap. Boxes that it has placed before keep their place, also while they are away for a time;
/// one that grew moves only those that it would cover. It paints nothing.
class GraphLayout
{
public:
    /// The distance between columns and between boxes of a column.
    void setGaps(double column, double row);
    /// Boxes without arrows of their own go on to the next column where one is higher than that, or
    /// than the whole is wide.
    void setColumnHeight(double height);
    /// Forgets all places.
    void clear();
    /// Finds a place for each of \a boxes, whose ids differ. Targets that are no box are ignored.
    void place(const QList<LayoutBox> &boxes);

    /// The place of a box that was placed last.
    QRectF rect(const QString &id) const;
    int column(const QString &id) const { return m_places.value(id).column; }
    /// The left and right end of a column.
    std::pair<double, double> columnEnds(int column) const;
    /// The boxes of a column that were placed last, from the top.
    QList<QRectF> columnRects(int column) const;
    /// Of all boxes together; the upper left corner is 0, 0.
    QSizeF size() const { return m_size; }

private:
    struct Place
    {
        int column = 0;
        double y = -1;   ///< below 0: not known yet
        QSizeF size;     ///< now
        QSizeF reserved; ///< the largest it ever had
        bool isHere = false;
    };
    struct Wish
    {
        QString id;
        double y = 0;
    };

    void assignColumns(const QList<LayoutBox> &boxes);
    void splitColumns(const QList<LayoutBox> &boxes, QList<int> &columns) const;
    QList<Wish> wishes(const QList<LayoutBox> &boxes, const QList<QString> &ids) const;
    void placeColumn(const QList<LayoutBox> &boxes, int column, const QList<QString> &newIds);
    void separate(int column);
    double freeY(int column, double wish, double height) const;
    void placeHorizontally();

    QHash<QString, Place> m_places;
    QList<double> m_columnWidths;
    QSizeF m_size;
    double m_columnGap = 40;
    double m_rowGap = 10;
    double m_columnHeight = 400;
};

} // namespace Lectern::App
