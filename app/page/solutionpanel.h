// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/exercise.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QUrl;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeView;
class DifferenceView;
class TextBlocks;
struct Theme;

/// The solution of an exercise: first the question whether it shall be shown, then the solution
/// itself with its why, and the reader's answer beside it. Hidden until one of these is asked for.
class SolutionPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a repository must outlive the panel.
    SolutionPanel(const Exercise &exercise, const KSyntaxHighlighting::Repository &repository,
                  QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// Asks, and says so to screen readers. Without \a hasHint there is no next hint to offer.
    void ask(bool hasHint);
    void withdrawQuestion();
    bool isAsking() const;

    void open();
    void close();
    bool isOpen() const;
    void showComparison(const QString &answer);

    /// Where the keyboard goes on: to the question, or to what can be done with the solution.
    void takeFocus();

Q_SIGNALS:
    void hintRequested();
    void confirmed();
    void cancelled();
    void compareRequested();
    void linkRequested(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeQuestion();
    QWidget *makeSolution();

    QString m_code;
    QLabel *m_question;
    QPushButton *m_hintButton;
    QPushButton *m_confirmButton;
    QPushButton *m_cancelButton;
    CodeView *m_solution;
    TextBlocks *m_why;
    QPushButton *m_compareButton;
    DifferenceView *m_comparison;
    QWidget *m_questionBox;
    QWidget *m_solutionBox;
};

} // namespace Lectern::App
