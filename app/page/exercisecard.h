// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/exercise.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class ProseView;
class SolutionPanel;
class TextBlocks;
struct Theme;

/// An exercise at the end of a lesson: its task, hints one at a time, the solution once it is
/// passed or was deliberately asked for, and the way into the editor. A passed exercise stays open.
///
/// It remembers nothing: who keeps what the reader did gives it back by the setters below, which
/// emit no signal.
class ExerciseCard final : public QFrame
{
    Q_OBJECT

public:
    enum class AnswerState { NotBegun, Begun, Passed };
    Q_ENUM(AnswerState)

    ExerciseCard(const Exercise &exercise, const KSyntaxHighlighting::Repository &repository,
                 QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// When it becomes passed, the hints and the solution that are open now are told as the way
    /// there: to restore it, set what was open then, this, and then what was opened later.
    void setAnswerState(AnswerState state);
    /// setAnswerState() with Passed, or Begun.
    void setPassed(bool isPassed);
    void setOpenedHints(int count);
    void setSolutionOpened(bool isOpened);
    /// What compareRequested() asks for: \a answer beside the solution, which must be open.
    void showComparison(const QString &answer);

    AnswerState answerState() const { return m_state; }
    int openedHints() const { return m_openedHints; }
    bool isSolutionOpened() const;

Q_SIGNALS:
    void openRequested(const QString &exerciseId);
    void linkRequested(const QUrl &link);
    /// The reader opened a hint; \a number is its, from 1.
    void hintOpened(const QString &exerciseId, int number);
    void solutionOpened(const QString &exerciseId);
    void compareRequested(const QString &exerciseId);

private:
    void nameChildren();
    void connectChildren();
    int hintCount() const { return static_cast<int>(m_exercise.hintsHtml.size()); }
    void openNextHint();
    void askForSolution();
    void openSolution();
    void cancelQuestion();
    void updateHints();
    void updateSolutionButton();
    void updateState();
    QString stateText() const;

    Exercise m_exercise;
    QLabel *m_stateLabel;
    TextBlocks *m_task;
    ProseView *m_hints;
    SolutionPanel *m_solution;
    QPushButton *m_hintButton;
    QPushButton *m_solutionButton;
    QPushButton *m_openButton;
    QColor m_passedColor;
    QColor m_mutedColor;
    AnswerState m_state = AnswerState::NotBegun;
    int m_openedHints = 0;
    int m_hintsBeforePass = 0;
    bool m_wasSolutionOpenBeforePass = false;
};

} // namespace Lectern::App
