// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/pythonlines.h"

#include <QObject>

#include <vector>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// Folds Python by its indentation: a statement with deeper ones below can hide them. Strings and
/// brackets over several lines do not fold.
///
/// A fold hides neither the cursor, which moves to its first line, nor a line with a marker that
/// must be seen: it stays open then. An edit costs the lines whose shape it changes.
class EditorFolding final : public QObject
{
    Q_OBJECT

public:
    /// Draws in \a margin of \a editor, whose child it becomes. \a seenMarkers: a bit for each
    /// marker that must not be hidden.
    EditorFolding(QsciScintilla *editor, int margin, unsigned int seenMarkers);

    void setTheme(const Theme &theme);

    /// Opens what hides the line, which counts from 0.
    void show(int line);

public Q_SLOTS:
    /// Of the statements around the cursor, the innermost that is not folded or, to unfold, that
    /// is.
    void fold();
    void unfold();
    /// All that stand at the left.
    void foldAll();
    void unfoldAll();

private:
    void handleModified(int position, int type, int linesAdded);
    void toggle(int line);
    void contract(int header);
    /// Makes the levels what the text asks for.
    void update();
    int readShapes();
    void setLevels(int first, int end);
    bool isHeader(int line) const;
    bool isFolded(int line) const;
    int lineCount() const { return static_cast<int>(m_shapes.size()); }

    QsciScintilla *m_editor;
    unsigned int m_seenMarkers;
    std::vector<PythonLineShape> m_shapes{1};
    int m_firstChanged = 0;
    int m_lastChanged = 0;
    bool m_isChanged = false;
};

} // namespace Lectern::App
