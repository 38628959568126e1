// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stringmakers.h"

#include "app/fixtures.h"
#include "editor/codeeditor.h"

#include <QTest>

namespace Lectern::App {

/// An editor that is shown and has the keyboard.
struct EditorFixture
{
    EditorFixture() : editor(testRepository())
    {
        editor.resize(600, 300);
        editor.show();
        editor.activateWindow();
        editor.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
    }

    /// Types \a text as a person would; a line end is the Return key.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                QTest::keyClick(&editor, Qt::Key_Return);
            else
                QTest::keyClick(&editor, c.toLatin1());
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&editor, key, modifiers);
    }
    long ask(unsigned int message, long first = 0, long second = 0) const
    {
        return editor.SendScintilla(message, static_cast<unsigned long>(first), second);
    }

    CodeEditor editor;
};

} // namespace Lectern::App
