// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QFrame>

class QPushButton;

namespace Lectern::App {

class ParsonsList;
class VerdictBanner;
struct Theme;

/// Lines of a program to put in order, in a ParsonsList. Lines that do not belong go below the
/// divider. Judges the order only; runs nothing.
class ParsonsView final : public QFrame
{
    Q_OBJECT

public:
    explicit ParsonsView(const ParsonsBlock &block, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// The order was checked, and is right.
    void solved(const QString &id);

private:
    void check();

    ParsonsBlock m_block;
    ParsonsList *m_list;
    QPushButton *m_checkButton;
    VerdictBanner *m_banner;
};

} // namespace Lectern::App
