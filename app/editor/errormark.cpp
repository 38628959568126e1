// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/errormark.h"

#include "editor/qscintilla.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Lectern::App {

namespace {

enum Marker { ErrorSymbol = 0, ErrorBackground = 1 };

/// A disc with an exclamation mark, \a size pixels high.
QImage errorImage(int size, const QColor &disc, const QColor &sign)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    painter.setBrush(sign);
    const double width = size * 0.16;
    const double left = (size - width) / 2;
    painter.drawRoundedRect(QRectF(left, size * 0.2, width, size * 0.36), width / 2, width / 2);
    painter.drawEllipse(QRectF(left, size * 0.66, width, width));
    return image;
}

} // namespace

ErrorMark::ErrorMark(QsciScintilla *editor, int margin)
    : QObject(editor), m_editor(editor), m_margin(margin)
{
    editor->setMarginType(margin, QsciScintilla::SymbolMargin);
    editor->setMarginMarkerMask(margin, 1 << ErrorSymbol);
    // A marker that no margin shows is drawn behind the line itself.
    editor->markerDefine(QsciScintilla::Background, ErrorBackground);
}

unsigned int ErrorMark::markerBit()
{
    return 1U << ErrorSymbol;
}

void ErrorMark::setTheme(const Theme &theme)
{
    const int height = QFontMetrics(theme.codeFont).height();
    m_editor->setMarkerBackgroundColor(theme.failedTint, ErrorBackground);
    m_editor->markerDefine(errorImage(height - 1, theme.failed, theme.codeBackground), ErrorSymbol);
    m_editor->setMarginWidth(m_margin, height + 4);
}

void ErrorMark::setLine(int line1Based)
{
    clear();
    if (line1Based < 1 || line1Based > m_editor->lines())
        return;
    m_editor->markerAdd(line1Based - 1, ErrorSymbol);
    m_editor->markerAdd(line1Based - 1, ErrorBackground);
}

void ErrorMark::clear()
{
    m_editor->markerDeleteAll(ErrorSymbol);
    m_editor->markerDeleteAll(ErrorBackground);
}

int ErrorMark::line() const
{
    return static_cast<int>(
               m_editor->SendScintilla(QsciScintillaBase::SCI_MARKERNEXT, 0UL, 1L << ErrorSymbol)) +
           1;
}

} // namespace Lectern::App
