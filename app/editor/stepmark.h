// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// Marks one line of an editor as the one at which a recorded run is: by an arrow in a margin and
/// the colour behind the line. It goes as soon as the text is edited, as the lines of the recording
/// are no longer those of the text. Lines count from 1.
class StepMark final : public QObject
{
    Q_OBJECT

public:
    /// Draws in \a margin of \a editor, whose child it becomes, beside what is drawn there already.
    StepMark(QsciScintilla *editor, int margin);

    void setTheme(const Theme &theme);
    /// A number outside the text removes the mark.
    void setLine(int line1Based);
    void clear();
    /// 0 where nothing is marked.
    int line() const;

private:
    QsciScintilla *m_editor;
};

} // namespace Lectern::App
