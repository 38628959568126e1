// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Lectern::App {

class FindBar;
class OutputSearch;
class OutputView;
struct Theme;

/// The output with a bar to find in it.
class OutputPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OutputPane(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    OutputView *view() const { return m_view; }

    void openFind();
    /// Open the bar first, if nothing was asked for yet.
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    OutputView *m_view;
    OutputSearch *m_search;
    FindBar *m_findBar;
};

} // namespace Lectern::App
