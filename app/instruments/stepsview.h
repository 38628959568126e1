// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/objectgraph.h"
#include "instruments/stepstates.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPlainTextEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Lectern::App {

class FramesView;
class ObjectGraphView;
class StepControls;
struct Theme;

/// A run that was recorded line by line, to go through: the step in a sentence, the stack with the
/// variables, and the objects where a graph was taken. What ended the recording early is told
/// below. "As text" shows all steps in words. It runs nothing and knows no code; the host marks the
/// line.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows the first step. \a stepGraphs are those of the same run, in their order; may be empty.
    void setSteps(const StepRecording &recording, const QList<ObjectGraph> &stepGraphs);
    /// What is outside counts as the nearer end.
    void setStep(qsizetype step);
    qsizetype step() const { return m_step; }
    /// All steps in words.
    QString asText() const;

Q_SIGNALS:
    /// The line of the script that is about to run, or at which the step is; 0: none.
    void lineShown(int line);
    /// The learner wants a file with \a content, whose name ends with \a suffix: of the steps
    /// "csv", of the graph also "png" and "pdf".
    void exportRequested(const QByteArray &content, const QString &suffix);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QToolButton *makeButton(const QString &text, const QString &name, const QString &objectName);
    QLayout *makeButtons();
    void goTo(qsizetype step);
    void showStep();
    void showGraph();
    QString endText() const;
    void setShownAsText(bool shown);
    QByteArray asCsv() const;

    StepStates m_states;
    QList<ObjectGraph> m_graphs;
    qsizetype m_step = 0;
    QLabel *m_sentence;
    StepControls *m_controls;
    FramesView *m_frames;
    ObjectGraphView *m_graph;
    QScrollArea *m_graphArea; ///< as the graph needs more room than a narrow pane has
    QSplitter *m_splitter;
    QPlainTextEdit *m_text;
    QStackedWidget *m_pages;
    QLabel *m_end;
};

} // namespace Lectern::App
