// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QFrame>

class QAbstractButton;
class QPushButton;

namespace Lectern::App {

class ProseView;
class VerdictBanner;
struct Theme;

/// A question on the lesson page. With options: choose, answer, read why. Without: think, then
/// reveal the answer. Keeps no score.
class QuizView final : public QFrame
{
    Q_OBJECT

public:
    QuizView(const QuizBlock &quiz, const QString &folder, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void addOption(const QString &html, bool isExclusive);
    void answer();

    QuizBlock m_quiz;
    QList<QAbstractButton *> m_options;
    QList<ProseView *> m_proseViews;
    QPushButton *m_answerButton;
    VerdictBanner *m_banner;
    ProseView *m_why;
};

} // namespace Lectern::App
