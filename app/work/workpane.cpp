// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workpane.h"

#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "instruments/instrumentpane.h"
#include "output/inputbar.h"
#include "output/outputpane.h"
#include "output/outputview.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/testlist.h"
#include "verdict/verdictbanner.h"
#include "work/elidedlabel.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

WorkPane::WorkPane(const QList<QAction *> &actions,
                   const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel),
      m_editorPane(new EditorPane(repository)),
      m_banner(new VerdictBanner),
      m_results(new QStackedWidget),
      m_instruments(new InstrumentPane),
      m_outputPane(new OutputPane),
      m_output(m_outputPane->view()),
      m_inputBar(new InputBar),
      m_tests(new TestList),
      m_difference(new DifferenceView),
      m_splitter(new QSplitter(Qt::Vertical))
{
    setObjectName(u"workPane"_s);
    m_splitter->setObjectName(u"workSplitter"_s);
    m_splitter->addWidget(m_editorPane);
    m_splitter->addWidget(makeResults());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar(actions));
    layout->addWidget(m_splitter, 1);
    clearResults();

    const auto goTo = [this](int line) {
        editor()->goToLine(line);
        editor()->setFocus();
    };
    connect(m_tests, &TestList::lineRequested, this, goTo);
    connect(m_output, &OutputView::placeActivated, this,
            [goTo](const QString &, int line) { goTo(line); });
    connect(m_instruments, &InstrumentPane::lineActivated, this, goTo);
    connect(m_instruments, &InstrumentPane::lineShown, editor(), &CodeEditor::markStepLine);
}

QWidget *WorkPane::makeToolBar(const QList<QAction *> &actions)
{
    m_title->setObjectName(u"workTitle"_s);
    m_title->setProperty("caption", true);
    m_title->setContentsMargins(8, 0, 8, 0);
    auto *toolBar = new QToolBar;
    toolBar->setObjectName(u"workToolBar"_s);
    toolBar->setAccessibleName(tr("Run and check"));
    toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    toolBar->addWidget(m_title);
    for (QAction *action : actions) {
        toolBar->addAction(action);
        QWidget *button = toolBar->widgetForAction(action);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setAccessibleName(action->text());
    }
    toolBar->widgetForAction(actions.first())->setProperty("primary", true);
    return toolBar;
}

QWidget *WorkPane::makeResults()
{
    m_output->setObjectName(u"output"_s);
    m_output->setAccessibleName(tr("Output"));
    m_output->setPlaceholderText(tr("What your program prints appears here."));
    m_output->setLinkedFiles({u"main.py"_s}); // the program that is in the editor
    m_banner->setObjectName(u"verdict"_s);
    m_difference->setObjectName(u"difference"_s);
    m_results->setObjectName(u"results"_s);
    m_results->addWidget(m_outputPane);
    m_results->addWidget(m_tests);
    m_instruments->setFront(m_results, tr("Output"));
    auto *results = new QWidget;
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_banner);
    layout->addWidget(m_instruments, 3);
    layout->addWidget(m_inputBar);
    layout->addWidget(m_difference, 2);
    return results;
}

CodeEditor *WorkPane::editor() const
{
    return m_editorPane->editor();
}

void WorkPane::setTheme(const Theme &theme)
{
    m_editorPane->setTheme(theme);
    m_banner->setTheme(theme);
    m_outputPane->setTheme(theme);
    m_inputBar->setTheme(theme);
    m_tests->setTheme(theme);
    m_instruments->setTheme(theme);
    m_difference->setTheme(theme);
}

void WorkPane::setTitle(const QString &title)
{
    m_title->setText(title);
}

void WorkPane::clearResults()
{
    clearFront();
    m_instruments->clear();
}

void WorkPane::clearFront()
{
    m_banner->clear();
    m_difference->hide();
    m_output->clearOutput();
    m_inputBar->setWaiting(false);
    m_tests->clearTests();
    m_results->setCurrentWidget(m_outputPane);
    editor()->clearErrorLine();
}

void WorkPane::focusResults()
{
    m_instruments->showFront();
    m_results->currentWidget()->setFocus();
}

void WorkPane::showRunning(bool isCheck)
{
    clearFront();
    isCheck ? m_instruments->clear() : m_instruments->setRunning();
    m_inputBar->beginRun();
    m_banner->setRunning();
    m_results->setCurrentWidget(isCheck ? static_cast<QWidget *>(m_tests) : m_outputPane);
    m_instruments->setFrontTitle(isCheck ? tr("Tests") : tr("Output"));
}

void WorkPane::showPreparing(const QString &sentence)
{
    m_banner->setNeutral(tr("Preparing"), sentence);
}

void WorkPane::appendOutput(Runner::Channel channel, const QByteArray &bytes)
{
    m_output->appendOutput(channel, bytes);
}

void WorkPane::appendInput(const QString &text)
{
    m_output->appendInput(text.toUtf8());
}

void WorkPane::setInputAwaited(bool isAwaited)
{
    m_inputBar->setWaiting(isAwaited);
    if (isAwaited)
        m_instruments->showFront(); // where the program asks
    // Who just pressed Run wants to type the answer, unless they went on writing meanwhile.
    if (isAwaited && !editor()->hasFocus())
        m_inputBar->focusField();
}

void WorkPane::showReport(const BlockReport &report, const QList<Expectation> &expectations)
{
    m_output->finish();
    m_inputBar->setWaiting(false);
    if (expectations.isEmpty() && report.verdict.passed()) {
        const double seconds = std::chrono::duration<double>(report.outcome.wall).count();
        m_banner->setNeutral(tr("Ran to its end"),
                             tr("in %1 s").arg(QLocale().toString(seconds, 'f', 2)));
    } else {
        m_banner->setVerdict(report.verdict);
    }
    if (report.verdict.errorLine > 0)
        editor()->markErrorLine(report.verdict.errorLine);
    if (const auto texts = differingTexts(report, expectations)) {
        m_difference->setTexts(texts->expected, texts->actual);
        m_difference->show();
    }
}

void WorkPane::setPlannedTests(int count)
{
    m_tests->setPlanned(count);
}

void WorkPane::addTest(const TestResult &test)
{
    m_tests->addTest(test);
}

void WorkPane::showReport(const CheckReport &report)
{
    m_tests->finish();
    m_banner->setCheckVerdict(report.verdict);
    if (report.verdict.errorLine > 0)
        editor()->markErrorLine(report.verdict.errorLine);
}

void WorkPane::showMessage(const QString &title, const QString &message)
{
    m_banner->setNeutral(title, message);
}

} // namespace Lectern::App
