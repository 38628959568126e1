// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetshortcuts.h"

#include <QCoreApplication>

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WidgetShortcuts)
};

ShortcutGroup editorKeys()
{
    return {Tr::tr("Editor"),
            {{{Qt::Key_Tab}, Tr::tr("Indent")},
             {{Qt::SHIFT | Qt::Key_Tab}, Tr::tr("Unindent")},
             {{Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_4},
              Tr::tr("Leave the editor, where Tab indents: to the lesson, to the output")},
             {{Qt::CTRL | Qt::Key_Slash}, Tr::tr("Make lines comments, or comments code")},
             {{Qt::CTRL | Qt::Key_Space}, Tr::tr("Complete the name")},
             {{Qt::CTRL | Qt::SHIFT | Qt::Key_Space}, Tr::tr("Show how the function is called")},
             {{Qt::CTRL | Qt::Key_D}, Tr::tr("Select the next occurrence too")},
             {{Qt::CTRL | Qt::SHIFT | Qt::Key_L}, Tr::tr("Select all occurrences")},
             {{Qt::ALT | Qt::Key_Up}, Tr::tr("Move lines up")},
             {{Qt::ALT | Qt::Key_Down}, Tr::tr("Move lines down")},
             {{Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft}, Tr::tr("Fold")},
             {{Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight}, Tr::tr("Unfold")},
             {{Qt::Key_F8}, Tr::tr("Say what is wrong with the code")},
             {{Qt::CTRL | Qt::Key_Z}, Tr::tr("Undo")},
             {{Qt::CTRL | Qt::Key_Y}, Tr::tr("Redo")}}};
}

ShortcutGroup lessonKeys()
{
    return {Tr::tr("Lesson"),
            {{{Qt::Key_PageUp}, Tr::tr("One page up")},
             {{Qt::Key_PageDown}, Tr::tr("One page down")},
             {{Qt::Key_Tab}, Tr::tr("To the next button, link or field")},
             {{Qt::Key_Space}, Tr::tr("In a puzzle: pick up the line, and put it down")},
             {{Qt::ALT | Qt::Key_Up}, Tr::tr("In a puzzle: move the line up")},
             {{Qt::ALT | Qt::Key_Down}, Tr::tr("In a puzzle: move the line down")}}};
}

ShortcutGroup resultKeys()
{
    return {Tr::tr("Results"),
            {{{Qt::CTRL | Qt::Key_F}, Tr::tr("In the output: find")},
             {{Qt::Key_Return}, Tr::tr("In the output: go to the line that a traceback names")},
             {{Qt::CTRL | Qt::Key_D}, Tr::tr("While typing for a program: end of input")},
             {{Qt::Key_F8}, Tr::tr("In a difference: the next one")},
             {{Qt::SHIFT | Qt::Key_F8}, Tr::tr("In a difference: the one before")},
             {{Qt::Key_Left, Qt::Key_Right},
              Tr::tr("In a figure: from value to value; in steps: back and forward")},
             {{Qt::Key_F10}, Tr::tr("In steps: to the next line of the same call")},
             {{Qt::SHIFT | Qt::Key_F11}, Tr::tr("In steps: out of the call")},
             {{Qt::CTRL | Qt::Key_C}, Tr::tr("Copy what is selected, or the test")}}};
}

} // namespace

QList<ShortcutGroup> widgetShortcuts()
{
    return {lessonKeys(), editorKeys(), resultKeys()};
}

} // namespace Lectern::App
