// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

class QAbstractButton;
class QLabel;

namespace Lectern::App {

struct Theme;

/// One of several choices: a radio button or check box, and beside it what it stands for, which
/// may be longer than a line. A click anywhere on the row is a click on the button.
class ChoiceRow final : public QFrame
{
    Q_OBJECT

public:
    /// What was found about a choice; told by sign and text.
    enum class Mark { None, Right, NotRight };

    /// Takes both widgets. \a text is what \a content says, for screen readers.
    ChoiceRow(QAbstractButton *button, QWidget *content, const QString &text,
              QWidget *parent = nullptr);

    QAbstractButton *button() const { return m_button; }
    /// What is to be answered, in plain text, for those who come to the row from anywhere.
    void setQuestion(const QString &question);
    void setTheme(const Theme &theme);
    void setMark(Mark mark);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyMark();

    QAbstractButton *m_button;
    QLabel *m_markLabel;
    QString m_question;
    Mark m_mark = Mark::None;
    QColor m_focus;
    QColor m_right;
    QColor m_notRight;
};

} // namespace Lectern::App
