// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/stepmark.h"

#include "editor/qscintilla.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Lectern::App {

namespace {

enum Marker { StepSymbol = 2, StepBackground = 3 }; // ErrorMark has those before

/// An arrow to the right, \a size pixels high.
QImage arrowImage(int size, const QColor &color)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({QPointF(size * 0.2, size * 0.15), QPointF(size * 0.85, size * 0.5),
                   QPointF(size * 0.2, size * 0.85)}));
    return image;
}

} // namespace

StepMark::StepMark(QsciScintilla *editor, int margin) : QObject(editor), m_editor(editor)
{
    editor->setMarginMarkerMask(margin, editor->marginMarkerMask(margin) | 1 << StepSymbol);
    // A marker that no margin shows is drawn behind the line itself.
    editor->markerDefine(QsciScintilla::Background, StepBackground);
    connect(editor, &QsciScintilla::textChanged, this, &StepMark::clear);
}

void StepMark::setTheme(const Theme &theme)
{
    m_editor->setMarkerBackgroundColor(theme.noteTint, StepBackground);
    m_editor->markerDefine(arrowImage(QFontMetrics(theme.codeFont).height() - 1, theme.accent),
                           StepSymbol);
}

void StepMark::setLine(int line1Based)
{
    clear();
    if (line1Based < 1 || line1Based > m_editor->lines())
        return;
    m_editor->markerAdd(line1Based - 1, StepSymbol);
    m_editor->markerAdd(line1Based - 1, StepBackground);
}

void StepMark::clear()
{
    m_editor->markerDeleteAll(StepSymbol);
    m_editor->markerDeleteAll(StepBackground);
}

int StepMark::line() const
{
    return static_cast<int>(
               m_editor->SendScintilla(QsciScintillaBase::SCI_MARKERNEXT, 0UL, 1L << StepSymbol)) +
           1;
}

} // namespace Lectern::App
