// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Lectern {
struct Prediction;
struct RunnableBlock;
} // namespace Lectern

namespace Lectern::App {

class ChoiceRow;
class DifferenceView;
struct Theme;

/// Asks what a block will print, in a text field or with the choices that the course gives; and
/// afterwards shows the prediction beside what was printed. It judges and scores nothing.
class PredictionView final : public QFrame
{
    Q_OBJECT

public:
    explicit PredictionView(const RunnableBlock &block, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// Shows the question; the answer of before is still there to be changed.
    void ask();
    /// The program runs: nothing is asked and nothing shown.
    void clear();
    void showResult(const Prediction &prediction);

    /// What was typed or picked; empty if nothing.
    QString prediction() const;

Q_SIGNALS:
    /// The reader has made a prediction() and wants to see.
    void runRequested();

private:
    QWidget *makeQuestion(const RunnableBlock &block);
    void addChoices(const QStringList &choices, QLayout &layout);
    void fitText();
    void submit();

    QStringList m_choices;
    QWidget *m_question = nullptr;
    QPlainTextEdit *m_text = nullptr; ///< one of these two is null
    QButtonGroup *m_group = nullptr;
    QList<ChoiceRow *> m_rows;
    QList<QLabel *> m_contents; ///< of the rows
    QLabel *m_reminder = nullptr;
    QPushButton *m_runButton = nullptr;
    QLabel *m_sentence;
    DifferenceView *m_difference;
};

} // namespace Lectern::App
