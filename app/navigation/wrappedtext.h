// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

class QPainter;

namespace Lectern::App {

/// A short plain text, wrapped between words to a width, and inside of a word only where that alone
/// is too long, as a path may be. Measures and paints the same lines.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width);

    /// In whole pixels.
    int height() const { return m_height; }
    /// In the painter's pen.
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace Lectern::App
