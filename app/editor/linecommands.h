// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QsciScintilla;

namespace Lectern::App {

/// What can be done to whole lines: those with a part of the selection, or the one with the cursor.
/// Each is one step to undo; none changes a text that is read-only.
class LineCommands final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a editor.
    explicit LineCommands(QsciScintilla *editor);

public Q_SLOTS:
    /// Comments the lines; if they all are comments already, makes code of them.
    void toggleComment();
    /// A copy below, where the selection goes.
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();

private:
    struct Lines
    {
        int first = 0;
        int last = 0;
        bool areSelected = false; ///< else there is the cursor only
    };

    Lines lines() const;
    /// Where \a line begins; the text's end behind the last.
    int startOf(int line) const;

    QsciScintilla *m_editor;
};

} // namespace Lectern::App
