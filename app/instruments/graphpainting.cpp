// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/graphpainting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qsizetype cellsInLine = 10;
constexpr double widestCell = 180;

QFont cellFont(const FigureStyle &style)
{
    QFont font = style.codeFont;
    font.setPointSizeF(style.smallFont.pointSizeF());
    return font;
}

QFont indexFont(const FigureStyle &style)
{
    QFont font = style.smallFont;
    font.setPointSizeF(style.smallFont.pointSizeF() * 0.8);
    return font;
}

struct Metrics
{
    explicit Metrics(const FigureStyle &style)
        : cell(cellFont(style)),
          title(style.smallFont),
          index(indexFont(style)),
          padding(style.px(4)),
          widest(style.px(widestCell))
    {
    }
    double textWidth(const QString &text) const
    {
        return std::min(cell.horizontalAdvance(text), widest);
    }
    QFontMetricsF cell;
    QFontMetricsF title;
    QFontMetricsF index;
    double padding;
    double widest;
};

bool standsInLines(const GraphNode &node)
{
    return node.kind == GraphNode::Kind::Sequence &&
           std::ranges::all_of(node.cells,
                               [](const GraphCell &cell) { return cell.target.isEmpty(); });
}

/// Cells beside each other, their labels above them.
void placeInLines(GraphBoxPlaces &places, const GraphNode &node, const Metrics &metrics)
{
    const double height = metrics.index.height() + metrics.cell.height();
    QPointF at(0, places.size.height());
    for (qsizetype i = 0; i < node.cells.size(); ++i) {
        if (i > 0 && i % cellsInLine == 0)
            at = {0, at.y() + height};
        const double width = std::max(metrics.textWidth(node.cells[i].text),
                                      metrics.index.horizontalAdvance(node.cells[i].label)) +
                             2 * metrics.padding;
        places.cells.append(QRectF(at, QSizeF(width, height)));
        at.rx() += width;
        places.size = places.size.expandedTo({at.x(), at.y() + height});
    }
}

/// A row for each cell, labels in a column of their own.
void placeInRows(GraphBoxPlaces &places, const GraphNode &node, const Metrics &metrics)
{
    double textWidth = 0;
    for (const GraphCell &cell : node.cells) {
        if (!cell.label.isEmpty())
            places.labelWidth =
                std::max(places.labelWidth, metrics.textWidth(cell.label) + 2 * metrics.padding);
        textWidth = std::max(textWidth, cell.target.isEmpty() ? metrics.textWidth(cell.text)
                                                              : 2.5 * metrics.padding);
    }
    const double width =
        std::max(places.labelWidth + textWidth + 2 * metrics.padding, places.size.width());
    const double height = metrics.cell.height() + metrics.padding / 2;
    for (qsizetype i = 0; i < node.cells.size(); ++i) {
        places.cells.append(QRectF(0, places.size.height(), width, height));
        places.size = {width, places.size.height() + height};
    }
}

void placeGrid(GraphBoxPlaces &places, const GraphNode &node, const Metrics &metrics)
{
    QList<double> widths;
    for (const QStringList &row : node.grid) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths.append(0);
            widths[i] = std::max(widths[i], metrics.textWidth(row[i]) + 2 * metrics.padding);
        }
    }
    const double height = metrics.cell.height() + metrics.padding / 2;
    for (const QStringList &row : node.grid) {
        QList<QRectF> rects;
        double x = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            rects.append(QRectF(x, places.size.height(), widths[i], height));
            x += widths[i];
        }
        places.grid.append(rects);
        places.size = {std::max(places.size.width(), x), places.size.height() + height};
    }
}

void paintText(QPainter &painter, const QFont &font, const QColor &color, const QRectF &rect,
               const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width() + 1));
}

