// SPDX-License-Identifier: GPL-3.0-or-later
#include "workcontroller.h"

#include "editor/codeeditor.h"
#include "instruments/exportdialog.h"
#include "output/inputbar.h"
#include "output/outputview.h"
#include "questions.h"
#include "theme.h"
#include "windowactions.h"
#include "work/historydialog.h"
#include "work/workpane.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

WorkController::WorkController(WorkPane &pane, RunController &runs, const DraftStore &drafts,
                               const WindowActions &actions, QObject *parent)
    : QObject(parent),
      m_pane(pane),
      m_runs(runs),
      m_drafts(drafts),
      m_preparedInputs(drafts),
      m_actions(actions),
      m_document(*pane.editor(), drafts)
{
    m_pauseInTyping.setSingleShot(true);
    m_pauseInTyping.setInterval(300ms);
    connect(&m_pauseInTyping, &QTimer::timeout, this, &WorkController::prepare);
    connect(m_pane.editor(), &CodeEditor::sourceChanged, &m_pauseInTyping,
            qOverload<>(&QTimer::start));
    connect(&m_document, &WorkDocument::opened, this, &WorkController::onOpened);
    connect(&m_document, &WorkDocument::titleChanged, &m_pane, &WorkPane::setTitle);
    connect(&m_document, &WorkDocument::failed, this, &WorkController::failed);
    connect(&m_runs, &RunController::runningChanged, this, &WorkController::updateActions);
    connect(m_pane.output(), &OutputView::saveRequested, this, &WorkController::saveOutput);
    connectActions();
    connectInput();
}

WorkController::~WorkController() = default;

void WorkController::connectActions()
{
    connect(m_actions.run, &QAction::triggered, this, &WorkController::run);
    connect(m_actions.check, &QAction::triggered, this, &WorkController::check);
    connect(m_actions.stop, &QAction::triggered, &m_runs, &RunController::stop);
    connect(m_actions.history, &QAction::triggered, this, &WorkController::openHistory);
    connect(m_actions.reset, &QAction::triggered, this, [this] {
        if (m_document.hasChanges())
            askToReset(&m_pane, [this] { m_document.reset(); });
    });
    connect(m_actions.newScratch, &QAction::triggered, this,
            [this] { open(newScratchWork(m_drafts)); });
    connect(m_actions.scratchPrograms, &QMenu::aboutToShow, this,
            &WorkController::listScratchPrograms);
}

void WorkController::connectInput()
{
    InputBar *bar = m_pane.inputBar();
    connect(bar, &InputBar::lineEntered, &m_runs, &RunController::enterInput);
    connect(bar, &InputBar::endOfInputRequested, &m_runs, &RunController::endInput);
    const auto keep = [this, bar] {
        const PreparedText input{bar->preparedInput(), bar->isReplaying()};
        if (const Result<void> saved = m_preparedInputs.save(work().key(), input); !saved)
            Q_EMIT failed(saved.error());
    };
    connect(bar, &InputBar::preparedInputChanged, this, keep);
    connect(bar, &InputBar::replayingChanged, this, keep);
}

void WorkController::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    if (m_historyDialog)
        m_historyDialog->setTheme(theme);
}

void WorkController::setHistory(RunHistory *history)
{
    m_history = history;
    m_document.setHistory(history);
    updateActions();
}

void WorkController::open(const Work &work)
{
    m_document.open(work);
}

void WorkController::openAgain(const Catalog *catalog, const QString &workKey)
{
    const auto work =
        catalog && !workKey.isEmpty() ? workFor(*catalog, workKey) : std::unexpected(Error());
    open(work.value_or(scratchWork()));
}

std::optional<QString> WorkController::answerTo(const Lesson *lesson,
                                                const QString &exerciseId) const
{
    if (!lesson || !lesson->findExercise(exerciseId))
        return std::nullopt;
    const QString key = exerciseWork(*lesson, exerciseId).key();
    if (key == work().key())
        return m_pane.editor()->source();
    return m_drafts.load(key).value_or(std::nullopt);
}

void WorkController::prepare()
{
    if (!m_runs.isRunning())
        m_runs.prepareWork(work(), m_pane.editor()->source());
}

void WorkController::run()
{
    m_document.save();
    const InputBar *bar = m_pane.inputBar();
    m_runs.runWork(work(), m_pane.editor()->source(),
                   bar->isReplaying() ? bar->preparedInput().toUtf8() : QByteArray());
}

void WorkController::check()
{
    m_document.save();
    m_runs.checkWork(work(), m_pane.editor()->source());
}

void WorkController::openHistory()
{
    if (!m_history)
        return;
    if (!m_historyDialog) {
        m_historyDialog = new HistoryDialog(*m_history, &m_pane);
        connect(m_historyDialog, &HistoryDialog::failed, this, &WorkController::failed);
        connect(m_historyDialog, &HistoryDialog::restoreRequested, this,
                [this](const HistoryEntry &entry) {
                    m_document.restore(entry);
                    m_historyDialog->setWork(work(), m_pane.editor()->source());
                });
        if (m_theme)
            m_historyDialog->setTheme(*m_theme);
    }
    m_historyDialog->setWork(work(), m_pane.editor()->source());
    m_historyDialog->show();
    m_historyDialog->raise();
    m_historyDialog->activateWindow();
}

void WorkController::listScratchPrograms()
{
    m_actions.scratchPrograms->clear();
    for (const Work &scratch : scratchWorks(m_drafts)) {
        QString title = scratch.title;
        QAction *action = m_actions.scratchPrograms->addAction(title.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, scratch] { open(scratch); });
    }
}

void WorkController::saveOutput()
{
    const FileExport output{
        .title = tr("Save the output"),
        .fileName = u"output.txt"_s,
        .write = [this](QIODevice &device) { return m_pane.output()->writeTo(device); }};
    QFileDialog *dialog = openExportDialog(&m_pane, output, this,
                                           [this](const Error &error) { Q_EMIT failed(error); });
    dialog->setObjectName(u"saveOutputDialog"_s);
}

void WorkController::onOpened()
{
    m_pane.setTitle(work().title);
    if (!m_runs.isRunning())
        m_pane.clearResults();
    const PreparedText input = m_preparedInputs.load(work().key());
    m_pane.inputBar()->setPreparedInput(input.text);
    m_pane.inputBar()->setReplaying(input.isReplayed);
    if (m_historyDialog && m_historyDialog->isVisible())
        m_historyDialog->setWork(work(), m_pane.editor()->source());
    updateActions();
    Q_EMIT opened(work());
}

void WorkController::updateActions()
{
    const bool isRunning = m_runs.isRunning();
    m_actions.run->setEnabled(!isRunning);
    m_actions.stop->setEnabled(isRunning);
    m_actions.check->setEnabled(!isRunning && work().kind == Work::Kind::Exercise);
    m_actions.reset->setEnabled(!isRunning);
    m_actions.history->setEnabled(m_history != nullptr);
}

} // namespace Lectern::App
