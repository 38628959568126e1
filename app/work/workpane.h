// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "check/checkreport.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeEditor;
class DifferenceView;
class OutputView;
class TestList;
class VerdictBanner;
struct Theme;

/// The editor with its tool bar, and below it what came of the last run or check. Takes values and
/// shows them; runs, saves and decides nothing.
class WorkPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a actions stand in the tool bar; they belong to the window. \a repository must outlive the
    /// pane.
    WorkPane(const QList<QAction *> &actions, const KSyntaxHighlighting::Repository &repository,
             QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    CodeEditor *editor() const { return m_editor; }

    /// What is being edited, in a few plain words.
    void setTitle(const QString &title);

    void showRunning(bool isCheck);
    void showPreparing(const QString &sentence);
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    /// \a expectations are what the verdict speaks of; empty where nothing was expected.
    void showReport(const BlockReport &report, const QList<Expectation> &expectations);
    void addTest(const TestResult &test);
    void showReport(const CheckReport &report);
    void showMessage(const QString &title, const QString &message);
    void clearResults();

private:
    QLabel *m_title;
    CodeEditor *m_editor;
    VerdictBanner *m_banner;
    QStackedWidget *m_results; ///< output or tests
    OutputView *m_output;
    TestList *m_tests;
    DifferenceView *m_difference;
};

} // namespace Lectern::App