void paintCell(QPainter &painter, const FigureStyle &style, const QRectF &rect,
               const GraphCell &cell, double labelWidth, bool isChanged)
{
    const Metrics metrics(style);
    if (isChanged)
        painter.fillRect(rect, style.selection);
    painter.setPen(QPen(style.grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    const double pad = metrics.padding;
    if (labelWidth > 0 || cell.label.isEmpty() || !cell.target.isEmpty()) {
        const QRectF label(rect.left(), rect.top(), labelWidth, rect.height());
        if (labelWidth > 0)
            painter.drawLine(label.topRight(), label.bottomRight());
        paintText(painter, cellFont(style), style.mutedText, label.adjusted(pad, 0, -pad, 0),
                  cell.label);
        const QRectF content = rect.adjusted(labelWidth, 0, 0, 0);
        if (cell.target.isEmpty())
            paintText(painter, cellFont(style), style.text, content.adjusted(pad, 0, -pad, 0),
                      cell.text);
        return;
    }
    const double line = metrics.index.height();
    paintText(painter, indexFont(style), style.mutedText,
              QRectF(rect.left(), rect.top(), rect.width(), line), cell.label, Qt::AlignHCenter);
    paintText(painter, cellFont(style), style.text, rect.adjusted(pad, line, -pad, 0), cell.text,
              Qt::AlignHCenter);
}

QPen borderPen(const FigureStyle &style, const GraphBoxLook &look)
{
    QPen pen(look.references > 1 ? look.color : style.mutedText,
             look.references > 1 ? style.px(3) : style.px(1));
    if (look.change == GraphChange::New)
        pen = QPen(look.references > 1 ? look.color : style.passed, style.px(3));
    if (look.change == GraphChange::Gone)
        pen = QPen(style.mutedText, style.px(1.5), Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

} // namespace

GraphBoxPlaces graphBoxPlaces(const GraphNode &node, const FigureStyle &style)
{
    const Metrics metrics(style);
    GraphBoxPlaces places;
    places.titleHeight = metrics.title.height() + metrics.padding / 2;
    // Room for the words that may follow the title, so that no box moves when they come.
    QFont bold = style.smallFont;
    bold.setBold(true);
    const QString longest = node.kind == GraphNode::Kind::Names ? u"≠ "_s : u"≠  ×9"_s;
    places.size = {QFontMetricsF(bold).horizontalAdvance(longest + node.title) +
                       2 * metrics.padding,
                   places.titleHeight};
    placeGrid(places, node, metrics);
    if (standsInLines(node))
        placeInLines(places, node, metrics);
    else
        placeInRows(places, node, metrics);
    places.noteTop = places.size.height();
    if (!node.note.isEmpty())
        places.size = {std::max(places.size.width(),
                                metrics.index.horizontalAdvance(node.note) + 2 * metrics.padding),
                       places.size.height() + metrics.index.height()};
    for (QRectF &cell : places.cells) {
        if (!standsInLines(node))
            cell.setWidth(places.size.width());
    }
    return places;
}

QString graphChangeSign(GraphChange change)
{
    switch (change) {
    case GraphChange::New:
        return u"+"_s;
    case GraphChange::Changed:
        return u"≠"_s;
    case GraphChange::Gone:
        return u"−"_s;
    case GraphChange::None:
        break;
    }
    return {};
}

QString graphBoxTitle(const GraphNode &node, const GraphBoxLook &look)
{
    const QString title =
        look.references > 1 ? u"%1 ×%2"_s.arg(node.title).arg(look.references) : node.title;
    return look.change == GraphChange::None ? title : graphChangeSign(look.change) + u' ' + title;
}

void paintGraphBox(QPainter &painter, const FigureStyle &style, const QPointF &topLeft,
                   const GraphNode &node, const GraphBoxLook &look)
{
    const GraphBoxPlaces places = graphBoxPlaces(node, style);
    const Metrics metrics(style);
    painter.save();
    painter.translate(topLeft);
    const QRectF box({}, places.size);
    painter.fillRect(box, style.background);
    const QRectF head(0, 0, box.width(), places.titleHeight);
    painter.fillRect(head, style.cell);
    if (look.change == GraphChange::Gone)
        painter.setOpacity(0.6);
    QFont titleFont = style.smallFont;
    titleFont.setBold(look.references > 1 || look.change != GraphChange::None);
    paintText(painter, titleFont, look.references > 1 ? style.text : style.mutedText,
              head.adjusted(metrics.padding, 0, 0, 0), graphBoxTitle(node, look));
    for (qsizetype i = 0; i < node.cells.size(); ++i)
        paintCell(painter, style, places.cells[i], node.cells[i], places.labelWidth,
                  look.changedCells.contains(i));
    for (qsizetype row = 0; row < node.grid.size(); ++row) {
        for (qsizetype i = 0; i < node.grid[row].size(); ++i) {
            painter.setPen(QPen(style.grid, 1));
            painter.drawRect(places.grid[row][i]);
            paintText(painter, cellFont(style), style.text,
                      places.grid[row][i].adjusted(metrics.padding, 0, -metrics.padding, 0),
                      node.grid[row][i], Qt::AlignRight);
        }
    }
    paintText(painter, indexFont(style), style.mutedText,
              QRectF(metrics.padding, places.noteTop, box.width(), box.height() - places.noteTop),
              node.note);
    painter.setPen(borderPen(style, look));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.restore();
}

} // namespace Lectern::App
