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

class CodeView;
class ProseView;
class TextBlocks;
struct Theme;

/// An exercise at the end of a lesson: its task, hints one at a time, the solution on demand, and
/// the way into the editor.
class ExerciseCard final : public QFrame
{
    Q_OBJECT

public:
    ExerciseCard(const Exercise &exercise, const KSyntaxHighlighting::Repository &repository,
                 QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void openRequested(const QString &exerciseId);
    void linkRequested(const QUrl &link);

private:
    void showNextHint();
    void showSolution();

    Exercise m_exercise;
    TextBlocks *m_task;
    ProseView *m_hints;
    CodeView *m_solution;
    TextBlocks *m_why;
    QPushButton *m_hintButton;
    QPushButton *m_solutionButton;
    QPushButton *m_openButton;
    qsizetype m_shownHints = 0;
    bool m_isSolutionAsked = false; ///< the first click asks, the second shows
};

} // namespace Lectern::App
