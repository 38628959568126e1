// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/figurecanvas.h"
#include "instruments/graphlayout.h"
#include "instruments/graphpainting.h"

namespace Lectern::App {

/// The drawing of an ObjectGraphView. A stop is a box; they follow each other from the left to the
/// right and from the top down.
class GraphCanvas final : public FigureCanvas
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget *parent = nullptr);

    /// Shows \a now, and what has changed since \a before. Boxes that were shown keep their place.
    void setPicture(const GraphPicture &now, const std::optional<GraphPicture> &before);
    /// Finds the places for \a picture without showing it.
    void reserve(const GraphPicture &picture);
    /// The next picture has nothing to do with those before it.
    void forgetPlaces();
    /// Whether all becomes smaller where there is no room, down to what can still be read.
    void setFits(bool fits);

    /// How many boxes are new, changed and gone; empty if there is no moment before.
    QString changesText() const;

    void paintFigure(QPainter &painter, const QSizeF &size) const override;
    QSizeF neededSize() const override;
    QSizeF pictureSize() const override { return wholeSize(); }
    int stopCount() const override { return static_cast<int>(m_stops.size()); }
    QString stopText(int stop) const override;
    QString asCsv() const override;

protected:
    void paintCursor(QPainter &painter, const QSizeF &size) const override;
    QRectF stopRect(int stop, const QSizeF &size) const override;
    int stopAt(const QPointF &position, const QSizeF &size) const override;
    std::optional<int> stopAfter(int stop, int key) const override;
    void styleChanged() override;
    bool focusNextPrevChild(bool next) override;

private:
    QSizeF wholeSize() const;
    double factor(const QSizeF &size) const;
    void place(const GraphPicture &picture);
    void layOut();
    void countReferences();
    QList<LayoutBox> layoutBoxes(const GraphPicture &picture) const;
    GraphBoxLook look(const GraphNode &node) const;
    void paintKey(QPainter &painter, const QSizeF &size) const;
    void paintArrows(QPainter &painter) const;
    void paintArrow(QPainter &painter, const GraphNode &node, const QString &target,
                    const QPointF &start) const;

    GraphPicture m_shown; ///< the boxes that are gone included
    std::optional<GraphPicture> m_before;
    QList<GraphPicture> m_reserved;
    GraphChanges m_changes;
    GraphLayout m_layout;
    QHash<QString, qsizetype> m_indexes; ///< by id, into m_shown
    QHash<QString, int> m_references;
    QHash<QString, qsizetype> m_colors; ///< series of what more than one refers to, for good
    QList<qsizetype> m_stops;           ///< into m_shown
    bool m_fits = true;
};

} // namespace Lectern::App
