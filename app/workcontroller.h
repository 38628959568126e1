// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/draftstore.h"
#include "runcontroller.h"
#include "work/preparedinputstore.h"
#include "work/workdocument.h"

#include <QPointer>
#include <QTimer>

namespace Lectern {
class Catalog;
class RunHistory;
} // namespace Lectern

namespace Lectern::App {

class HistoryDialog;
class WorkPane;
struct Theme;
struct WindowActions;

/// What the learner does in the editor: opens works, runs, checks and resets them, looks at their
/// history, types for them. Owns the document; runs go through RunController.
class WorkController final : public QObject
{
    Q_OBJECT

public:
    /// All but \a drafts must outlive this.
    WorkController(WorkPane &pane, RunController &runs, const DraftStore &drafts,
                   const WindowActions &actions, QObject *parent = nullptr);
    ~WorkController() override;

    void setTheme(const Theme &theme);
    /// Null: there is no history. Must outlive this.
    void setHistory(RunHistory *history);

    const Work &work() const { return m_document.work(); }
    void open(const Work &work);
    /// What was open under \a workKey; the first scratch program if that is gone.
    void openAgain(const Catalog *catalog, const QString &workKey);
    void save() { m_document.save(); }
    /// What the learner has written for an exercise of \a lesson, in the editor or as a draft.
    std::optional<QString> answerTo(const Lesson *lesson, const QString &exerciseId) const;
    /// Lets an interpreter wait for what stands in the editor.
    void prepare();

Q_SIGNALS:
    void opened(const Lectern::App::Work &work);
    /// Once until writing succeeds again.
    void failed(const Lectern::Error &error);

private:
    void connectActions();
    void connectInput();
    void run();
    void check();
    void openHistory();
    void listScratchPrograms();
    void saveOutput();
    void onOpened();
    void updateActions();

    WorkPane &m_pane;
    RunController &m_runs;
    DraftStore m_drafts;
    PreparedInputStore m_preparedInputs;
    const WindowActions &m_actions;
    WorkDocument m_document;
    RunHistory *m_history = nullptr;
    std::unique_ptr<Theme> m_theme;
    QPointer<HistoryDialog> m_historyDialog; ///< a child of the pane
    QTimer m_pauseInTyping;
};

} // namespace Lectern::App
