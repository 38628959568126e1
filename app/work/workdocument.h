// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/draftstore.h"
#include "progress/historyentry.h"
#include "work/work.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Lectern {
class RunHistory;
}

namespace Lectern::App {

class CodeEditor;

/// Ties the editor to what is being worked on, and keeps the draft with the place in it: saved
/// within a second of the last key, every few seconds while keys come without a pause, when another
/// work is opened and when this goes. What cannot be saved is tried again until it can, also after
/// another work was opened.
class WorkDocument final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// \a editor must outlive the document.
    WorkDocument(CodeEditor &editor, DraftStore store, QObject *parent = nullptr);
    ~WorkDocument() override;

    /// Where reset() and restore() keep what they replace; null for none: then that is a draft of
    /// its own, "KEY before reset". \a history must outlive the document.
    void setHistory(RunHistory *history) { m_history = history; }
    /// What time it is for the history; else the system's.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    const Work &work() const { return m_work; }
    /// Whether reset() would change the text.
    bool hasChanges() const;

    /// Saves the draft, then shows \a work where it was left: its draft if there is one, else its
    /// source.
    void open(const Work &work);
    /// Goes back to the source, without asking. The text goes into the history, and undo brings it
    /// back.
    void reset();
    /// Brings an old source back, in one step to undo. The present text goes into the history if it
    /// is not there yet.
    void restore(const HistoryEntry &entry);
    /// Saves at once if anything is unsaved.
    void save();

Q_SIGNALS:
    void opened();
    /// A scratch program is called otherwise now; see work().
    void titleChanged(const QString &title);
    /// All that was typed is on the disk.
    void saved();
    /// A draft could not be read or written. The text is still in the editor. Said once until
    /// saving succeeds again.
    void failed(const Lectern::Error &error);

private:
    struct Draft
    {
        QString text;
        DraftPlace place;
    };

    void onSourceChanged();
    void onCursorMoved();
    Result<void> write(const QString &key, const Draft &draft);
    void savePlace();
    bool keepPresentText(HistorySummary::Kind kind);
    Result<void> recordText(HistorySummary::Kind kind, const QString &source);
    void replaceText(const QString &text);
    void updateTitle();

    CodeEditor &m_editor;
    DraftStore m_store;
    RunHistory *m_history = nullptr;
    Clock m_clock;
    Work m_work;
    QTimer m_pauseTimer;             ///< since the last key
    QTimer m_longestTimer;           ///< since the first unsaved key
    QTimer m_retryTimer;             ///< since the last failure
    QHash<QString, Draft> m_unsaved; ///< by key, what could not be saved yet
    QSet<QString> m_unreadable;      ///< keys of drafts that must not be overwritten
    bool m_isOpen = false;
    bool m_isUnsaved = false;
    bool m_isPlaceUnsaved = false;
    bool m_hasFailed = false;
};

} // namespace Lectern::App
