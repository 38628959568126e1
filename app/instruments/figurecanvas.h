// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/figurestyle.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace Lectern::App {

/// What a figure is painted on: the base of all drawings of instruments. The same painting fills
/// the widget, a picture and a page.
///
/// A cursor goes over the data, from stop to stop: a point of a curve, a span of a lane, an object.
/// Arrow keys, Home, End and the mouse move it; each stop has a text, which is announced and is the
/// accessible description. Only a figure that has the focus announces.
class FigureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCanvas(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    const FigureStyle &style() const { return m_style; }

    /// Paints all but the cursor into a rectangle at 0, 0 of \a size, background included.
    virtual void paintFigure(QPainter &painter, const QSizeF &size) const = 0;
    /// The smallest size in which it can be read.
    virtual QSizeF neededSize() const = 0;
    /// The size for a picture of it.
    virtual QSizeF pictureSize() const;

    virtual int stopCount() const = 0;
    /// A sentence with what there is at \a stop, below stopCount().
    virtual QString stopText(int stop) const = 0;
    /// The figure in words, a sentence each: by default the texts of the stops; where there are
    /// more than 200 of them every so many-th.
    virtual QStringList textLines() const;
    /// All data as comma separated values, with a header line.
    virtual QString asCsv() const = 0;

    int stop() const { return m_stop; } ///< -1: the cursor was not moved yet
    /// Moves the cursor; what is outside counts as the nearer end.
    void setStop(int stop);

Q_SIGNALS:
    /// \a text is that of the new stop; empty if there is none.
    void stopChanged(const QString &text);
    /// \a rect, in coordinates of the canvas, should come into sight.
    void sightRequested(const QRect &rect);

protected:
    /// What every figure begins with: its background.
    void paintGround(QPainter &painter, const QSizeF &size) const;
    /// All of a figure that has nothing to show: \a text says why.
    void paintEmpty(QPainter &painter, const QSizeF &size, const QString &text) const;
    /// Paints the cursor over the figure.
    virtual void paintCursor(QPainter &painter, const QSizeF &size) const = 0;
    /// What of the widget stands for \a stop.
    virtual QRectF stopRect(int stop, const QSizeF &size) const = 0;
    /// The stop at or nearest to \a position; -1 if there is none.
    virtual int stopAt(const QPointF &position, const QSizeF &size) const = 0;
    /// Where \a key leads from \a stop; nothing if the key is not for the cursor. By default left
    /// and right are one stop, Page Up and Page Down a tenth of all, Home and End the ends.
    virtual std::optional<int> stopAfter(int stop, int key) const;
    /// The data are others: the cursor is taken away, and layouts ask anew.
    void dataChanged();
    /// What setTheme() did to the style matters to lengths that were computed.
    virtual void styleChanged() {}

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void followMouse(const QPointF &position);

    FigureStyle m_style;
    int m_stop = -1;
};

/// \a cells as a line of comma separated values (RFC 4180), its end included.
QString csvLine(const QStringList &cells);

} // namespace Lectern::App
