// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Lectern::App {

struct Theme;

/// What the start page says at the very first start: what Lectern is, how to begin, what the three
/// panes are for, and the keys worth knowing. Made anew for another theme.
class Welcome final : public QWidget
{
    Q_OBJECT

public:
    /// Without a lesson to start with (\a canStart is false) there is no button for it.
    Welcome(bool canStart, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void startRequested();

private:
    void addPanes(QVBoxLayout &layout, const Theme &theme);
    void addKeys(QVBoxLayout &layout, const Theme &theme);
};

/// Of the one button that a start page is for.
QFont buttonFont(const Theme &theme);

} // namespace Lectern::App
