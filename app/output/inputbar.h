// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Lectern::App {

class PreparedInput;
struct Theme;

/// Where the reader types what a program asks for with input(). Hidden until the program waits, or
/// until somebody wants to see the prepared input. Values and signals only: it writes to no program
/// and stores nothing. It never takes the focus by itself; see focusField().
class InputBar final : public QWidget
{
    Q_OBJECT

public:
    explicit InputBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// A new run begins: what was typed in the last one is forgotten.
    void beginRun();
    /// The program waits for a line, or does so no longer.
    void setWaiting(bool isWaiting);
    bool isWaiting() const { return m_isWaiting; }
    /// Puts the keyboard into the field, if there is one to be seen.
    void focusField();

    /// What stands for typing, stored per exercise by whoever owns this; sends no signal.
    void setPreparedInput(const QString &text);
    QString preparedInput() const;
    /// Whether the prepared input is given to every run; sends no signal.
    void setReplaying(bool isReplaying);
    /// The same, and there is something to give.
    bool isReplaying() const;
    /// Unfolds or folds the prepared input; unfolded, it can be seen while no program waits.
    void setPreparedInputShown(bool isShown);

Q_SIGNALS:
    /// \a line without its end.
    void lineEntered(const QString &line);
    /// Ctrl+D or the button; a line that was begun has been entered before.
    void endOfInputRequested();
    void preparedInputChanged(const QString &text);
    void replayingChanged(bool isReplaying);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enterLine();
    void endInput();
    void recall(int step);
    void updateVisibility();

    QWidget *m_row;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_send;
    QPushButton *m_end;
    QToolButton *m_fold;
    PreparedInput *m_prepared;
    QStringList m_entered; ///< in this run, oldest first
    qsizetype m_recalled = 0;
    bool m_isWaiting = false;
};

} // namespace Lectern::App
