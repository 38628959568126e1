// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

class QsciScintilla;
class QObject;

namespace Lectern::App {

class CodeEditor;

/// Makes \a run a command of \a editor: an action of it, called \a name + "Action", whose \a key is
/// taken from QScintilla's own commands. It goes with \a owner.
void addEditorCommand(QsciScintilla *editor, QObject *owner, const QString &name,
                      const QString &text, const QKeySequence &key,
                      const std::function<void()> &run);

/// Gives \a editor the keys of its parts, and takes from QScintilla those that change its size,
/// which is the window's matter.
void addEditorCommands(CodeEditor *editor);

} // namespace Lectern::App
