// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QsciScintilla;

namespace Lectern::App {

// The text of an editor, where QScintilla's own functions end at a NUL or count otherwise.
// Lines count from 0, positions are bytes.

QString textOf(const QsciScintilla *editor);

/// Without its end.
QString lineTextOf(const QsciScintilla *editor, int line);

/// Where the UTF-16 unit \a column of \a line begins; the line's end if it has fewer.
int positionInLine(const QsciScintilla *editor, int line, int column);

} // namespace Lectern::App
