// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workpane.h"

#include "editor/codeeditor.h"
#include "output/outputview.h"
#include "theme.h"
#include "verdict/differenceview.h"
#include "verdict/testlist.h"
#include "verdict/verdictbanner.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

WorkPane::WorkPane(const QList<QAction *> &actions,
                   const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_editor(new CodeEditor(repository)),
      m_banner(new VerdictBanner),
      m_results(new QStackedWidget),
      m_output(new OutputView),
      m_tests(new TestList),
      m_difference(new DifferenceView)
{
    setObjectName(u"workPane"_s);
    m_title->setObjectName(u"workTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
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

    m_output->setObjectName(u"output"_s);
    m_output->setAccessibleName(tr("Output"));
    m_output->setPlaceholderText(tr("What your program prints appears here."));
    m_banner->setObjectName(u"verdict"_s);
    m_difference->setObjectName(u"difference"_s);
    m_results->setObjectName(u"results"_s);
    m_results->addWidget(m_output);
    m_results->addWidget(m_tests);

    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(8, 8, 8, 8);
    lowerLayout->addWidget(m_banner);
    lowerLayout->addWidget(m_results, 3);
    lowerLayout->addWidget(m_difference, 2);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"workSplitter"_s);
    splitter->addWidget(m_editor);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolBar);
    layout->addWidget(splitter, 1);
    clearResults();
    connect(m_tests, &TestList::lineRequested, m_editor, [this](int line) {
        m_editor->setCursorPosition(line - 1, 0);
        m_editor->setFocus();
    });
}

void WorkPane::setTheme(const Theme &theme)
{
    m_editor->setTheme(theme);
    m_banner->setTheme(theme);
    m_output->setTheme(theme);
    m_tests->setTheme(theme);
    m_difference->setTheme(theme);
}

void WorkPane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title.toHtmlEscaped());
}

void WorkPane::clearResults()
{
    m_banner->clear();
    m_difference->hide();
    m_output->clearOutput();
    m_tests->clearTests();
    m_results->setCurrentWidget(m_output);
    m_editor->clearErrorLine();
}

void WorkPane::showRunning(bool isCheck)
{
    clearResults();
    m_banner->setRunning();
    m_results->setCurrentWidget(isCheck ? static_cast<QWidget *>(m_tests) : m_output);
}

void WorkPane::showPreparing(const QString &sentence)
{
    m_banner->setNeutral(tr("Preparing"), sentence);
}

void WorkPane::appendOutput(Runner::Channel channel, const QByteArray &bytes)
{
    m_output->appendOutput(channel, bytes);
}

void WorkPane::showReport(const BlockReport &report, const QList<Expectation> &expectations)
{
    m_output->finish();
    if (expectations.isEmpty() && report.verdict.passed())
        m_banner->setNeutral(
            tr("Ran to its end"),
            tr("in %1 s").arg(std::chrono::duration<double>(report.outcome.wall).count(), 0, 'f',
                              2));
    else
        m_banner->setVerdict(report.verdict);
    if (report.verdict.errorLine > 0)
        m_editor->markErrorLine(report.verdict.errorLine);
    if (const auto texts = differingTexts(report, expectations)) {
        m_difference->setTexts(texts->expected, texts->actual);
        m_difference->show();
    }
}

void WorkPane::addTest(const TestResult &test)
{
    m_tests->addTest(test);
}

void WorkPane::showReport(const CheckReport &report)
{
    m_banner->setVerdict(report.verdict);
    if (report.verdict.errorLine > 0)
        m_editor->markErrorLine(report.verdict.errorLine);
    m_tests->showFirstFailure();
}

void WorkPane::showMessage(const QString &title, const QString &message)
{
    m_banner->setNeutral(title, message);
}

} // namespace Lectern::App
