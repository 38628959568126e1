// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/linelayouts.h"

#include <QPainter>

#include <utility>

namespace Lectern::App {

/// Draws the lines of a console, each inside its own area: nothing that a program prints reaches
/// into another line.
class OutputPainter
{
public:
    OutputPainter(QWidget *viewport, const OutputFormats &formats);

    void drawPlaceholder(const QString &text, int padding);
    /// \a left is where the text begins; \a selected are columns; \a endIsSelected if the selection
    /// goes on in the next line.
    void drawLine(const LineLayouts::Entry &entry, const QRect &area, int left,
                  const std::optional<std::pair<qsizetype, qsizetype>> &selected,
                  bool endIsSelected);
    void drawCaret(const LineLayouts::Entry &entry, const QRect &area, int left, qsizetype column);
    void drawFocus();

private:
    QPainter m_painter;
    QRect m_area;
    const OutputFormats &m_formats;
};

} // namespace Lectern::App
