// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/calltipview.h"

#include "editor/qscintilla.h"
#include "theme.h"

namespace Lectern::App {

using Sci = QsciScintillaBase;

CallTipView::CallTipView(QsciScintilla *editor) : QObject(editor), m_editor(editor)
{
    // Below is the place of the completions.
    editor->SendScintilla(Sci::SCI_CALLTIPSETPOSITION, 1UL);
}

void CallTipView::setTheme(const Theme &theme)
{
    close();
    constexpr auto style = static_cast<unsigned long>(Sci::STYLE_CALLTIP);
    m_editor->SendScintilla(Sci::SCI_CALLTIPUSESTYLE, 0UL);
    m_editor->SendScintilla(Sci::SCI_STYLESETFONT, style,
                            theme.codeFont.family().toUtf8().constData());
    m_editor->SendScintilla(
        Sci::SCI_STYLESETSIZEFRACTIONAL, style,
        long(qRound(theme.codeFont.pointSizeF() * int(Sci::SC_FONT_SIZE_MULTIPLIER))));
    m_editor->SendScintilla(Sci::SCI_STYLESETFORE, style, theme.text);
    m_editor->SendScintilla(Sci::SCI_STYLESETBACK, style, theme.panelBackground);
    m_editor->SendScintilla(Sci::SCI_CALLTIPSETFOREHLT, theme.accent);
}

void CallTipView::show(const CallTip &tip)
{
    const long cursor = m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS);
    if (!isOpen() || tip.text != m_tip.text)
        m_editor->SendScintilla(Sci::SCI_CALLTIPSHOW, static_cast<unsigned long>(cursor),
                                tip.text.toUtf8().constData());
    m_tip = tip;
    const qsizetype start = tip.text.first(tip.argumentStart).toUtf8().size();
    const qsizetype length = tip.text.sliced(tip.argumentStart, tip.argumentLength).toUtf8().size();
    m_editor->SendScintilla(Sci::SCI_CALLTIPSETHLT, static_cast<unsigned long>(start),
                            static_cast<long>(start + length));
}

void CallTipView::close()
{
    m_editor->SendScintilla(Sci::SCI_CALLTIPCANCEL);
}

void CallTipView::dismiss()
{
    close();
    Q_EMIT dismissed();
}

bool CallTipView::isOpen() const
{
    return m_editor->SendScintilla(Sci::SCI_CALLTIPACTIVE) != 0;
}

QString CallTipView::text() const
{
    return isOpen() ? m_tip.text : QString();
}

} // namespace Lectern::App
