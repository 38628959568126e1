// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace Lectern::App {

class VerdictBanner;
struct Theme;

/// Lines of a program to put in order: drag them, or move them with Alt+Up and Alt+Down. Lines
/// that do not belong go below the divider. Judges the order only; runs nothing.
class ParsonsView final : public QFrame
{
    Q_OBJECT

public:
    explicit ParsonsView(const ParsonsBlock &block, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void fitHeight();
    void move(int step);
    void check();
    QStringList chosenLines() const;

    ParsonsBlock m_block;
    QListWidget *m_list;
    QPushButton *m_checkButton;
    VerdictBanner *m_banner;
};

} // namespace Lectern::App
