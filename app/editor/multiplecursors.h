// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

class QMouseEvent;
class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// More than one cursor: by Control and click, by dragging with Alt over a rectangle, or where the
/// selected text occurs. What is typed or pasted goes to all.
class MultipleCursors final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a editor.
    explicit MultipleCursors(QsciScintilla *editor);

    void setTheme(const Theme &theme);

    int count() const;

public Q_SLOTS:
    /// Selects the word at the cursor; then one more occurrence of what is selected with each call.
    void addNextOccurrence();
    /// Selects all of them.
    void selectAllOccurrences();
    /// Only the main cursor stays.
    void dropOthers();

protected:
    /// Sees what the mouse does in the text. QScintilla takes Control for Alt on X11, and then
    /// cannot set a cursor more.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Selection = std::pair<long, long>; ///< start and end, in bytes

    bool handleMouse(const QMouseEvent *event);
    void passOnAsControl(const QMouseEvent *event);
    void prepare();
    Selection mainSelection() const;

    QsciScintilla *m_editor;
    bool m_isAdding = false;     ///< the button is down since a cursor was set
    bool m_isPassingOn = false;  ///< an event of our own is on its way
    bool m_isWordWanted = false; ///< the search began at a cursor, not with a selection
    Selection m_word{-1, -1};    ///< what was selected by it
};

} // namespace Lectern::App
