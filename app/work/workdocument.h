// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/draftstore.h"
#include "work/work.h"

#include <QObject>
#include <QTimer>

namespace Lectern::App {

class CodeEditor;

/// Ties the editor to what is being worked on, and keeps the draft: saved within a second of the
/// last key, when another work is opened and when this goes.
class WorkDocument final : public QObject
{
    Q_OBJECT

public:
    /// \a editor must outlive the document.
    WorkDocument(CodeEditor &editor, DraftStore store, QObject *parent = nullptr);
    ~WorkDocument() override;

    const Work &work() const { return m_work; }

    /// Saves the draft, then shows \a work: its draft if there is one, else its source.
    void open(const Work &work);
    /// Goes back to the source. Undo brings the text back, and a copy of it is kept as a draft.
    void reset();
    /// Saves at once if anything is unsaved.
    void save();

Q_SIGNALS:
    void opened();
    /// A draft could not be read or written. The text is still in the editor.
    void failed(const Lectern::Error &error);

private:
    CodeEditor &m_editor;
    DraftStore m_store;
    Work m_work;
    QTimer m_saveTimer;
    bool m_isUnsaved = false;
};

} // namespace Lectern::App
