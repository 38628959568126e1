// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "check/checkreport.h"

#include <QList>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeEditor;
class DifferenceView;
class EditorPane;
class ElidedLabel;
class InputBar;
class InstrumentPane;
class OutputPane;
class OutputView;
class TestList;
class VerdictBanner;
struct Theme;

/// The editor with its tool bar, and below it what came of the last run or check, what was recorded
/// of it and what the program asks for. Takes values and shows them; runs, saves and decides
/// nothing.
class WorkPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a actions stand in the tool bar, the first one as the main one; they belong to the window.
    /// \a repository must outlive the pane.
    WorkPane(const QList<QAction *> &actions, const KSyntaxHighlighting::Repository &repository,
             QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    EditorPane *editorPane() const { return m_editorPane; }
    CodeEditor *editor() const;
    OutputPane *outputPane() const { return m_outputPane; }
    OutputView *output() const { return m_output; }
    InputBar *inputBar() const { return m_inputBar; }
    InstrumentPane *instruments() const { return m_instruments; }
    QSplitter *splitter() const { return m_splitter; }

    /// What is being edited, in a few plain words.
    void setTitle(const QString &title);

    void showRunning(bool isCheck);
    void showPreparing(const QString &sentence);
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    /// What was typed for the program, with its line end.
    void appendInput(const QString &text);
    void setInputAwaited(bool isAwaited);
    /// \a expectations are what the verdict speaks of; empty where nothing was expected.
    void showReport(const BlockReport &report, const QList<Expectation> &expectations);
    void setPlannedTests(int count);
    void addTest(const TestResult &test);
    void showReport(const CheckReport &report);
    void showMessage(const QString &title, const QString &message);
    void clearResults();
    /// Puts the keyboard where the results are.
    void focusResults();

private:
    QWidget *makeToolBar(const QList<QAction *> &actions);
    QWidget *makeResults();
    void clearFront();

    ElidedLabel *m_title;
    EditorPane *m_editorPane;
    VerdictBanner *m_banner;
    QStackedWidget *m_results;     ///< output or tests
    InstrumentPane *m_instruments; ///< the one above in front
    OutputPane *m_outputPane;
    OutputView *m_output; ///< in the one above
    InputBar *m_inputBar;
    TestList *m_tests;
    DifferenceView *m_difference;
    QSplitter *m_splitter;
};

} // namespace Lectern::App
