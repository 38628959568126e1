// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QFrame>

class QButtonGroup;
class QPushButton;

namespace Lectern::App {

class ChoiceRow;
class ProseView;
class VerdictBanner;
struct Theme;

/// A question on the lesson page. With options: choose, answer, read why; an answer that is not
/// right can be changed, or the right one be shown. Without options: think, then reveal the answer.
/// Keeps no score.
class QuizView final : public QFrame
{
    Q_OBJECT

public:
    QuizView(const QuizBlock &quiz, const QString &folder, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// The reader has chosen and asked. Not for open questions, and not for showing the answer.
    void answered(const QString &id, bool isRight);
    void linkRequested(const QUrl &link);

private:
    ProseView *makeProse();
    void addOption(const QString &html, const QString &question);
    void answer();
    void judge(const QList<int> &chosen);
    void reveal();
    void showWhy(const QString &html);
    void forgetMarks();

    QuizBlock m_quiz;
    QString m_folder;
    QButtonGroup *m_group;
    QList<ChoiceRow *> m_options;
    QList<ProseView *> m_proseViews;
    QPushButton *m_answerButton;
    QPushButton *m_revealButton;
    VerdictBanner *m_banner;
    ProseView *m_why = nullptr;
};

} // namespace Lectern::App
