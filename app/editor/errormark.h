// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// Marks one line of an editor as the one where an error was raised: by a sign in a margin and the
/// colour behind the line. The mark moves with the line. Lines count from 1.
class ErrorMark final : public QObject
{
    Q_OBJECT

public:
    /// Draws in \a margin of \a editor, whose child it becomes.
    ErrorMark(QsciScintilla *editor, int margin);

    /// A bit for the marker of the line.
    static unsigned int markerBit();

    void setTheme(const Theme &theme);
    /// A number outside the text removes the mark.
    void setLine(int line1Based);
    void clear();
    /// 0 where nothing is marked.
    int line() const;

private:
    QsciScintilla *m_editor;
    int m_margin;
};

} // namespace Lectern::App
