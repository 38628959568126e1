// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/multiplecursors.h"

#include "editor/qscintilla.h"
#include "theme.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace Lectern::App {

using Sci = QsciScintillaBase;

MultipleCursors::MultipleCursors(QsciScintilla *editor) : QObject(editor), m_editor(editor)
{
    editor->SendScintilla(Sci::SCI_SETMULTIPLESELECTION, 1UL);
    editor->SendScintilla(Sci::SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    editor->SendScintilla(Sci::SCI_SETMULTIPASTE, long(Sci::SC_MULTIPASTE_EACH));
    editor->SendScintilla(Sci::SCI_AUTOCSETMULTI, long(Sci::SC_MULTIAUTOC_EACH));
    editor->SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONMODIFIER, long(Sci::SCMOD_ALT));
    // A rectangle may go over the ends of short lines.
    editor->SendScintilla(Sci::SCI_SETVIRTUALSPACEOPTIONS, long(Sci::SCVS_RECTANGULARSELECTION));
    editor->SendScintilla(Sci::SCI_SETADDITIONALSELALPHA, long(Sci::SC_ALPHA_NOALPHA));
    editor->viewport()->installEventFilter(this);
}

bool MultipleCursors::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return !m_isPassingOn && handleMouse(static_cast<QMouseEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool MultipleCursors::handleMouse(const QMouseEvent *event)
{
    if (event->modifiers() == Qt::AltModifier) {
        passOnAsControl(event);
        return true;
    }
    const QPoint place = event->position().toPoint();
    const bool isStart = event->type() == QEvent::MouseButtonPress &&
                         event->button() == Qt::LeftButton &&
                         event->modifiers() == Qt::ControlModifier;
    if (!isStart && !m_isAdding)
        return false;
    const long position = m_editor->SendScintilla(
        Sci::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(place.x()), long(place.y()));
    if (isStart) {
        m_editor->setFocus(Qt::MouseFocusReason);
        m_editor->SendScintilla(Sci::SCI_AUTOCCANCEL); // what is open belongs to another cursor
        m_editor->SendScintilla(Sci::SCI_CALLTIPCANCEL);
        m_editor->SendScintilla(Sci::SCI_ADDSELECTION, static_cast<unsigned long>(position),
                                position);
    } else {
        const auto main =
            static_cast<unsigned long>(m_editor->SendScintilla(Sci::SCI_GETMAINSELECTION));
        m_editor->SendScintilla(Sci::SCI_SETSELECTIONNCARET, main, position);
    }
    m_isAdding = event->type() != QEvent::MouseButtonRelease;
    return true;
}

void MultipleCursors::passOnAsControl(const QMouseEvent *event)
{
    QMouseEvent copy(event->type(), event->position(), event->scenePosition(),
                     event->globalPosition(), event->button(), event->buttons(),
                     Qt::ControlModifier);
    m_isPassingOn = true;
    QCoreApplication::sendEvent(m_editor->viewport(), &copy);
    m_isPassingOn = false;
}

void MultipleCursors::setTheme(const Theme &theme)
{
    m_editor->SendScintilla(Sci::SCI_SETADDITIONALSELBACK, theme.selection);
    m_editor->SendScintilla(Sci::SCI_SETADDITIONALCARETFORE, theme.accent);
}

int MultipleCursors::count() const
{
    return static_cast<int>(m_editor->SendScintilla(Sci::SCI_GETSELECTIONS));
}

MultipleCursors::Selection MultipleCursors::mainSelection() const
{
    return {m_editor->SendScintilla(Sci::SCI_GETSELECTIONSTART),
            m_editor->SendScintilla(Sci::SCI_GETSELECTIONEND)};
}

/// Where to look for what: in all of the text, for what is selected, as it is written. A word that
/// was found at a cursor is looked for as a word.
void MultipleCursors::prepare()
{
    if (const Selection now = mainSelection(); count() == 1)
        m_isWordWanted = now.first == now.second || now == m_word;
    m_editor->SendScintilla(Sci::SCI_TARGETWHOLEDOCUMENT);
    m_editor->SendScintilla(
        Sci::SCI_SETSEARCHFLAGS,
        long(Sci::SCFIND_MATCHCASE | (m_isWordWanted ? Sci::SCFIND_WHOLEWORD : 0)));
}

void MultipleCursors::addNextOccurrence()
{
    prepare();
    m_editor->SendScintilla(Sci::SCI_MULTIPLESELECTADDNEXT);
    m_word = m_isWordWanted ? mainSelection() : Selection{-1, -1};
    const auto line = m_editor->SendScintilla(
        Sci::SCI_LINEFROMPOSITION,
        static_cast<unsigned long>(m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS)));
    m_editor->SendScintilla(Sci::SCI_ENSUREVISIBLE, static_cast<unsigned long>(line));
    m_editor->SendScintilla(Sci::SCI_SCROLLCARET);
}

void MultipleCursors::selectAllOccurrences()
{
    if (const Selection now = mainSelection(); now.first == now.second)
        addNextOccurrence(); // which selects the word
    prepare();
    m_editor->SendScintilla(Sci::SCI_MULTIPLESELECTADDEACH);
}

void MultipleCursors::dropOthers()
{
    const long anchor = m_editor->SendScintilla(Sci::SCI_GETANCHOR);
    const long cursor = m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS);
    m_editor->SendScintilla(Sci::SCI_SETSELECTION, static_cast<unsigned long>(cursor), anchor);
}

} // namespace Lectern::App
